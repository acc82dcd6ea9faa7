package musubi.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A new file of bytes that is written and read piece by piece, from many threads, and not mapped: so it takes no
/// room in the memory of the process.
final class Pieces implements AutoCloseable {

    private final FileChannel file;

    Pieces(Path path) {
        try {
            file = FileChannel.open(
                    path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes all of the bytes from a place on, and says where they end.
    long write(ByteBuffer bytes, long start) {
        try {
            var at = start;
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
            return at;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fills the bytes with what stands from a place on.
    ByteBuffer fill(ByteBuffer bytes, long start) {
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, start + bytes.position()) < 0) {
                    throw new IllegalStateException("The file ends before the item does");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.flip();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
