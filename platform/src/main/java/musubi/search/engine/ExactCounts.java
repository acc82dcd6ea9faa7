package musubi.search.engine;

import java.util.Arrays;

/// Counts of each number by itself, in a table that grows: for few items, among which every word matters. One thread
/// counts, then many may read.
final class ExactCounts implements KeyCounts {

    private final Numbering keys;
    private int[] counts;

    ExactCounts() {
        this(new Numbering(), new int[1 << 10]);
    }

    private ExactCounts(Numbering keys, int[] counts) {
        this.keys = keys;
        this.counts = counts;
    }

    @Override
    public void add(int key, int by) {
        var order = keys.add(key);
        if (order == counts.length) {
            counts = Arrays.copyOf(counts, order * 2);
        }
        counts[order] += by;
    }

    @Override
    public int of(int key) {
        var order = keys.of(key);
        return order < 0 ? 0 : counts[order];
    }

    @Override
    public KeyCounts copy() {
        return new ExactCounts(keys.copy(), counts.clone());
    }
}
