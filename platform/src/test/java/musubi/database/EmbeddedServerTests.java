package musubi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import musubi.testing.Child;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    private static final Progress SILENT = (japanese, english) -> {};

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path path;

    private static @Nullable DataFolder folder;

    @BeforeAll
    static void makeTheDatabase() throws Exception {
        try (var server = start()) {
            assertThat(Rows.one(server, "select current_database()")).isEqualTo("musubi");
        }
    }

    @AfterAll
    static void letGo() {
        hold().close();
    }

    @Test
    void isDurable() throws Exception {
        try (var server = start()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(Rows.one(server, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void asksForThePassword() throws Exception {
        try (var server = start()) {
            var url = server.address().url();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess"))
                    .matches(refused -> "28P01".equals(refused.getSQLState()));
        }
    }

    @Test
    void answersThisMachineOnly() throws Exception {
        try (var server = start()) {
            var port = URI.create(server.address().url().substring("jdbc:".length()))
                    .getPort();
            assertThat(outerAddresses())
                    .allSatisfy(address ->
                            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect(address, port)));
            assertThat(Rows.one(server, "show unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void keepsEverythingOverARestart() throws Exception {
        try (var server = start()) {
            Rows.begin(server);
            Writer.write(server, 20, number -> {});
        }
        try (var server = start()) {
            assertThat(Rows.numbers(server)).hasSize(20);
        }
    }

    @Test
    void losesNothingAcknowledgedWhenTheServerIsKilled() throws Exception {
        var acknowledged = new HashSet<Integer>();
        try (var server = start()) {
            Rows.begin(server);
            var postmaster = Postmaster.on(path.resolve("postgres")).orElseThrow();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> Writer.write(server, 1_000_000, number -> {
                        acknowledged.add(number);
                        if (number == 300) {
                            postmaster.process().destroyForcibly();
                        }
                    }));
            server.ended().join();
        }
        assertAllThere(acknowledged);
    }

    @Test
    void losesNothingAcknowledgedWhenTheProcessIsKilledAndClosesTheServerItLeft() throws Exception {
        try (var server = start()) {
            Rows.begin(server);
        }
        hold().close();
        folder = null;
        Child child;
        try (var writer = Child.start(Writer.class, Map.of(), "200", path.toString())) {
            child = writer;
            writer.awaitWords();
            writer.kill();
        }
        var left = Postmaster.on(path.resolve("postgres")).orElseThrow();
        var acknowledged = new HashSet<Integer>();
        child.lines().stream()
                .filter(line -> line.matches("\\d+"))
                .forEach(line -> acknowledged.add(Integer.valueOf(line)));

        assertAllThere(acknowledged);
        assertThat(left.process().onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void startsFromACopyThatWasMadeWhileItWrote(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path other)
            throws Exception {
        var copying = new AtomicReference<>(CompletableFuture.completedFuture(path));
        try (var server = start()) {
            Rows.begin(server);
            Writer.write(server, 600, number -> {
                if (number == 200) {
                    copying.set(CompletableFuture.supplyAsync(() -> backUp(other.resolve("copy"))));
                }
            });
            copying.get().join();
        }
        try (var lock = DataFolder.open(other.resolve("copy"));
                var copy = EmbeddedServer.start(lock, SILENT)) {
            assertThat(Rows.numbers(copy)).hasSizeGreaterThanOrEqualTo(200);
        }
    }

    private static Path backUp(Path target) {
        try {
            BackUp.copy(path, target);
            return target;
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leavesAStrangerAloneWhoHasTheNumberOfAServerThatIsGone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.write(
                    path.resolve("postgres/postmaster.pid"),
                    List.of(
                            Long.toString(stranger.pid()),
                            path.resolve("postgres").toString(),
                            "1",
                            "5432"));
            try (var server = start()) {
                assertThat(Rows.one(server, "select 'up'")).isEqualTo("up");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void beginsAnewWhenTheFirstStartWasCutShort(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path other)
            throws Exception {
        Files.createDirectories(other.resolve("postgres/base"));
        Files.writeString(other.resolve("postgres/PG_VERSION"), "18\n");
        Files.writeString(other.resolve("postgres.unfinished"), "");
        try (var lock = DataFolder.open(other);
                var server = EmbeddedServer.start(lock, SILENT)) {
            assertThat(Rows.one(server, "select current_database()")).isEqualTo("musubi");
        }
    }

    @Test
    void saysThatThePasswordIsMissingRatherThanMakeANewOne(@TempDir Path other) throws Exception {
        Files.createDirectories(other.resolve("postgres"));
        Files.writeString(other.resolve("postgres/PG_VERSION"), "18\n");
        try (var lock = DataFolder.open(other)) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedServer.start(lock, SILENT))
                    .withMessageContaining("postgres.password");
        }
    }

    @Test
    void saysWhereTheLogIsWhenTheServerDoesNotComeUpAndLeavesNothingRunning(@TempDir Path other) throws Exception {
        Files.createDirectories(other.resolve("postgres"));
        Files.writeString(other.resolve("postgres/PG_VERSION"), "18\n");
        Files.writeString(other.resolve("postgres/postgresql.conf"), "no_such_setting = on\n");
        Files.writeString(other.resolve("postgres.password"), "secret\n");
        var said = new AtomicInteger();
        try (var lock = DataFolder.open(other)) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedServer.start(lock, (japanese, english) -> said.incrementAndGet()))
                    .withMessageContaining("postgres.log");
        }
        assertThat(said).as("a line for the seconds it took").hasValue(1);
        assertThat(Postmaster.on(other.resolve("postgres"))).isEmpty();
    }

    private static void assertAllThere(Set<Integer> acknowledged) throws SQLException, IOException {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(200);
        try (var server = start()) {
            assertThat(Rows.numbers(server)).containsAll(acknowledged);
        }
    }

    private static EmbeddedServer start() {
        return EmbeddedServer.start(hold(), SILENT);
    }

    private static DataFolder hold() {
        if (folder == null) {
            folder = DataFolder.open(path);
        }
        return folder;
    }

    private static List<InetAddress> outerAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }
}
