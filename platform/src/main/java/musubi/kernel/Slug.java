package musubi.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;

/// The readable part of an address: lower-case ASCII words joined by hyphens, `tsuruoka-bio-community`.
public record Slug(String value) implements Comparable<Slug> {

    private static final int LONGEST = 80;
    private static final int FIGURES_OF_ID = 12;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}'’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    public Slug {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug");
        }
    }

    /// Makes one from an English or romanised name; a name in Japanese letters only gives none.
    public static Optional<Slug> from(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(Typed.oneSpaced(name), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = ENDS.matcher(BETWEEN_WORDS.matcher(plain).replaceAll("-")).replaceAll("");
        return words.isEmpty() ? Optional.empty() : Optional.of(new Slug(shortened(words)));
    }

    /// The address of a record: the words of its English title, or what it is, and the last twelve figures of its id.
    /// Two among a million records would have the same in one of five hundred such registers.
    ///
    /// @param otherwise what stands there when the title gives no words (`need`)
    public static String ofRecord(Optional<String> title, String otherwise, UUID id) {
        var hex = id.toString().replace("-", "");
        var words = title.flatMap(Slug::from).map(Slug::value).orElse(otherwise);
        return words + "-" + hex.substring(hex.length() - FIGURES_OF_ID);
    }

    /// Reads one from an address, exactly as it is written there.
    public static Reading<Slug> read(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Reading.read(new Slug(text))
                : Reading.unreadable(Problem.NOT_A_SLUG);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        var end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
