package musubi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything this node keeps, locked for one process at a time.
///
/// The operating system frees the lock when the process ends, however it ends.
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Throws `StartRefused` when the folder cannot be written or another process holds it.
    public static DataFolder open(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve("musubi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(folder);
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "データフォルダ %s に書き込めません。書き込める場所を MUSUBI_DATA で指定してください。".formatted(folder),
                    "The data folder %s cannot be written; set MUSUBI_DATA to one that can.".formatted(folder),
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StartRefused inUse(Path folder) {
        return new StartRefused(
                "データフォルダ %s は別の結びが使っています。先にそちらを止めるか、MUSUBI_DATA で別の場所を指定してください。".formatted(folder),
                "Another Musubi is using the data folder %s; stop it first or set MUSUBI_DATA to another folder."
                        .formatted(folder));
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
