package musubi.search.engine;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import musubi.search.language.Script;

/// How rare words and pairs of characters are among the items.
public final class Rarity {

    private static final int SETTLED = 1 << 16;

    private final KeyCounts words;
    private final KeyCounts pairs;
    private final AtomicLong items = new AtomicLong();
    private final AtomicLong texts = new AtomicLong();
    private final AtomicLong length = new AtomicLong();
    private final AtomicLong characters = new AtomicLong();
    private double[] known = new double[0];

    Rarity() {
        this(new SharedCounts(), new SharedCounts());
    }

    private Rarity(KeyCounts words, KeyCounts pairs) {
        this.words = words;
        this.pairs = pairs;
    }

    /// Nothing counted yet; everything will be counted exactly, by one thread.
    public static Rarity exact() {
        return new Rarity(new ExactCounts(), new ExactCounts());
    }

    /// The same counts, to go on from.
    public Rarity copy() {
        var copy = new Rarity(words.copy(), pairs.copy());
        copy.items.set(items.get());
        copy.texts.set(texts.get());
        copy.length.set(length.get());
        copy.characters.set(characters.get());
        return copy;
    }

    /// Takes an item into account that says the same or other things in several texts.
    public void count(List<Packed> item) {
        count(item, 1);
    }

    /// Takes an item out of account.
    public void forget(List<Packed> item) {
        count(item, -1);
    }

    private void count(List<Packed> item, int by) {
        items.addAndGet(by);
        texts.addAndGet((long) by * item.size());
        var terms = IntStream.empty();
        var neighbours = IntStream.empty();
        for (var packed : item) {
            var text = packed.text();
            length.addAndGet((long) by * packed.shelved().sequence().length);
            characters.addAndGet((long) by * text.length());
            terms = IntStream.concat(terms, Arrays.stream(packed.shelved().terms()));
            neighbours = IntStream.concat(
                    neighbours, Script.hasJapanese(text) ? Arrays.stream(pairsOf(text)) : IntStream.empty());
        }
        count(words, terms.toArray(), by);
        count(pairs, neighbours.toArray(), by);
    }

    /// Takes an item into account; from many threads, in any order, with the same outcome.
    void count(int[] terms, String text) {
        items.incrementAndGet();
        texts.incrementAndGet();
        length.addAndGet(terms.length);
        characters.addAndGet(text.length());
        count(words, terms.clone(), 1);
        if (Script.hasJapanese(text)) {
            count(pairs, pairsOf(text), 1);
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

    /// Whether any item holds the word.
    public boolean isHeld(String key) {
        return holding(Word.term(key)) > 0;
    }

    double ofWord(int term) {
        return of(holding(term));
    }

    double ofPair(int pair) {
        return of(pairs.of(pair));
    }

    /// No more items are counted.
    public void settle() {
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
        return Math.max(1, length.get() / (double) Math.max(1, texts.get()));
    }

    double usualCharacters() {
        return Math.max(1, characters.get() / (double) Math.max(1, texts.get()));
    }
}
