package musubi.search.bridge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import musubi.kernel.Language;
import musubi.search.language.Concept;
import musubi.search.language.NormalText;
import musubi.search.language.Token;
import musubi.search.language.Tokeniser;

/// What is known of words in both languages: concepts of the field before the dictionary, and families of English
/// words.
final class Lexis {

    private static final int REMEMBERED = 20_000;
    static int MOST = Integer.getInteger("most", 12);
    static double RARE = Double.parseDouble(System.getProperty("rare", "0.7")),
            SENSE = Double.parseDouble(System.getProperty("sense", "0.5")),
            LATER = Double.parseDouble(System.getProperty("later", "0.2")),
            FAM = Double.parseDouble(System.getProperty("fam", "0.5")),
            VOCW = Double.parseDouble(System.getProperty("vocw", "1"));
    static double RARE_JAPANESE = Double.parseDouble(System.getProperty("rarej", "0.5")),
            MANY = Double.parseDouble(System.getProperty("many", "0.2")),
            FAMJ = Double.parseDouble(System.getProperty("famj", "0.5"));
    static int MOSTJ = Integer.getInteger("mostj", 24);

    private final Tokeniser tokeniser;
    private final Dictionary dictionary;
    private final Families families;
    private final Map<Asked, List<Rendering>> remembered = new ConcurrentHashMap<>();

    Lexis(Tokeniser tokeniser, Dictionary dictionary) {
        this.tokeniser = tokeniser;
        this.dictionary = dictionary;
        var stems = new HashSet<String>();
        for (var word : dictionary.englishWords()) {
            tokeniser.tokens(NormalText.of(word)).stream()
                    .filter(Token::says)
                    .map(Token::base)
                    .forEach(stems::add);
        }
        this.families = new Families(stems);
    }

    private record Asked(String form, Language from, List<Concept> concepts) {}

    /// Whether the dictionary has a word or phrase.
    boolean has(String form, Language from) {
        return from == Language.JA ? dictionary.hasHeadword(form) : dictionary.hasMeaning(form);
    }

    /// Whether a stem stands in the dictionary, alone or in a phrase.
    boolean hasEnglishStem(String stem) {
        return families.knows(stem);
    }

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
            words.forEach(word -> found.add(word, VOCW));
        }
        if (asked.from() == Language.EN) {
            addJapanese(asked.form(), 1, found);
            if (asked.form().indexOf(' ') < 0 && FAMJ > 0) {
                var stem = tokeniser.tokens(NormalText.of(asked.form())).stream()
                        .map(Token::base)
                        .findFirst()
                        .orElse("");
                for (var other : families.of(stem)) {
                    addJapanese(other, other.equals(stem) ? 1 : FAMJ, found);
                }
            }
            return found.best(MOSTJ);
        }
        addEnglish(asked.form(), found);
        return found.withFamilies(families, FAM, MOST);
    }

    private void addEnglish(String form, Renderings found) {
        for (var entry : dictionary.japanese(form)) {
            entry.eachMeaning(
                    (meaning, sense, place) -> found.add(meaning, weight(entry.common() ? 1 : RARE, sense, place)));
        }
    }

    private void addJapanese(String form, double factor, Renderings found) {
        var key = Dictionary.meaningKey(form);
        for (var entry : dictionary.english(form)) {
            entry.eachMeaning((meaning, sense, place) -> {
                if (Dictionary.meaningKey(meaning).equals(key)) {
                    var weight = factor
                            * weight(entry.common() ? 1 : RARE_JAPANESE, sense, place)
                            / (1 + MANY * (entry.senses().size() - 1));
                    entry.headwords().forEach(headword -> found.add(headword, weight));
                }
            });
        }
    }

    private static double weight(double most, int sense, int place) {
        return most / (1 + SENSE * sense + LATER * place);
    }
}
