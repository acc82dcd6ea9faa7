package musubi.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.search.language.Analysis;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// The terms of a record, passage by passage, as the exact scoring reads them: for each part, language and level the
/// length and, for each term, its fingerprint and how often it stands there.
final class StoredTerms {

    static final int SLOTS = Passage.Part.values().length * Language.values().length;

    private static final int LANGUAGES = Language.values().length;
    private static final int LEVELS = Level.values().length;

    private StoredTerms() {}

    /// What a passage says, once its level of today is known.
    record Read(Passage.Part part, Language language, Level level, Analysis analysis) {

        int key() {
            return slot(part, language) * LEVELS + level.ordinal();
        }
    }

    static int slot(Passage.Part part, Language language) {
        return part.ordinal() * LANGUAGES + language.ordinal();
    }

    static Passage.Part part(int slot) {
        return Passage.Part.values()[slot / LANGUAGES];
    }

    static int language(int slot) {
        return slot % LANGUAGES;
    }

    static BytesRef encoded(List<Read> passages) throws IOException {
        var out = new ByteBuffersDataOutput();
        var byKey = passages.stream().collect(Collectors.groupingBy(Read::key, TreeMap::new, Collectors.toList()));
        for (var entry : byKey.entrySet()) {
            out.writeByte(entry.getKey().byteValue());
            out.writeVInt(entry.getValue().stream()
                    .mapToInt(p -> p.analysis().length())
                    .sum());
            var counts = counts(entry.getValue());
            out.writeVInt(counts.size());
            for (var count : counts.entrySet()) {
                out.writeLong(count.getKey());
                out.writeVInt(count.getValue());
            }
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static Map<Long, Integer> counts(List<Read> passages) {
        var counts = new TreeMap<Long, Integer>();
        for (var passage : passages) {
            for (var mark : passage.analysis().marks()) {
                counts.merge(Fingerprints.of(mark.term()), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// Adds up, per part and language, lengths and counts of those terms that are asked for, from readable levels
    /// alone.
    static Counted counted(BytesRef encoded, Fingerprints asked, boolean[] readable) {
        var counted = new Counted(new int[SLOTS], new int[SLOTS][asked.size()]);
        var in = new ByteArrayDataInput(encoded.bytes, encoded.offset, encoded.length);
        while (!in.eof()) {
            var key = in.readByte();
            var slot = key / LEVELS;
            var length = in.readVInt();
            var terms = in.readVInt();
            var mayRead = readable[key % LEVELS];
            counted.lengths[slot] += mayRead ? length : 0;
            for (int i = 0; i < terms; i++) {
                var at = asked.indexOf(in.readLong());
                var times = in.readVInt();
                if (mayRead && at >= 0) {
                    counted.times[slot][at] += times;
                }
            }
        }
        return counted;
    }

    /// Lengths by slot, and how often each term stands there, by slot and term.
    record Counted(int[] lengths, int[][] times) {}
}
