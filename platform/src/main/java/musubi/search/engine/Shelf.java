package musubi.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The items in a file, in the compact form in which they are compared: written once, read from many threads. It is
/// read piece by piece and not mapped, so that it takes no room in the memory of the process.
final class Shelf implements AutoCloseable {

    private static final int BUFFER = 1 << 20;

    private final FileChannel file;
    private ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
    private long written;

    Shelf(Path path) {
        try {
            file = FileChannel.open(
                    path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where an item stands in the file.
    record Place(long start, int length) {}

    synchronized Place put(ByteBuffer packed) {
        var place = new Place(written + waiting.position(), packed.remaining());
        if (packed.remaining() > waiting.remaining()) {
            flush();
        }
        if (packed.remaining() > waiting.capacity()) {
            written = write(packed, written);
        } else {
            waiting.put(packed);
        }
        return place;
    }

    synchronized void flush() {
        written = write(waiting.flip(), written);
        waiting.clear();
    }

    private long write(ByteBuffer bytes, long from) {
        try {
            var at = from;
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
            return at;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shelved at(Place place) {
        var bytes = ByteBuffer.allocate(place.length());
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, place.start() + bytes.position()) < 0) {
                    throw new IllegalStateException("The shelf ends before the item does");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Shelved.unpacked(bytes.flip());
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
