package musubi.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;

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
            "password_encryption", "scram-sha-256");

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    public static EmbeddedServer start(DataFolder folder, Progress progress) {
        var data = folder.path().resolve("postgres");
        var first = !Files.exists(data.resolve("PG_VERSION"));
        try {
            if (first) {
                progress.say("データベースを用意しています（最初だけ、10秒ほど）", "Preparing the database (first start only, about 10 s)");
            } else {
                AbandonedServer.stop(data, progress);
            }
            var password = password(folder.path().resolve("postgres.password"));
            var postgres = launch(folder, data, password);
            if (first) {
                requirePassword(postgres, data, password);
            }
            return new EmbeddedServer(postgres, password);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new StartRefused(
                    "データベースを起動できません。記録は %s にあります。".formatted(folder.path().resolve("postgres.log")),
                    "The database cannot be started; see %s."
                            .formatted(folder.path().resolve("postgres.log")),
                    e);
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, Path data, String password) throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(
                folder.path().resolve("postgres.log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        folder.path().resolve("postgres-programs").toFile())
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "ja-JP")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        DURABLE.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password + "\n");
        return password;
    }

    private static void requirePassword(EmbeddedPostgres postgres, Path data, String password)
            throws IOException, SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter user postgres password '" + password + "'");
            statement.execute("create database musubi");
            Files.writeString(
                    data.resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    public Address address() {
        return new Address("jdbc:postgresql://localhost:" + postgres.getPort() + "/musubi", "postgres", password);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
