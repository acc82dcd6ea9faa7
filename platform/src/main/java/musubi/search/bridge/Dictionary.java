package musubi.search.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// A Japanese–English dictionary, kept as the text it was read from and found again by the keys of its words.
///
/// A line is `headword,headword⇥meaning; meaning | meaning in another sense`, with a star before the first meaning
/// where
/// the word is common. A line that begins with `#` is a remark.
final class Dictionary {

    private static final long LINE = (1L << Keys.FREE_BITS) - 1;

    private final String text;
    private final int[] starts;
    private final long[] byHeadword;
    private final long[] byMeaning;

    Dictionary(String written) {
        this.text = written.isEmpty() || written.endsWith("\n") ? written : written + "\n";
        this.starts = starts(text);
        var headwords = LongStream.builder();
        var meanings = LongStream.builder();
        for (int i = 0; i + 1 < starts.length; i++) {
            var line = i;
            var end = starts[i + 1] - 1;
            var tab = text.indexOf('\t', starts[i], end);
            DictionaryEntry.eachPart(
                    text, starts[i], tab, ',', (from, to) -> headwords.add(Keys.ofHeadword(text, from, to) | line));
            DictionaryEntry.eachPart(
                    text, tab + 1, end, ';', (from, to) -> meanings.add(Keys.ofMeaning(text, from, to) | line));
        }
        this.byHeadword = headwords.build().sorted().toArray();
        this.byMeaning = meanings.build().sorted().distinct().toArray();
    }

    private static int[] starts(String text) {
        var starts = new int[1024];
        var lines = 0;
        for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
            if (text.charAt(at) != '#') {
                starts = lines + 1 < starts.length ? starts : Arrays.copyOf(starts, starts.length * 2);
                starts[lines++] = at;
            }
        }
        starts[lines++] = text.length();
        return Arrays.copyOf(starts, lines);
    }

    /// The lines with this Japanese headword, however its kana are written.
    List<DictionaryEntry> japanese(String word) {
        return found(byHeadword, Keys.ofHeadword(word));
    }

    /// The lines with this English meaning, singular or plural.
    List<DictionaryEntry> english(String phrase) {
        return found(byMeaning, Keys.ofMeaning(phrase));
    }

    boolean hasHeadword(String word) {
        return first(byHeadword, Keys.ofHeadword(word)) >= 0;
    }

    boolean hasMeaning(String phrase) {
        return first(byMeaning, Keys.ofMeaning(phrase)) >= 0;
    }

    private List<DictionaryEntry> found(long[] sorted, long key) {
        var entries = new ArrayList<DictionaryEntry>();
        for (int i = first(sorted, key); i >= 0 && i < sorted.length && (sorted[i] & ~LINE) == key; i++) {
            var line = (int) (sorted[i] & LINE);
            entries.add(DictionaryEntry.read(text.substring(starts[line], starts[line + 1] - 1)));
        }
        return entries;
    }

    private static int first(long[] sorted, long key) {
        var at = Arrays.binarySearch(sorted, key);
        var next = at < 0 ? -at - 1 : at;
        return next < sorted.length && (sorted[next] & ~LINE) == key ? next : -1;
    }
}
