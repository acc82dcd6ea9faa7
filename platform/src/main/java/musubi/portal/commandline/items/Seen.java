package musubi.portal.commandline.items;

import java.util.Arrays;

/// The ids there were, eight bytes each in place of a hundred: a million take 16 MB. That two different ones among a
/// million are taken for one happens once in forty million files.
final class Seen {

    private static final long FREE = 0;

    private long[] slots = new long[1024];
    private int size;

    /// False if it was there already.
    boolean add(String id) {
        if (size * 2 >= slots.length) {
            grow();
        }
        var added = put(hash(id));
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long hash) {
        var slot = (int) hash & slots.length - 1;
        while (slots[slot] != FREE) {
            if (slots[slot] == hash) {
                return false;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = hash;
        return true;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        Arrays.stream(old).filter(hash -> hash != FREE).forEach(this::put);
    }

    /// FNV-1a over the characters, then mixed so that every bit depends on every character.
    private static long hash(String id) {
        var hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == FREE ? 1 : hash;
    }
}
