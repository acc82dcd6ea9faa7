package musubi.search.bridge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import musubi.kernel.Language;
import musubi.search.language.Concept;
import musubi.search.language.NormalText;
import musubi.search.language.ReferenceText;
import musubi.search.language.Tokeniser;

/// What is known of words in both languages: concepts of the field before the dictionary, and families of English
/// words.
final class Lexis {

    private static final int REMEMBERED = 10_000;

    /// A Japanese word has few meanings worth trying, an English one many ways to be said, most of which no text takes.
    private static final int MOST_ENGLISH = 12;

    private static final int MOST_JAPANESE = 100;

    private static final double RARE_JAPANESE = 0.5;
    private static final double RARE_ENGLISH = 0.7;
    private static final double FAMILY = 0.5;
    private static final double INFLECTED = 0.5;

    /// A Japanese text may well say PCR.
    private static final double AS_IT_IS = 0.9;

    private static final double EACH_SENSE = 0.5;
    private static final double EACH_PLACE = 0.2;
    private static final double EACH_OTHER_SENSE = 0.2;

    /// Whatever vocabulary is laid over them, these are read once.
    private static final Once<Dictionary> DICTIONARY =
            new Once<>(() -> new Dictionary(ReferenceText.DICTIONARY.read()));

    private static final Once<Families> FAMILIES = new Once<>(() -> new Families(ReferenceText.WORD_FAMILIES.read()));

    private final Tokeniser tokeniser;
    private final Dictionary dictionary;
    private final Families families;
    private final Map<Asked, List<Rendering>> remembered = new ConcurrentHashMap<>();

    Lexis(Tokeniser tokeniser, Dictionary dictionary, Families families) {
        this.tokeniser = tokeniser;
        this.dictionary = dictionary;
        this.families = families;
    }

    /// What comes with the platform.
    static Lexis ofPlatform(Tokeniser tokeniser) {
        return new Lexis(tokeniser, DICTIONARY.get(), FAMILIES.get());
    }

    private record Asked(String form, Language from, List<Concept> concepts) {}

    /// Whether the dictionary has a word or phrase.
    boolean has(String form, Language from) {
        return from == Language.JA ? dictionary.hasHeadword(form) : dictionary.hasMeaning(form);
    }

    /// The surest ways to say a word or phrase in the other language.
    ///
    /// @param concepts what the word names in the vocabulary of the field
    List<Rendering> renderings(String form, Language from, List<Concept> concepts) {
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new Asked(form, from, concepts), this::gathered);
    }

    private List<Rendering> gathered(Asked asked) {
        var found = new Renderings(tokeniser);
        for (var concept : asked.concepts()) {
            var words = asked.from() == Language.JA ? concept.english() : concept.japanese();
            words.forEach(word -> found.add(word, 1));
            if (asked.from() == Language.EN) {
                concept.english().forEach(word -> found.add(word, AS_IT_IS));
            }
        }
        if (asked.from() == Language.JA) {
            addEnglish(asked.form(), found);
            return found.best(MOST_ENGLISH).withFamilies(families, FAMILY);
        }
        addWithInflections(asked.form(), 1, found);
        for (var other : family(asked.form())) {
            addWithInflections(other, FAMILY, found);
        }
        return found.best(MOST_JAPANESE).toList();
    }

    /// English words of one root with this stem, itself among them; empty where it is alone.
    List<Rendering> familyOf(String stem) {
        return families.of(stem).stream()
                .map(other -> new Rendering(List.of(other), FAMILY))
                .toList();
    }

    private List<String> family(String word) {
        var tokens = tokeniser.tokens(NormalText.of(word));
        return tokens.size() == 1 ? families.of(tokens.getFirst().base()) : List.of();
    }

    private void addEnglish(String form, Renderings found) {
        for (var entry : dictionary.japanese(form)) {
            entry.eachMeaning((meaning, sense, place) ->
                    found.add(meaning, weight(entry.common() ? 1 : RARE_ENGLISH, sense, place)));
        }
    }

    private void addWithInflections(String form, double factor, Renderings found) {
        addJapanese(form, factor, found);
        for (var inflected : Inflections.of(form)) {
            addJapanese(inflected, factor * INFLECTED, found);
        }
    }

    /// A word of many senses is a less sure way to say any of them.
    private void addJapanese(String form, double factor, Renderings found) {
        var key = Keys.ofMeaning(form);
        for (var entry : dictionary.english(form)) {
            var rare = entry.common() ? 1 : RARE_JAPANESE;
            var sure = factor * rare / (1 + EACH_OTHER_SENSE * (entry.senses().size() - 1));
            entry.eachMeaning((meaning, sense, place) -> {
                if (Keys.ofMeaning(meaning) == key) {
                    entry.headwords().forEach(headword -> found.add(headword, weight(sure, sense, place)));
                }
            });
        }
    }

    private static double weight(double most, int sense, int place) {
        return most / (1 + EACH_SENSE * sense + EACH_PLACE * place);
    }
}
