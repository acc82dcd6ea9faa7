package musubi.search;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.Stake;
import musubi.kernel.Disclosure.Level;
import org.apache.lucene.util.BytesRef;

/// Who may know that a record is there, and by what stake its levels are read; the same for many records.
record Standing(Level existence, Stake stake) {

    boolean knownTo(Actor viewer) {
        return viewer.mayRead(existence, stake);
    }

    /// Which levels of a record this viewer reads, by ordinal.
    boolean[] readableTo(Actor viewer) {
        var readable = new boolean[Level.values().length];
        for (var level : Level.values()) {
            readable[level.ordinal()] = knownTo(viewer) && viewer.mayRead(level, stake);
        }
        return readable;
    }

    BytesRef encoded() {
        return new BytesRef(String.join(
                "|",
                existence.name(),
                ids(stake.communities()),
                ids(stake.owners()),
                ids(stake.named()),
                stake.receipt() == null ? "" : stake.receipt()));
    }

    /// The same of a record for which no receipt was given out; a view into the bytes of the other.
    static BytesRef withoutReceipt(BytesRef encoded) {
        var end = encoded.offset + encoded.length;
        while (encoded.bytes[end - 1] != '|') {
            end--;
        }
        return new BytesRef(encoded.bytes, encoded.offset, end - encoded.offset);
    }

    static Standing decoded(BytesRef bytes) {
        var parts = bytes.utf8ToString().split("\\|", 5);
        var receipt = parts[4].isEmpty() ? null : parts[4];
        return new Standing(Level.valueOf(parts[0]), new Stake(ids(parts[1]), ids(parts[2]), ids(parts[3]), receipt));
    }

    private static String ids(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    private static Set<UUID> ids(String text) {
        return Arrays.stream(text.split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
