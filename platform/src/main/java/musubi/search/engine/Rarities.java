package musubi.search.engine;

import java.util.Arrays;
import musubi.kernel.Language;

/// How rare words are in each language: among the items that speak it, for no others could hold them. Where one item
/// among a thousand speaks a language, nothing in it is rare, for there is nothing to tell the common from the rare by.
final class Rarities {

    private final Rarity[] byLanguage =
            Arrays.stream(Language.values()).map(Rarity::new).toArray(Rarity[]::new);

    Rarity of(Language language) {
        return byLanguage[language.ordinal()];
    }

    /// No more items are counted.
    void settle() {
        Arrays.stream(byLanguage).forEach(Rarity::settle);
    }
}
