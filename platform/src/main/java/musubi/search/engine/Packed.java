package musubi.search.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text as it was read once, to be kept in bytes and compared closely later.
public final class Packed {

    private final Shelved shelved;

    private Packed(Shelved shelved) {
        this.shelved = shelved;
    }

    /// A word of a text that was looked for, and where it stands there.
    public record Mark(String key, int start, int end) {}

    /// What `TextReader` packed.
    public static Packed of(ByteBuffer bytes) {
        return new Packed(Shelved.unpacked(bytes));
    }

    /// Several texts as one: their titles stand before everything else.
    public static Packed joined(List<Packed> texts) {
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        var joining = new Joining(texts.stream().map(Packed::shelved).toList());
        return new Packed(joining.joined());
    }

    Shelved shelved() {
        return shelved;
    }

    public String text() {
        return new String(shelved.text());
    }

    /// Where words of these keys stand, in the order of the text.
    public List<Mark> marks(Iterable<String> keys) {
        var wanted = new Numbering();
        var names = new ArrayList<String>();
        for (var key : keys) {
            if (wanted.add(Word.term(key)) == names.size()) {
                names.add(key);
            }
        }
        var marks = new ArrayList<Mark>();
        shelved.eachPlace((term, start, end) -> {
            var number = wanted.of(term);
            if (number >= 0) {
                marks.add(new Mark(names.get(number), start, end));
            }
        });
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }
}
