package musubi.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import musubi.search.Hit.Reason;
import musubi.search.Hit.Reason.Alike;
import musubi.search.Hit.Reason.SharedConcept;
import musubi.search.Hit.Reason.SharedMeaning;
import musubi.search.Hit.Reason.SharedPhrase;
import musubi.search.Hit.Reason.SharedWord;
import musubi.search.Hit.Reason.Wording;
import musubi.search.engine.Match;
import musubi.search.engine.Match.Contribution;
import musubi.search.language.Concept;
import musubi.search.language.Script;

/// Why a record stands where it stands, in the concepts of the field where what is asked names one.
final class Reasons {

    private static final Comparator<Reason> WEIGHTIEST =
            Comparator.comparingDouble(Reason::points).reversed().thenComparing(Reason::toString);

    private final Map<String, Concept> concepts;

    /// For answers to what names these concepts, each as it was written.
    Reasons(Map<String, Concept> concepts) {
        this.concepts = concepts;
    }

    /// The reasons, the weightiest first; their points add up to the score. A word within a concept that is met adds to
    /// the concept, and so do the characters of a word to the word.
    List<Reason> of(Match match, List<Reason> preferred) {
        var named = words(match, word -> concepts.containsKey(word.asked()), this::word);
        var words =
                words(match, word -> true, word -> holding(word.asked(), named).orElseGet(() -> word(word)));
        var points = new LinkedHashMap<Reason, Double>();
        for (var contribution : match.contributions()) {
            points.merge(shown(contribution, words), contribution.points(), Double::sum);
        }
        preferred.forEach(reason -> points.merge(reason.worth(0), reason.points(), Double::sum));
        return points.entrySet().stream()
                .map(entry -> entry.getKey().worth(entry.getValue()))
                .sorted(WEIGHTIEST)
                .toList();
    }

    private static Map<String, Reason> words(
            Match match, Predicate<Contribution> which, Function<Contribution, Reason> shown) {
        var words = new LinkedHashMap<String, Reason>();
        for (var contribution : match.contributions()) {
            if (isWord(contribution) && which.test(contribution)) {
                words.put(contribution.asked(), shown.apply(contribution));
            }
        }
        return words;
    }

    private static Optional<Reason> holding(String asked, Map<String, Reason> words) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().contains(asked))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static boolean isWord(Contribution contribution) {
        return contribution.kind() == Match.Kind.WORD || contribution.kind() == Match.Kind.MEANING;
    }

    private Reason shown(Contribution contribution, Map<String, Reason> words) {
        var asked = contribution.asked();
        return switch (contribution.kind()) {
            case WORD, MEANING -> Objects.requireNonNull(words.get(asked));
            case PHRASE -> holding(asked, words).orElseGet(() -> phrase(asked));
            case COMPANY, VECTOR, WORK -> new Alike(0);
        };
    }

    private Reason word(Contribution contribution) {
        var concept = concepts.get(contribution.asked());
        if (concept != null) {
            return new SharedConcept(concept.shownInJapanese(), concept.shownInEnglish(), 0);
        }
        return contribution.kind() == Match.Kind.WORD
                ? new SharedWord(contribution.asked(), 0)
                : new SharedMeaning(contribution.asked(), contribution.met(), 0);
    }

    private static Reason phrase(String written) {
        return written.chars().allMatch(c -> Script.isHiragana((char) c))
                ? new Wording(0)
                : new SharedPhrase(written, 0);
    }
}
