package musubi.search.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import musubi.search.language.Script;

/// A Japanese–English dictionary kept as the text it was read from, with two sorted lists of hashes to find its lines
/// by Japanese headword and by English meaning.
///
/// A line is `headword,headword⇥meaning; meaning | meaning in another sense`, with a star where the word is common.
final class Dictionary {

    private static final String RESOURCE = "/reference/dictionary.tsv";
    private static final int LINE_BITS = 20;
    private static final long LINE = (1L << LINE_BITS) - 1;

    private final byte[] text;
    private final int[] starts;
    private final long[] byHeadword;
    private final long[] byMeaning;

    Dictionary(byte[] text) {
        this.text = text;
        this.starts = starts(text);
        var headwords = LongStream.builder();
        var meanings = LongStream.builder();
        for (int line = 0; line + 1 < starts.length; line++) {
            var entry = entry(line);
            for (var headword : entry.headwords()) {
                headwords.add(hashed(headwordKey(headword), line));
            }
            for (var sense : entry.senses()) {
                for (var meaning : sense) {
                    meanings.add(hashed(meaningKey(meaning), line));
                }
            }
        }
        this.byHeadword = headwords.build().sorted().toArray();
        this.byMeaning = meanings.build().sorted().distinct().toArray();
    }

    /// A line, read.
    record Entry(List<String> headwords, List<List<String>> senses, boolean common) {

        void eachMeaning(MeaningVisitor visitor) {
            for (int sense = 0; sense < senses.size(); sense++) {
                for (int place = 0; place < senses.get(sense).size(); place++) {
                    visitor.meaning(senses.get(sense).get(place), sense, place);
                }
            }
        }
    }

    /// Told each meaning with the number of its sense and its place within it.
    interface MeaningVisitor {

        void meaning(String meaning, int sense, int place);
    }

    static Dictionary ofPlatform() {
        try (var in = Dictionary.class.getResourceAsStream(RESOURCE)) {
            return new Dictionary(in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] starts(byte[] text) {
        var starts = new int[1 << LINE_BITS];
        var lines = 0;
        for (int at = 0; at < text.length; at++) {
            if ((at == 0 || text[at - 1] == '\n') && text[at] != '#') {
                starts[lines++] = at;
            }
        }
        starts[lines++] = text.length;
        return Arrays.copyOf(starts, lines);
    }

    private Entry entry(int line) {
        var end = starts[line];
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        var written = new String(text, starts[line], end - starts[line], StandardCharsets.UTF_8);
        var tab = written.indexOf('\t');
        var common = tab + 1 < written.length() && written.charAt(tab + 1) == '*';
        var senses = new ArrayList<List<String>>();
        for (var sense : split(written.substring(tab + (common ? 2 : 1)), " | ")) {
            senses.add(split(sense, "; "));
        }
        return new Entry(split(written.substring(0, Math.max(0, tab)), ","), senses, common);
    }

    private static List<String> split(String text, String by) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
            parts.add(text.substring(from, at));
            from = at + by.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /// The lines with this Japanese headword, however its kana are written.
    List<Entry> japanese(String word) {
        var key = headwordKey(word);
        return found(byHeadword, key).stream()
                .filter(entry ->
                        entry.headwords().stream().anyMatch(h -> headwordKey(h).equals(key)))
                .toList();
    }

    /// The lines with this English meaning, singular or plural.
    List<Entry> english(String phrase) {
        return found(byMeaning, meaningKey(phrase));
    }

    boolean hasHeadword(String word) {
        return has(byHeadword, headwordKey(word));
    }

    boolean hasMeaning(String phrase) {
        return has(byMeaning, meaningKey(phrase));
    }

    private static boolean has(long[] sorted, String key) {
        var first = hashed(key, 0);
        var at = Arrays.binarySearch(sorted, first);
        var next = at < 0 ? -at - 1 : at;
        return next < sorted.length && (sorted[next] & ~LINE) == first;
    }

    private List<Entry> found(long[] sorted, String key) {
        var first = hashed(key, 0);
        var at = Arrays.binarySearch(sorted, first);
        var entries = new ArrayList<Entry>();
        for (int i = at < 0 ? -at - 1 : at; i < sorted.length && (sorted[i] & ~LINE) == first; i++) {
            entries.add(entry((int) (sorted[i] & LINE)));
        }
        return entries;
    }

    /// Every English word that stands in a meaning.
    java.util.Set<String> englishWords() {
        var words = new java.util.HashSet<String>();
        for (int line = 0; line + 1 < starts.length; line++) {
            for (var sense : entry(line).senses()) {
                for (var meaning : sense) {
                    words.addAll(split(meaning, " "));
                }
            }
        }
        return words;
    }

    static String headwordKey(String word) {
        return Script.key(word);
    }

    static String meaningKey(String phrase) {
        var key = new StringBuilder(phrase.length());
        for (int i = 0; i <= phrase.length(); i++) {
            var c = i < phrase.length() ? phrase.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (c != '\'' && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                singular(key);
                key.append(' ');
            }
        }
        return key.toString();
    }

    private static void singular(StringBuilder key) {
        var end = key.length() - 1;
        if (end >= 3 && key.charAt(end) == 's' && "suiy".indexOf(key.charAt(end - 1)) < 0) {
            key.setLength(end);
        }
    }

    private static long hashed(String key, int line) {
        var hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        return (hash & ~LINE) | line;
    }
}
