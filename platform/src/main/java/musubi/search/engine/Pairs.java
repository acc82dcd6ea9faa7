package musubi.search.engine;

import java.util.Arrays;
import musubi.search.language.Script;

/// The pairs and triples of neighbouring characters in what is asked, for what no dictionary cuts as the writer would.
/// A text without Japanese has none: other languages part their words themselves.
final class Pairs {

    private static final int LONGEST = 2_000;

    private final String original;
    private final String text;
    private final Numbering pairs = new Numbering();
    private final Numbering triples = new Numbering();
    private final int[] pairAt;
    private final int[] tripleAt;
    private final double[] pairWorth;
    private final double[] tripleWorth;
    private final int[] pairOften;
    private final int[] tripleOften;

    /// The pairs of a text, each worth as much as it is rare; a triple as much as the rarer of its pairs.
    Pairs(String written, Rarity rarity) {
        this(written, rarity, 1);
    }

    /// The same, each worth only a share of that.
    Pairs(String written, Rarity rarity, double share) {
        original = Script.hasJapanese(written) ? written.substring(0, Math.min(LONGEST, written.length())) : "";
        text = new String(Letters.folded(original.toCharArray()));
        pairAt = new int[text.length()];
        tripleAt = new int[text.length()];
        number();
        pairWorth = new double[pairs.size()];
        tripleWorth = new double[triples.size()];
        pairOften = new int[pairs.size()];
        tripleOften = new int[triples.size()];
        weigh(rarity, share);
    }

    private void number() {
        Arrays.fill(pairAt, -1);
        Arrays.fill(tripleAt, -1);
        for (int i = 0; i + 1 < text.length(); i++) {
            var pair = pair(i);
            pairAt[i] = pair == 0 ? -1 : pairs.add(pair);
            if (i > 0 && pairAt[i - 1] >= 0 && pairAt[i] >= 0) {
                tripleAt[i - 1] = triples.add(triple(pairAt[i - 1], pairAt[i]));
            }
        }
    }

    private int pair(int place) {
        return Letters.pair(text.charAt(place), text.charAt(place + 1));
    }

    private void weigh(Rarity rarity, double share) {
        var before = 0.0;
        for (int i = 0; i < text.length(); i++) {
            var rare = pairAt[i] < 0 ? 0 : share * rarity.ofPair(pair(i));
            if (pairAt[i] >= 0) {
                pairWorth[pairAt[i]] += rare;
                pairOften[pairAt[i]]++;
            }
            if (i > 0 && tripleAt[i - 1] >= 0) {
                tripleWorth[tripleAt[i - 1]] += Math.max(before, rare);
                tripleOften[tripleAt[i - 1]]++;
            }
            before = rare;
        }
    }

    private static int triple(int first, int second) {
        return first * LONGEST + second;
    }

    /// Counts how often each pair and each triple stands in a text, and where each pair stands first.
    void count(char[] in, Tally into) {
        if (pairs() == 0) {
            return;
        }
        var last = -1;
        var before = (char) 0;
        for (int i = 0; i < in.length; i++) {
            var c = Letters.folded(in[i]);
            var key = Letters.pair(before, c);
            var pair = key == 0 ? -1 : pairs.of(key);
            if (pair >= 0) {
                if (into.pairs[pair]++ == 0) {
                    into.firstPair[pair] = i - 1;
                }
                var triple = last >= 0 ? triples.of(triple(last, pair)) : -1;
                if (triple >= 0) {
                    into.triples[triple]++;
                }
            }
            last = pair;
            before = c;
        }
    }

    /// What all pairs are worth together.
    double worth() {
        return Math.max(Arrays.stream(pairWorth).sum(), Double.MIN_NORMAL);
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

    double pairWorth(int pair) {
        return pairWorth[pair];
    }

    double tripleWorth(int triple) {
        return tripleWorth[triple];
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
        return (pair < 0 ? 0 : points.pairs[pair] / pairOften[pair])
                + (triple < 0 ? 0 : points.triples[triple] / tripleOften[triple]);
    }
}
