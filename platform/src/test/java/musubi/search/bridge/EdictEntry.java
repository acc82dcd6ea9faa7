package musubi.search.bridge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A line of EDICT with what helps to meet a text: words and short meanings, without notes, rarities and coarseness.
///
/// @param senses meanings by sense, the commonest first
record EdictEntry(Set<String> headwords, List<List<String>> senses, boolean common) {

    private static final int LONGEST_MEANING = 5;
    private static final int MOST_SENSES = 6;
    private static final int MOST_MEANINGS = 5;

    private static final Set<String> UNWANTED = Set.of(
            "arch", "obs", "obsc", "vulg", "X", "derog", "proverb", "joc", "poet", "sl", "m-sl", "chn", "male", "fem",
            "on-mim", "rare", "ok", "oK", "iK", "ik", "prt", "conj", "aux", "aux-v", "aux-adj", "cop", "int", "unc");

    private static final Pattern NOTE = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SENSE = Pattern.compile("\\(\\d+\\)");
    private static final Pattern BEGINNING = Pattern.compile("^(?:to be |to |an? |the )");
    private static final Pattern NOISE = Pattern.compile("[\"!?]|\\.{2,}");
    private static final Pattern ODD = Pattern.compile("[^a-z0-9'+.%&/ -]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]");

    static EdictEntry read(String line) {
        var slash = line.indexOf('/');
        var head = line.substring(0, Math.max(0, slash)).strip();
        var body = slash < 0 ? "" : line.substring(slash + 1);
        return new EdictEntry(headwords(head, body), senses(body), body.contains("(P)"));
    }

    private static Set<String> headwords(String head, String body) {
        var bracket = head.indexOf('[');
        var words = new LinkedHashSet<String>();
        words.add(bracket < 0 ? head : head.substring(0, bracket));
        if (bracket >= 0 && body.contains("(uk)")) {
            words.add(head.substring(bracket + 1, head.length() - 1));
        }
        return words.stream()
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFKC))
                .map(word -> word.replaceAll("[・,\\s]", ""))
                .filter(word -> !word.isEmpty() && JAPANESE.matcher(word).find())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<List<String>> senses(String body) {
        var senses = new ArrayList<List<String>>();
        var unwanted = false;
        for (var gloss : body.split("/")) {
            var begins = senses.isEmpty() || SENSE.matcher(gloss).find();
            if (begins) {
                senses.add(new ArrayList<>());
                unwanted = tags(gloss).stream().anyMatch(UNWANTED::contains);
            }
            var clean = clean(gloss);
            if (!unwanted && !clean.isEmpty() && !senses.getLast().contains(clean)) {
                senses.getLast().add(clean);
            }
        }
        return senses.stream()
                .filter(sense -> !sense.isEmpty())
                .map(sense -> sense.stream().limit(MOST_MEANINGS).toList())
                .distinct()
                .limit(MOST_SENSES)
                .toList();
    }

    private static List<String> tags(String gloss) {
        return NOTE.matcher(gloss)
                .results()
                .flatMap(note -> Arrays.stream(note.group(1).split(",")))
                .toList();
    }

    private static String clean(String gloss) {
        var bare = gloss;
        for (var before = ""; !before.equals(bare); ) {
            before = bare;
            bare = NOTE.matcher(bare).replaceAll(" ");
        }
        bare = Normalizer.normalize(bare, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
        bare = NOISE.matcher(bare).replaceAll("").strip();
        bare = BEGINNING.matcher(bare).replaceFirst("");
        var words = bare.split(" ").length;
        return words > LONGEST_MEANING
                        || bare.startsWith("-")
                        || bare.endsWith("-")
                        || ODD.matcher(bare).find()
                ? ""
                : bare;
    }

    boolean isUseful() {
        return !headwords.isEmpty() && !senses.isEmpty();
    }

    /// The same word with another meaning: the commoner first, else as they come.
    EdictEntry and(EdictEntry other) {
        var first = other.common && !common ? other : this;
        var second = first == this ? other : this;
        var all = new ArrayList<>(first.senses);
        second.senses.stream().filter(sense -> !all.contains(sense)).forEach(all::add);
        return new EdictEntry(headwords, all.stream().limit(MOST_SENSES).toList(), common || other.common);
    }

    /// `meaning; meaning / second sense`, and a star before what is common.
    String meaning() {
        return (common ? "*" : "")
                + senses.stream().map(sense -> String.join("; ", sense)).collect(Collectors.joining(" | "));
    }
}
