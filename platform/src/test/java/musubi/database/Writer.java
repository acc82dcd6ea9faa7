package musubi.database;

import java.nio.file.Path;
import java.sql.SQLException;

/// Writes rows with rising numbers, each its own transaction, and prints each number once it is acknowledged.
final class Writer {

    private Writer() {}

    static void main(String[] arguments) throws SQLException {
        var server = EmbeddedServer.start(DataFolder.open(Path.of(arguments[0])), (japanese, english) -> {});
        write(server, Integer.MAX_VALUE, System.out::println);
    }

    interface Acknowledged {
        void number(int number);
    }

    static void write(EmbeddedServer server, int until, Acknowledged acknowledged) throws SQLException {
        try (var connection = Rows.connect(server);
                var statement = connection.createStatement()) {
            for (var number = 1; number <= until; number++) {
                statement.execute("insert into row_ (number, text_) values (%d, repeat('結', 500))".formatted(number));
                acknowledged.number(number);
            }
        }
    }
}
