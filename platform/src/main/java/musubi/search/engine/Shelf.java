package musubi.search.engine;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The items in a file, in the compact form in which they are compared: written once, read from many threads.
final class Shelf implements AutoCloseable {

    private static final int BUFFER = 1 << 20;

    private final Pieces file;
    private ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
    private long written;
    private int items;

    Shelf(Path path) {
        file = new Pieces(path);
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
            written = file.write(packed, written);
        } else {
            waiting.put(packed);
        }
        return place;
    }

    synchronized void flush() {
        written = file.write(waiting.flip(), written);
        waiting.clear();
    }

    Shelved at(Place place) {
        return Shelved.unpacked(file.fill(ByteBuffer.allocate(place.length()), place.start()));
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
        var bytes = file.fill(before.clear().limit((int) Math.min(before.capacity(), written - start)), start);
        var length = bytes.getInt(0);
        return length <= bytes.limit() ? bytes : file.fill(ByteBuffer.allocate(length), start);
    }

    int size() {
        return items;
    }

    @Override
    public void close() {
        file.close();
    }
}
