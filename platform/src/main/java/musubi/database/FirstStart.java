package musubi.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The making of the database on the first start. A mark beside the data says that it is not finished: a start that was
/// cut short is begun again from nothing, for nothing was promised yet.
final class FirstStart {

    private final Path data;
    private final Path mark;
    private final Path password;

    FirstStart(Path folder) {
        this.data = folder.resolve("postgres");
        this.mark = folder.resolve("postgres.unfinished");
        this.password = folder.resolve("postgres.password");
    }

    boolean isDue() {
        return Files.exists(mark) || !Files.exists(data.resolve("PG_VERSION"));
    }

    /// Clears what a first start that was cut short left, and makes the password.
    void begin() throws IOException {
        Files.writeString(mark, "");
        delete(data);
        Files.deleteIfExists(password);
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, HexFormat.of().formatHex(bytes) + "\n");
    }

    /// From here on the server lets nobody in without the password.
    void finish(DataSource superuser, String secret) throws IOException, SQLException {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter user postgres password '" + secret + "'");
            statement.execute("create database musubi");
            Files.writeString(
                    data.resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
        Files.delete(mark);
    }

    String password() throws IOException {
        if (!Files.exists(password)) {
            throw new StartRefused(
                    "データベースのパスワード %s がありません。バックアップから戻してください。".formatted(password),
                    "The password of the database, %s, is missing; restore it from a backup.".formatted(password));
        }
        return Files.readString(password).strip();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
