package musubi.search.engine;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import musubi.kernel.Language;
import musubi.search.engine.Wish.Way;
import org.jspecify.annotations.Nullable;

/// How rare words and pairs of characters are among the items of one language.
final class Rarity {

    private static final int SETTLED = 1 << 16;

    private final KeyCounts words;
    private final @Nullable KeyCounts pairs;
    private final AtomicLong items = new AtomicLong();
    private double[] known = new double[0];

    /// Only Japanese has pairs of characters to be counted.
    Rarity(Language language, Supplier<KeyCounts> empty) {
        this(empty.get(), language == Language.JA ? empty.get() : null);
    }

    private Rarity(KeyCounts words, @Nullable KeyCounts pairs) {
        this.words = words;
        this.pairs = pairs;
    }

    /// The same counts, to go on from.
    Rarity copy() {
        var copy = new Rarity(words.copy(), pairs == null ? null : pairs.copy());
        copy.items.set(items.get());
        return copy;
    }

    /// Takes a text into account, or with -1 out of account again.
    void count(Shelved text, int by) {
        count(text.terms(), new String(text.text()), by);
    }

    /// Takes an item into account; from many threads, in any order, with the same outcome.
    void count(int[] terms, String text) {
        count(terms, text, 1);
    }

    private void count(int[] terms, String text, int by) {
        items.addAndGet(by);
        count(words, terms.clone(), by);
        if (pairs != null) {
            count(pairs, pairsOf(text), by);
        }
    }

    private static void count(KeyCounts into, int[] keys, int by) {
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                into.add(keys[i], by);
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

    /// How many items hold the word, at least.
    int holding(int term) {
        return words.of(term);
    }

    /// How many items meet a wish in one of these ways, if each way is as likely meant as it weighs and none is found
    /// where another is.
    double holdingOne(List<Way> ways) {
        var all = Math.max(1.0, items.get());
        double none = 1;
        for (var way : ways) {
            none *= 1 - Math.min(1, way.weight() * holding(way) / all);
        }
        return all * (1 - none);
    }

    /// How many items hold every word of a way, at most.
    int holding(Way way) {
        return way.keys().stream()
                .mapToInt(key -> holding(Word.term(key)))
                .min()
                .orElse(0);
    }

    double ofWord(int term) {
        return of(holding(term));
    }

    double ofPair(int pair) {
        return pairs == null ? 0 : of(pairs.of(pair));
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
}
