package musubi.search.engine;

import java.util.Arrays;

/// A small set of numbers, each known by the order in which it came: a hash table without boxes, made once and then
/// only read.
final class Numbering {

    private static final int SPREAD = 0x9E3779B9;

    /// Where most of what is asked for is not there, a bit tells so sooner than the table.
    private static final int HINT_BITS = 6;

    private final long[] hints;
    private int[] keys;
    private int[] orders;
    private int size;

    Numbering() {
        this(new long[1 << HINT_BITS], new int[64], emptied(64), 0);
    }

    private Numbering(long[] hints, int[] keys, int[] orders, int size) {
        this.hints = hints;
        this.keys = keys;
        this.orders = orders;
        this.size = size;
    }

    /// The same numbers, to go on from.
    Numbering copy() {
        return new Numbering(hints.clone(), keys.clone(), orders.clone(), size);
    }

    private static int[] emptied(int length) {
        var orders = new int[length];
        Arrays.fill(orders, -1);
        return orders;
    }

    /// The order of the number, which is given one if it is new.
    int add(int key) {
        var slot = slot(key);
        if (orders[slot] >= 0) {
            return orders[slot];
        }
        if (size * 2 >= keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        orders[slot] = size;
        hints[word(key)] |= 1L << bit(key);
        return size++;
    }

    private void grow() {
        var oldKeys = keys;
        var oldOrders = orders;
        keys = new int[oldKeys.length * 2];
        orders = emptied(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldOrders[i] >= 0) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                orders[slot] = oldOrders[i];
            }
        }
    }

    private int slot(int key) {
        var mask = keys.length - 1;
        var slot = (key * SPREAD) >>> (Integer.numberOfLeadingZeros(mask));
        while (orders[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int word(int key) {
        return key * SPREAD >>> Integer.SIZE - HINT_BITS;
    }

    /// The next six bits, as far as a shift of a long looks at them.
    private static int bit(int key) {
        return key * SPREAD >>> Integer.SIZE - 2 * HINT_BITS;
    }

    /// The order of the number, or -1.
    int of(int key) {
        return (hints[word(key)] >>> bit(key) & 1) == 0 ? -1 : orders[slot(key)];
    }

    int size() {
        return size;
    }
}
