package musubi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// A table of numbered rows in an embedded server.
final class Rows {

    private Rows() {}

    static Connection connect(EmbeddedServer server) throws SQLException {
        var address = server.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    static void begin(EmbeddedServer server) throws SQLException {
        run(server, "drop table if exists row_");
        run(server, "create table row_ (number integer primary key, text_ text not null)");
    }

    static void run(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String one(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    static Set<Integer> numbers(EmbeddedServer server) throws SQLException {
        var numbers = new HashSet<Integer>();
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select number from row_")) {
            while (row.next()) {
                numbers.add(row.getInt("number"));
            }
        }
        return numbers;
    }
}
