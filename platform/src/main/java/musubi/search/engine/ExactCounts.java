package musubi.search.engine;

import java.util.Arrays;

/// Counts of each number by itself, in a table that grows: for few items, among which every word matters. One thread
/// counts, then many may read.
final class ExactCounts implements KeyCounts {

    private static final int SPREAD = 0x9E3779B9;

    private int[] keys = new int[1 << 10];
    private int[] counts = new int[keys.length];
    private boolean[] taken = new boolean[keys.length];
    private int size;

    private int place(int key) {
        var mask = keys.length - 1;
        var place = (key * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (taken[place] && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    @Override
    public void add(int key, int by) {
        var place = place(key);
        if (!taken[place]) {
            if (size * 2 >= keys.length) {
                grow();
                place = place(key);
            }
            taken[place] = true;
            keys[place] = key;
            size++;
        }
        counts[place] += by;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        taken = new boolean[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                add(oldKeys[i], oldCounts[i]);
            }
        }
    }

    @Override
    public int of(int key) {
        var place = place(key);
        return taken[place] ? counts[place] : 0;
    }

    @Override
    public KeyCounts copy() {
        var copy = new ExactCounts();
        copy.keys = Arrays.copyOf(keys, keys.length);
        copy.counts = Arrays.copyOf(counts, counts.length);
        copy.taken = Arrays.copyOf(taken, taken.length);
        copy.size = size;
        return copy;
    }
}
