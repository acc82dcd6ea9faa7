package musubi.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// The PostgreSQL that this process starts for itself and keeps in the data folder.
///
/// Durable as PostgreSQL is by default (`fsync`, `synchronous_commit` and `full_page_writes` on), reachable from
/// this machine only, with a password that is made on the first start and kept beside the data.
public final class EmbeddedServer implements Closeable {

    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "40",
            "shared_buffers", "64MB",
            "listen_addresses", "localhost",
            "unix_socket_directories", "''",
            "log_checkpoints", "off",
            "password_encryption", "scram-sha-256");

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;
    private final Postmaster postmaster;
    private final String password;

    private EmbeddedServer(DataFolder folder, EmbeddedPostgres postgres, String password) throws IOException {
        this.folder = folder;
        this.postmaster = Postmaster.on(data(folder)).orElseThrow(() -> new IOException("PostgreSQL ended at once"));
        this.postgres = postgres;
        this.password = password;
    }

    /// Throws `StartRefused` when the server does not come up; nothing of it is left running then.
    public static EmbeddedServer start(DataFolder folder, Progress progress) {
        var trouble = new ServerTrouble(folder);
        try {
            return prepared(folder, progress);
        } catch (IOException | SQLException | IllegalStateException e) {
            quietlyStop(folder);
            throw trouble.refusal(e);
        }
    }

    /// Ends whatever serves this data, whether it was started by this process or is still being started.
    public static void stop(DataFolder folder) throws IOException {
        Postmaster.helpers(data(folder)).forEach(ProcessHandle::destroy);
        var running = Postmaster.on(data(folder));
        if (running.isPresent()) {
            running.get().stop(data(folder));
        }
    }

    private static EmbeddedServer prepared(DataFolder folder, Progress progress) throws IOException, SQLException {
        var abandoned = Postmaster.on(data(folder));
        if (abandoned.isPresent()) {
            progress.say("前回残ったデータベースを閉じています", "Closing the database that the last run left open");
            abandoned.get().stop(data(folder));
        }
        Postmaster.correctNote(data(folder));
        for (var half : unfinishedPrograms(folder)) {
            FirstStart.delete(half);
        }
        var first = new FirstStart(folder.path());
        if (!first.isDue()) {
            return new EmbeddedServer(folder, launch(folder, first.password(), progress), first.password());
        }
        progress.say("データベースを用意しています（最初だけ、10秒ほど）", "Preparing the database (first start only, about 10 s)");
        first.begin();
        var postgres = launch(folder, first.password(), progress);
        first.finish(postgres.getPostgresDatabase(), first.password());
        return new EmbeddedServer(folder, postgres, first.password());
    }

    private static EmbeddedPostgres launch(DataFolder folder, String password, Progress progress) throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(log(folder.path()).toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data(folder))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(programs(folder).toFile())
                .setPGStartupWait(Duration.ofMinutes(10))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "ja-JP")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        DURABLE.forEach(builder::setServerConfig);
        return new Launch(builder, folder, progress).await();
    }

    /// The programs come out of an archive on the first start; half of them are as good as none.
    static List<Path> unfinishedPrograms(DataFolder folder) throws IOException {
        var programs = programs(folder);
        if (!Files.isDirectory(programs)) {
            return List.of();
        }
        try (var versions = Files.list(programs)) {
            return versions.filter(version -> !Files.exists(version.resolve(".exists")))
                    .toList();
        }
    }

    private static Path programs(DataFolder folder) {
        return folder.path().resolve("postgres-programs");
    }

    private static void quietlyStop(DataFolder folder) {
        try {
            stop(folder);
        } catch (IOException e) {
            System.err.println("[結び] " + e.getMessage());
        }
    }

    static Path data(DataFolder folder) {
        return folder.path().resolve("postgres");
    }

    static Path log(Path folder) {
        return folder.resolve("postgres.log");
    }

    public Address address() {
        return new Address("jdbc:postgresql://localhost:" + postgres.getPort() + "/musubi", "postgres", password);
    }

    /// Completes when the server has ended, whoever ended it.
    public CompletableFuture<?> ended() {
        return postmaster.process().onExit();
    }

    @Override
    public void close() throws IOException {
        stop(folder);
        postgres.close();
    }
}
