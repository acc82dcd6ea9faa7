package musubi.search.engine;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import musubi.kernel.Language;

/// How rare words and pairs of characters are among the items of one language, counted in a table of fixed size: now
/// and
/// then two share a place and are both taken for a little less rare than they are.
final class Rarity {

    private static final int BITS = 22;
    private static final int SETTLED = 1 << 16;
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicIntegerArray words = new AtomicIntegerArray(1 << BITS);
    private final AtomicIntegerArray pairs;
    private final AtomicLong items = new AtomicLong();
    private final AtomicLong length = new AtomicLong();
    private final AtomicLong characters = new AtomicLong();
    private double[] known = new double[0];

    /// Only Japanese has pairs of characters to be counted.
    Rarity(Language language) {
        pairs = new AtomicIntegerArray(language == Language.JA ? 1 << BITS : 0);
    }

    /// Takes an item into account; from many threads, in any order, with the same outcome.
    void count(int[] terms, String text) {
        items.incrementAndGet();
        length.addAndGet(terms.length);
        characters.addAndGet(text.length());
        count(words, terms.clone());
        if (pairs.length() > 0) {
            count(pairs, pairsOf(text));
        }
    }

    private static void count(AtomicIntegerArray into, int[] keys) {
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                into.incrementAndGet(place(keys[i]));
            }
        }
    }

    private static int[] pairsOf(String text) {
        var pairs = new int[Math.max(0, text.length() - 1)];
        var found = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            var pair = Letters.pair(Letters.folded(text.charAt(i)), Letters.folded(text.charAt(i + 1)));
            if (pair != 0) {
                pairs[found++] = pair;
            }
        }
        return Arrays.copyOf(pairs, found);
    }

    private static int place(int key) {
        return (key * SPREAD) >>> (Integer.SIZE - BITS);
    }

    /// How many items hold the word, at least.
    int holding(int term) {
        return words.get(place(term));
    }

    double ofWord(int term) {
        return of(holding(term));
    }

    double ofPair(int pair) {
        return pairs.length() == 0 ? 0 : of(pairs.get(place(pair)));
    }

    /// No more items are counted.
    void settle() {
        var settled = new double[(int) Math.min(SETTLED, items.get() + 1)];
        for (int i = 0; i < settled.length; i++) {
            settled[i] = said(i);
        }
        known = settled;
    }

    private double of(int holding) {
        return holding < known.length ? known[holding] : said(holding);
    }

    /// What it says to be one of about so many items that hold something.
    double said(double holding) {
        var all = Math.max(items.get(), holding);
        return Math.log1p((all - holding + 0.5) / (holding + 0.5));
    }

    double usualLength() {
        return Math.max(1, length.get() / (double) Math.max(1, items.get()));
    }

    double usualCharacters() {
        return Math.max(1, characters.get() / (double) Math.max(1, items.get()));
    }
}
