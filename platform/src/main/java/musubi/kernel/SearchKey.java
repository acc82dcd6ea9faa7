package musubi.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text in the form in which two spellings of the same thing are equal: widths, kana, case, dashes and
/// variant kanji (異体字) evened out. For comparing only, it is never shown.
public record SearchKey(String value) implements Comparable<SearchKey> {

    private static final Pattern DASHES = Pattern.compile("[\\-ー‐‑‒–—―−─]");
    private static final Pattern WAVES = Pattern.compile("[〜～∼~]");

    public static SearchKey of(String text) {
        var folded = PlainText.folded(text);
        var lines = WAVES.matcher(DASHES.matcher(folded).replaceAll("-")).replaceAll("~");
        var upper = VariantKanji.unified(Kana.toKatakana(lines)).toUpperCase(Locale.ROOT);
        return new SearchKey(Normalizer.normalize(upper, Normalizer.Form.NFKC));
    }

    public boolean contains(SearchKey part) {
        return value.contains(part.value);
    }

    @Override
    public int compareTo(SearchKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
