package musubi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import musubi.database.Address;
import musubi.database.DataFolder;
import musubi.database.EmbeddedServer;
import musubi.testing.Child;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// Starts the process itself, as a person does, and reads what it says.
class LaunchTests {

    /// A server that somebody else runs, as far as the process under test can tell.
    private static @Nullable EmbeddedServer elsewhere;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path server;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @BeforeAll
    static void startAServerElsewhere() throws SQLException {
        var started = EmbeddedServer.start(DataFolder.open(server), (japanese, english) -> {});
        elsewhere = started;
        sql("create role region login createrole password 'region'");
        sql("create role guest login password 'guest'");
        sql("create database region owner region");
    }

    @AfterAll
    static void stopIt() throws Exception {
        if (elsewhere != null) {
            elsewhere.close();
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", 0));
            var port = Integer.toString(taken.getLocalPort());
            refuses(Map.of("MUSUBI_PORT", port), "ポート " + port, "Port " + port);
        }
    }

    @Test
    void saysThatThePortIsNoNumber() throws Exception {
        refuses(Map.of("MUSUBI_PORT", "http"), "「http」", "MUSUBI_PORT must be a number");
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws Exception {
        var file = Files.writeString(data.resolve("in-the-way"), "");
        refuses(Map.of("MUSUBI_DATA", file.toString()), "書き込めません", "cannot be written");
    }

    @Test
    void saysThatAnotherProcessUsesTheDataFolder() throws Exception {
        try (var held = DataFolder.open(data)) {
            refuses(Map.of(), "別の結びが使っています", "Another Musubi is using the data folder " + held.path());
        }
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:" + Ports.anyFree() + "/musubi?password=secret";
        assertThat(refuses(Map.of("MUSUBI_DATABASE_URL", url), "つながりません", "does not answer"))
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    void saysThatTheDatabaseRefusesThePassword() throws Exception {
        refuses(external("region", "region", "wrong"), "パスワードが違います", "refuses this user or password");
    }

    @Test
    void saysThatTheDatabaseDoesNotExist() throws Exception {
        refuses(external("nowhere", "region", "region"), "先に作ってください", "does not exist");
    }

    @Test
    void saysThatTheUserOfTheDatabaseMayTooLittle() throws Exception {
        refuses(external("region", "guest", "guest"), "CREATEROLE の権限がありません", "must own the database");
    }

    @Test
    void saysHowTheAddressOfADatabaseIsWritten() throws Exception {
        refuses(Map.of("MUSUBI_DATABASE_URL", "mysql://db/musubi"), "の形で書いてください", "jdbc:postgresql://server");
    }

    @Test
    void runsACommandOnADatabaseThatSomebodyElseRunsWithoutBeingItsSuperuser() throws Exception {
        try (var child = child("a", external("region", "region", "region"), "echo", "a", "b")) {
            assertThat(child.awaitEnd()).as("%s", child.lines()).isEqualTo(EchoCommand.DONE_SO);
            assertThat(child.lines()).contains("echo [a, b]");
        }
    }

    @Test
    void tellsTheUnforeseenInASentenceAndKeepsTheRestInAFile() throws Exception {
        sql("create database broken owner region");
        var environment = external("broken", "region", "region");
        environment.put("SERVER_ADDRESS", "203.0.113.1");
        try (var child = child("x", environment, "serve")) {
            assertThat(child.awaitEnd()).isEqualTo(StartFailed.FAILED);
            assertThat(child.lines()).allMatch(line -> line.startsWith("[結び] "));
            assertThat(child.lines().getLast()).contains("start-failed.log");
        }
        assertThat(data.resolve("start-failed.log")).content().contains("\tat ");
    }

    @Test
    void takesItsDatabaseAlongWhenItIsToldToEnd() throws Exception {
        try (var child = child("http://localhost", new HashMap<>(), "serve")) {
            assertThat(child.awaitWords()).last().asString().contains("http://localhost:");
            assertThat(child.isAlive()).isTrue();
            assertThat(child.end()).isEqualTo(128 + 15);
        }
        assertThat(data.resolve("postgres/PG_VERSION")).exists();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private List<String> refuses(Map<String, String> environment, String japanese, String english) throws Exception {
        try (var child = child("x", new HashMap<>(environment), "serve")) {
            assertThat(child.awaitEnd()).as("%s", child.lines()).isEqualTo(StartFailed.REFUSED);
            var sentences = child.lines().stream()
                    .filter(line -> !line.contains("Connecting to the database"))
                    .toList();
            assertThat(sentences).singleElement().asString().contains(japanese, english);
            return sentences;
        }
    }

    private Child child(String awaited, Map<String, String> environment, String... arguments) {
        environment.putIfAbsent("MUSUBI_DATA", data.toString());
        environment.putIfAbsent("MUSUBI_PORT", Integer.toString(Ports.anyFree()));
        return Child.start(Musubi.class, environment, awaited, arguments);
    }

    private static Map<String, String> external(String database, String user, String password) {
        var environment = new HashMap<String, String>();
        environment.put("MUSUBI_DATABASE_URL", address().url().replaceFirst("/musubi$", "/" + database));
        environment.put("MUSUBI_DATABASE_USER", user);
        environment.put("MUSUBI_DATABASE_PASSWORD", password);
        return environment;
    }

    private static Address address() {
        if (elsewhere == null) {
            throw new IllegalStateException();
        }
        return elsewhere.address();
    }

    private static void sql(String sql) throws SQLException {
        var address = address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
