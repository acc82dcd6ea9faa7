package musubi.search.engine;

import java.util.Arrays;
import musubi.search.language.Script;

/// The runs of two, three and four neighbouring characters in what is asked, for what no dictionary cuts as the writer
/// would.
/// A text without Japanese has none: other languages part their words themselves.
final class Pairs {

    private static final int LONGEST = 2_000;
    private static final double BESIDE_SYNONYMS = 0.6;

    private final String original;
    private final String text;
    private final Numbering pairs = new Numbering();
    private final Numbering triples = new Numbering();
    private final Numbering quads = new Numbering();
    private final int[] pairAt;
    private final int[] tripleAt;
    private final int[] quadAt;
    private final double[] pairWorth;
    private final double[] tripleWorth;
    private final double[] quadWorth;
    private double all;
    private final int[] pairOften;
    private final int[] tripleOften;
    private final int[] quadOften;

    /// The pairs of a text, each worth as much as it is rare; a longer run as much as the rarest of its pairs. Endings,
    /// which are in hiragana, say something only within longer runs.
    Pairs(String written, Rarity rarity) {
        this(written, rarity, 1, 0);
    }

    /// The same where other names of what is asked count, too: shared characters prefer one name to another, so they
    /// count less there.
    static Pairs besideSynonyms(String written, Rarity rarity) {
        return new Pairs(written, rarity, BESIDE_SYNONYMS, 1);
    }

    private Pairs(String written, Rarity rarity, double share, double endings) {
        original = Script.hasJapanese(written) ? written.substring(0, Math.min(LONGEST, written.length())) : "";
        text = new String(Letters.folded(original.toCharArray()));
        pairAt = new int[text.length()];
        tripleAt = new int[text.length()];
        quadAt = new int[text.length()];
        number();
        pairWorth = new double[pairs.size()];
        tripleWorth = new double[triples.size()];
        quadWorth = new double[quads.size()];
        pairOften = new int[pairs.size()];
        tripleOften = new int[triples.size()];
        quadOften = new int[quads.size()];
        weigh(rarity, share, endings);
    }

    private void number() {
        Arrays.fill(pairAt, -1);
        Arrays.fill(tripleAt, -1);
        Arrays.fill(quadAt, -1);
        for (int i = 0; i + 1 < text.length(); i++) {
            var pair = pair(i);
            pairAt[i] = pair == 0 ? -1 : pairs.add(pair);
            if (i > 0 && pairAt[i - 1] >= 0 && pairAt[i] >= 0) {
                tripleAt[i - 1] = triples.add(longer(pairAt[i - 1], pairAt[i]));
                if (i > 1 && tripleAt[i - 2] >= 0) {
                    quadAt[i - 2] = quads.add(longer(tripleAt[i - 2], tripleAt[i - 1]));
                }
            }
        }
    }

    private int pair(int place) {
        return Letters.pair(text.charAt(place), text.charAt(place + 1));
    }

    private void weigh(Rarity rarity, double share, double endings) {
        var rare = new double[text.length() + 2];
        for (int i = 0; i < text.length(); i++) {
            rare[i] = pairAt[i] < 0 ? 0 : share * rarity.ofPair(pair(i));
        }
        for (int i = 0; i < text.length(); i++) {
            all += rare[i];
            weigh(pairAt[i], pairAt[i] >= 0 && hasHiragana(i) ? endings * rare[i] : rare[i], pairWorth, pairOften);
            weigh(tripleAt[i], Math.max(rare[i], rare[i + 1]), tripleWorth, tripleOften);
            weigh(quadAt[i], Math.max(Math.max(rare[i], rare[i + 1]), rare[i + 2]), quadWorth, quadOften);
        }
    }

    private boolean hasHiragana(int place) {
        return Script.isHiragana(original.charAt(place)) || Script.isHiragana(original.charAt(place + 1));
    }

    private static void weigh(int run, double rare, double[] worth, int[] often) {
        if (run >= 0) {
            worth[run] += rare;
            often[run]++;
        }
    }

    /// Two runs that overlap by all but one character, as one number.
    private static int longer(int first, int second) {
        return first * LONGEST + second;
    }

    /// Counts how often each pair and each triple stands in a text, and where each pair stands first.
    void count(char[] in, Tally into) {
        if (pairs() == 0) {
            return;
        }
        var last = -1;
        var lastTriple = -1;
        var before = (char) 0;
        for (int i = 0; i < in.length; i++) {
            var c = Letters.folded(in[i]);
            var key = Letters.pair(before, c);
            var pair = key == 0 ? -1 : pairs.of(key);
            if (pair >= 0) {
                if (into.pairs[pair]++ == 0) {
                    into.firstPair[pair] = i - 1;
                }
                var triple = last >= 0 ? triples.of(longer(last, pair)) : -1;
                count(lastTriple, triple, into);
                lastTriple = triple;
            } else {
                lastTriple = -1;
            }
            last = pair;
            before = c;
        }
    }

    private void count(int lastTriple, int triple, Tally into) {
        if (triple < 0) {
            return;
        }
        into.triples[triple]++;
        var quad = lastTriple < 0 ? -1 : quads.of(longer(lastTriple, triple));
        if (quad >= 0) {
            into.quads[quad]++;
        }
    }

    /// What all pairs are worth together.
    double worth() {
        return Math.max(all, Double.MIN_NORMAL);
    }

    String text() {
        return text;
    }

    int pairs() {
        return pairWorth.length;
    }

    int triples() {
        return tripleWorth.length;
    }

    int quads() {
        return quadWorth.length;
    }

    double pairWorth(int pair) {
        return pairWorth[pair];
    }

    double tripleWorth(int triple) {
        return tripleWorth[triple];
    }

    double quadWorth(int quad) {
        return quadWorth[quad];
    }

    /// The pair that begins at this character, or -1.
    int pairAt(int place) {
        return pairAt[place];
    }

    /// A run of what is asked, as it was written.
    String written(int start, int end) {
        return original.substring(start, end);
    }

    /// What the pair and the triple that begin at this character have earned; those that stand in several places share.
    double share(int place, Points points) {
        var pair = pairAt[place];
        var triple = tripleAt[place];
        var quad = quadAt[place];
        return (pair < 0 ? 0 : points.pairs[pair] / pairOften[pair])
                + (triple < 0 ? 0 : points.triples[triple] / tripleOften[triple])
                + (quad < 0 ? 0 : points.quads[quad] / quadOften[quad]);
    }
}
