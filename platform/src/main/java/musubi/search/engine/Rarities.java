package musubi.search.engine;

import java.util.Arrays;
import java.util.function.Supplier;
import musubi.kernel.Language;

/// How rare words are in each language: among the items that speak it, for no others could hold them. Where one item
/// among a thousand speaks a language, nothing in it is rare, for there is nothing to tell the common from the rare by.
public final class Rarities {

    private final Rarity[] byLanguage;

    /// Of many items, counted from many threads.
    Rarities() {
        this(SharedCounts::new);
    }

    private Rarities(Supplier<KeyCounts> empty) {
        this(Arrays.stream(Language.values())
                .map(language -> new Rarity(language, empty))
                .toArray(Rarity[]::new));
    }

    private Rarities(Rarity[] byLanguage) {
        this.byLanguage = byLanguage;
    }

    /// Of a few items, counted exactly and by one thread.
    public static Rarities exact() {
        return new Rarities(ExactCounts::new);
    }

    /// The same counts, to go on from.
    public Rarities copy() {
        return new Rarities(Arrays.stream(byLanguage).map(Rarity::copy).toArray(Rarity[]::new));
    }

    public void count(Language language, Packed text) {
        of(language).count(text.shelved(), 1);
    }

    /// Takes out of account what was counted.
    public void forget(Language language, Packed text) {
        of(language).count(text.shelved(), -1);
    }

    Rarity of(Language language) {
        return byLanguage[language.ordinal()];
    }

    /// No more items are counted.
    public void settle() {
        Arrays.stream(byLanguage).forEach(Rarity::settle);
    }
}
