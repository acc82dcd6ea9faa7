package musubi.search.engine;

import java.nio.ByteBuffer;
import java.util.List;
import musubi.kernel.Language;
import musubi.search.bridge.Bridge;
import musubi.search.language.Analyst;

/// Reads texts for those who keep them themselves, and makes questions of texts that ask.
public final class TextReader {

    /// What was carried over from another language is less sure than what is said in one's own.
    private static final double CARRIED_OVER = 0.8;

    private final Bridge bridge;
    private final Reader reader;

    public TextReader(Analyst analyst) {
        this.bridge = Bridge.of(analyst);
        this.reader = new Reader(analyst, bridge);
    }

    /// A text that was read.
    ///
    /// @param keys its words as an index keeps them
    /// @param packed what `Packed` unpacks
    public record Read(List<String> keys, ByteBuffer packed) {

        public Read {
            keys = List.copyOf(keys);
        }
    }

    /// Reads a text under its title; both may be empty.
    public Read read(Language language, String title, String text) {
        var reading = reader.read(new Item("", title, text), language);
        return new Read(reading.words().stream().map(Word::key).distinct().toList(), Shelved.packed(reading));
    }

    /// What a text asks for, by how rare everything is among what is counted in `rarities`.
    ///
    /// @param hidden whether it may be compared with texts that are not counted there
    public Question ask(String text, Rarities rarities, boolean hidden) {
        var reading = reader.read(new Item("", "", text));
        var telling = Telling.of(reading.analysis());
        var asking = new Asking(reader, rarities, bridge).widely(hidden, telling.said());
        var own = asking.own(reading);
        var crossing = asking.crossing(reading, own).likely(CARRIED_OVER);
        return new Question(own, crossing, new Profiles(rarities), telling);
    }
}
