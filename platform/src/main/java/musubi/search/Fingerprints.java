package musubi.search;

import java.util.List;

/// Terms as 64-bit numbers, with the place of each in a list.
final class Fingerprints {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] keys;
    private final int[] places;
    private final int size;

    Fingerprints(List<String> terms) {
        this.size = terms.size();
        var room = Integer.highestOneBit(Math.max(8, size * 4)) * 2;
        this.keys = new long[room];
        this.places = new int[room];
        for (int i = 0; i < size; i++) {
            put(of(terms.get(i)), i + 1);
        }
    }

    static long of(String term) {
        var hash = OFFSET;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 29);
    }

    private void put(long key, int place) {
        var at = (int) key & (keys.length - 1);
        while (places[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        places[at] = place;
    }

    int size() {
        return size;
    }

    /// The place of the term with this fingerprint, or -1.
    int indexOf(long key) {
        for (int at = (int) key & (keys.length - 1); places[at] != 0; at = (at + 1) & (keys.length - 1)) {
            if (keys[at] == key) {
                return places[at] - 1;
            }
        }
        return -1;
    }
}
