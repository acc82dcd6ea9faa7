package musubi.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// The passages of a record as they were indexed, from which snippets are cut.
final class StoredTexts {

    private StoredTexts() {}

    static BytesRef encoded(List<Passage> passages) throws IOException {
        var out = new ByteBuffersDataOutput();
        for (var passage : passages) {
            out.writeByte((byte) passage.part().ordinal());
            out.writeByte((byte) passage.language().ordinal());
            out.writeByte((byte) passage.disclosure().level().ordinal());
            var text = passage.text().getBytes(StandardCharsets.UTF_8);
            out.writeVInt(text.length);
            out.writeBytes(text);
        }
        return new BytesRef(out.toArrayCopy());
    }

    /// The passages of those levels; the others are not even decoded.
    static List<Passage> readable(BytesRef encoded, boolean[] levels) {
        var passages = new ArrayList<Passage>();
        var in = new ByteArrayDataInput(encoded.bytes, encoded.offset, encoded.length);
        while (!in.eof()) {
            var part = Passage.Part.values()[in.readByte()];
            var language = Language.values()[in.readByte()];
            var level = Level.values()[in.readByte()];
            var length = in.readVInt();
            if (levels[level.ordinal()]) {
                var text = new String(encoded.bytes, in.getPosition(), length, StandardCharsets.UTF_8);
                passages.add(new Passage(part, language, Disclosure.of(level), text));
            }
            in.skipBytes(length);
        }
        return passages;
    }
}
