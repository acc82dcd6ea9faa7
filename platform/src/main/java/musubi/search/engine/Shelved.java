package musubi.search.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import musubi.kernel.Language;
import org.jspecify.annotations.Nullable;

/// An item as it lies on the shelf: what is compared is at hand, the places of the words are unpacked when an
/// explanation asks for them.
///
/// @param terms the different words, in the order in which they first stand in the text
/// @param counts how often each of them stands there
/// @param sequence all the words as they follow each other, each by its place among `terms`
record Shelved(Head head, char[] text, int[] terms, int[] counts, int[] sequence, ByteBuffer places) {

    /// How far from the beginning the length of the whole and its number on the shelf stand.
    static final int LENGTH_AT = 0;

    private static final Language[] LANGUAGES = Language.values();

    static final int NUMBER_AT = Integer.BYTES;

    /// Whose text it is, which one on the shelf, and how many of the words are its title's.
    record Head(String id, @Nullable String owner, int number, Language language, int titleWords) {}

    Language language() {
        return head.language();
    }

    int number() {
        return head.number();
    }

    String id() {
        return head.id();
    }

    @Nullable
    String owner() {
        return head.owner();
    }

    static ByteBuffer packed(Reading reading) {
        var words = new Packing(reading.words().size());
        var different = new Numbering();
        var terms = new Packing(reading.words().size() * Integer.BYTES);
        for (var word : reading.words()) {
            var known = different.size();
            var number = different.add(word.term());
            if (number == known) {
                terms.whole(word.term());
            }
            words.small(number);
        }
        return head(reading)
                .small(different.size())
                .small(reading.words().size())
                .small(reading.text().length())
                .bytes(terms)
                .bytes(words)
                .characters(reading.text())
                .bytes(places(reading))
                .packed();
    }

    private static Packing head(Reading reading) {
        var owner = reading.item().owner();
        return new Packing(reading.text().length() * 4)
                .whole(0)
                .whole(0)
                .text(reading.item().id())
                .small(owner == null ? 0 : 1)
                .text(owner == null ? "" : owner)
                .small(reading.language().ordinal())
                .small(reading.titleWords());
    }

    private static Packing places(Reading reading) {
        var places = new Packing(reading.words().size() * 3);
        var last = 0;
        for (var word : reading.words()) {
            places.small(word.start() - last).small(word.end() - word.start());
            last = word.start();
        }
        return places;
    }

    static Shelved unpacked(ByteBuffer packed) {
        var number = packed.position(packed.position() + NUMBER_AT).getInt();
        var id = text(packed);
        var owned = Packing.small(packed) == 1;
        var owner = text(packed);
        var head = new Head(id, owned ? owner : null, number, LANGUAGES[Packing.small(packed)], Packing.small(packed));
        var terms = new int[Packing.small(packed)];
        var counts = new int[terms.length];
        var sequence = new int[Packing.small(packed)];
        var text = new char[Packing.small(packed)];
        packed.asIntBuffer().get(terms);
        packed.position(packed.position() + terms.length * Integer.BYTES);
        for (int i = 0; i < sequence.length; i++) {
            sequence[i] = Packing.small(packed);
            counts[sequence[i]]++;
        }
        packed.asCharBuffer().get(text);
        packed.position(packed.position() + text.length * Character.BYTES);
        return new Shelved(head, text, terms, counts, sequence, packed.slice());
    }

    /// The same text under another name: one that is not on any shelf.
    Shelved as(String id, Language language) {
        return new Shelved(
                new Head(id, null, Integer.MAX_VALUE, language, head.titleWords()),
                text,
                terms,
                counts,
                sequence,
                places);
    }

    private static String text(ByteBuffer packed) {
        var bytes = new byte[Packing.small(packed)];
        packed.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Told a word by its number and where it stands.
    interface Visitor {

        void word(int term, int start, int end);
    }

    /// Every word, in its order.
    void eachPlace(Visitor visitor) {
        var from = places.duplicate();
        var start = 0;
        for (var number : sequence) {
            start += Packing.small(from);
            visitor.word(terms[number], start, start + Packing.small(from));
        }
    }

    /// Where the different words first stand in the text, in the order of `terms`: begin and end in turns.
    int[] firstPlaces() {
        var first = new int[terms.length * 2];
        var from = places.duplicate();
        var start = 0;
        var seen = 0;
        for (int i = 0; seen < terms.length; i++) {
            start += Packing.small(from);
            var length = Packing.small(from);
            if (sequence[i] == seen) {
                first[seen * 2] = start;
                first[seen * 2 + 1] = start + length;
                seen++;
            }
        }
        return first;
    }
}
