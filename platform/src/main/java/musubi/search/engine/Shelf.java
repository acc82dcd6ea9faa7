package musubi.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/// The items in a file, in the compact form in which they are compared: written once, read from many threads. It is
/// read piece by piece and not mapped, so that it takes no room in the memory of the process.
final class Shelf implements AutoCloseable {

    private static final int BUFFER = 1 << 20;

    private final FileChannel file;
    private ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
    private long written;
    private int items;

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
        packed.putInt(Shelved.LENGTH_AT, packed.remaining()).putInt(Shelved.NUMBER_AT, items++);
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
        return Shelved.unpacked(fill(ByteBuffer.allocate(place.length()), place.start()));
    }

    private ByteBuffer fill(ByteBuffer bytes, long start) {
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, start + bytes.position()) < 0) {
                    throw new IllegalStateException("The shelf ends before the item does");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.flip();
    }

    /// Every item, one after the other.
    void each(Consumer<Shelved> reader) {
        var bytes = ByteBuffer.allocate(BUFFER).limit(0);
        for (long start = 0; start < written; ) {
            if (bytes.remaining() < Integer.BYTES || bytes.remaining() < bytes.getInt(bytes.position())) {
                bytes = from(start, bytes);
            }
            var length = bytes.getInt(bytes.position());
            reader.accept(Shelved.unpacked(bytes.slice(bytes.position(), length)));
            bytes.position(bytes.position() + length);
            start += length;
        }
    }

    private ByteBuffer from(long start, ByteBuffer before) {
        var bytes = fill(before.clear().limit((int) Math.min(before.capacity(), written - start)), start);
        var length = bytes.getInt(0);
        return length <= bytes.limit() ? bytes : fill(ByteBuffer.allocate(length), start);
    }

    int size() {
        return items;
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
