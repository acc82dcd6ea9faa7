package musubi.search.engine;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import musubi.search.vectors.Embedder;
import musubi.search.vectors.Embedder.Side;

/// What items mean, as a sentence model puts it into vectors: written once into a file, a byte for each number, read
/// from many threads.
final class Senses implements AutoCloseable {

    /// A text says what it is about long before this.
    private static final int LONGEST = 2_000;

    private static final int STEPS = 127;

    private final Embedder embedder;
    private final Middle middle;
    private final Pieces file;

    Senses(Embedder embedder, Path path) {
        this.embedder = embedder;
        this.middle = Middle.of(embedder);
        this.file = new Pieces(path);
    }

    List<float[]> vectors(List<Item> items) {
        return embedder.vectors(items.stream().map(Senses::beginning).toList(), Side.PASSAGE);
    }

    private static String beginning(Item item) {
        var whole = item.whole();
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }

    /// @param number which one on the shelf the item is
    void put(int number, float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (var place : vector) {
            largest = Math.max(largest, Math.abs(place));
        }
        var step = largest / STEPS;
        var bytes = ByteBuffer.allocate(length()).putFloat(step);
        for (var place : vector) {
            bytes.put((byte) Math.round(place / step));
        }
        middle.add(vector);
        file.write(bytes.flip(), start(number));
    }

    private int length() {
        return Float.BYTES + embedder.dimensions();
    }

    private long start(int number) {
        return (long) number * length();
    }

    Sense of(Item need) {
        var vector = embedder.vectors(List.of(beginning(need)), Side.QUERY).getFirst();
        return new Sense(vector, middle.likeness(vector), item -> likeness(vector, item));
    }

    private double likeness(float[] asked, Shelved item) {
        var bytes = file.fill(ByteBuffer.allocate(length()), start(item.number()));
        var step = bytes.getFloat();
        double sum = 0;
        for (var place : asked) {
            sum += place * bytes.get();
        }
        return Math.min(1, sum * step);
    }

    @Override
    public void close() {
        file.close();
    }
}
