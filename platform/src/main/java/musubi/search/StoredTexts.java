package musubi.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.search.Passage.Part;
import musubi.search.engine.Packed;
import musubi.search.engine.TextReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// What a record says as it was read and packed: a text for each level and language, from which records are compared
/// and snippets are cut.
final class StoredTexts {

    private final TextReader reader;
    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    private final Map<String, List<String>> keys = new TreeMap<>();

    StoredTexts(TextReader reader) {
        this.reader = reader;
    }

    /// All passages of a level in a language as one text, titles first.
    ///
    /// @param pieces the passages it is made of, one after the other, a character apart
    record Text(Level level, Language language, List<Piece> pieces, Packed packed) {}

    /// What part of the record a passage is, and how many characters it has.
    record Piece(Part part, int length) {}

    private record Place(Level level, Language language) {

        static Place of(Passage passage) {
            return new Place(passage.disclosure().level(), passage.language());
        }
    }

    /// Takes in the passages of a record, each with the level that holds.
    StoredTexts add(List<Passage> passages) throws IOException {
        var places = passages.stream()
                .filter(passage -> !passage.text().isBlank())
                .sorted(Comparator.comparing(Passage::part))
                .collect(Collectors.groupingBy(
                        Place::of,
                        () -> new TreeMap<>(Comparator.comparing(Place::level).thenComparing(Place::language)),
                        Collectors.toList()));
        for (var entry : places.entrySet()) {
            add(entry.getKey(), entry.getValue());
        }
        return this;
    }

    private void add(Place place, List<Passage> passages) throws IOException {
        var title = text(passages, true);
        var read = reader.read(place.language(), title, text(passages, false));
        keys.put(Fields.words(place.language(), place.level()), read.keys());
        out.writeByte((byte) place.level().ordinal());
        out.writeByte((byte) place.language().ordinal());
        out.writeVInt(passages.size());
        for (var passage : passages) {
            out.writeByte((byte) passage.part().ordinal());
            out.writeVInt(passage.text().length());
        }
        out.writeVInt(read.packed().remaining());
        out.writeBytes(read.packed());
    }

    private static String text(List<Passage> passages, boolean titles) {
        return passages.stream()
                .filter(passage -> (passage.part() == Part.TITLE) == titles)
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
    }

    /// The words by field.
    Map<String, List<String>> keys() {
        return keys;
    }

    BytesRef encoded() {
        return new BytesRef(out.toArrayCopy());
    }

    /// The texts of those levels; the others are not even unpacked.
    static List<Text> readable(BytesRef encoded, boolean[] levels) {
        var texts = new ArrayList<Text>();
        var in = new ByteArrayDataInput(encoded.bytes, encoded.offset, encoded.length);
        while (!in.eof()) {
            var level = Level.values()[in.readByte()];
            var language = Language.values()[in.readByte()];
            var pieces = new ArrayList<Piece>();
            for (var left = in.readVInt(); left > 0; left--) {
                pieces.add(new Piece(Part.values()[in.readByte()], in.readVInt()));
            }
            var length = in.readVInt();
            if (levels[level.ordinal()]) {
                var packed = Packed.of(
                        ByteBuffer.wrap(encoded.bytes, in.getPosition(), length).slice());
                texts.add(new Text(level, language, pieces, packed));
            }
            in.skipBytes(length);
        }
        return texts;
    }
}
