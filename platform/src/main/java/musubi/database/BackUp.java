package musubi.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/// A copy of the data folder, made while the site runs, from which a whole site starts.
///
/// PostgreSQL is told before and after; the changes made in between are copied last and replayed at the first start
/// from
/// the copy. The search index is left out: it is built again from the database.
public final class BackUp {

    /// What PostgreSQL makes anew at each start.
    private static final Set<String> LEFT_EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");
    private static final Pattern FIRST_CHANGES = Pattern.compile("\\(file ([0-9A-F]{24})\\)");

    private final Path data;
    private final Path target;

    private BackUp(Path data, Path target) {
        this.data = data;
        this.target = target;
    }

    /// Throws `StartRefused` when no site runs on this folder or the target is not empty.
    public static void copy(Path folder, Path target) throws IOException, SQLException {
        requireNew(target);
        var data = folder.toAbsolutePath().normalize().resolve("postgres");
        if (Postmaster.on(data).isEmpty()) {
            throw new StartRefused(
                    "%s では結びが動いていません。止まっているときは、フォルダをそのまま写せば足ります。".formatted(folder),
                    "No Musubi runs on %s; while it is stopped, a plain copy of the folder is enough."
                            .formatted(folder));
        }
        var password = folder.resolve("postgres.password");
        var url = "jdbc:postgresql://localhost:%s/postgres"
                .formatted(Files.readAllLines(data.resolve("postmaster.pid"))
                        .get(3)
                        .strip());
        Files.createDirectories(
                target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var connection = DriverManager.getConnection(
                url, "postgres", Files.readString(password).strip())) {
            new BackUp(data, target.resolve("postgres")).copy(connection);
        }
        Files.copy(password, target.resolve("postgres.password"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void requireNew(Path target) throws IOException {
        if (Files.exists(target)) {
            try (var inside = Files.newDirectoryStream(target)) {
                if (inside.iterator().hasNext()) {
                    throw new StartRefused(
                            "%s は空ではありません。新しいフォルダを指定してください。".formatted(target),
                            "%s is not empty; name a new folder.".formatted(target));
                }
            }
        }
    }

    private void copy(Connection connection) throws IOException, SQLException {
        one(connection, "select pg_backup_start('musubi', true)");
        Files.walkFileTree(data, new Copying());
        var label = one(connection, "select labelfile from pg_backup_stop(false)");
        Files.writeString(target.resolve("backup_label"), label);
        copyChanges();
        var first = FIRST_CHANGES.matcher(label);
        if (!first.find() || !Files.exists(target.resolve("pg_wal").resolve(first.group(1)))) {
            throw new StartRefused(
                    "写している間の変更が多すぎました。もう一度行ってください。", "Too much changed while it was copied; please try again.");
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void copyChanges() throws IOException {
        try (var changes = Files.newDirectoryStream(data.resolve("pg_wal"), Files::isRegularFile)) {
            for (var change : changes) {
                copyUnlessGone(change);
            }
        }
    }

    private void copyUnlessGone(Path file) throws IOException {
        try {
            Files.copy(file, target.resolve(data.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException e) {
            // A table dropped meanwhile: the changes that are replayed drop it in the copy, too.
            return;
        }
    }

    private final class Copying extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            var copy = target.resolve(data.relativize(folder));
            Files.copy(folder, copy, StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var top = data.relativize(file).getName(0).toString();
            if (!LEFT_EMPTY.contains(top) && !LEFT_OUT.contains(top)) {
                copyUnlessGone(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
