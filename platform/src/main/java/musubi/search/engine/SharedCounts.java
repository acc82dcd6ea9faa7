package musubi.search.engine;

import java.util.concurrent.atomic.AtomicIntegerArray;

/// Counts in a table of fixed size, from many threads: now and then two numbers share a place and are both taken for
/// more frequent than they are.
final class SharedCounts implements KeyCounts {

    private static final int BITS = 22;
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicIntegerArray counts = new AtomicIntegerArray(1 << BITS);

    private static int place(int key) {
        return (key * SPREAD) >>> (Integer.SIZE - BITS);
    }

    @Override
    public void add(int key, int by) {
        counts.addAndGet(place(key), by);
    }

    @Override
    public int of(int key) {
        return counts.get(place(key));
    }

    @Override
    public KeyCounts copy() {
        var copy = new SharedCounts();
        for (int i = 0; i < counts.length(); i++) {
            copy.counts.setPlain(i, counts.get(i));
        }
        return copy;
    }
}
