package musubi.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import musubi.search.Hit.Reason;
import musubi.search.Hit.Reason.Alike;
import musubi.search.Hit.Reason.SharedConcept;
import musubi.search.Hit.Reason.SharedMeaning;
import musubi.search.Hit.Reason.SharedPhrase;
import musubi.search.Hit.Reason.SharedWord;
import musubi.search.engine.Match;
import musubi.search.engine.Match.Contribution;
import musubi.search.language.Concept;

/// Why a record stands where it stands, in the concepts of the field where what is asked names one.
final class Reasons {

    private static final Comparator<Reason> WEIGHTIEST =
            Comparator.comparingDouble(Reason::points).reversed().thenComparing(Reason::toString);

    private final Map<String, Concept> concepts;

    /// For answers to what names these concepts, each as it was written.
    Reasons(Map<String, Concept> concepts) {
        this.concepts = concepts;
    }

    /// The reasons, the weightiest first; their points add up to the score.
    List<Reason> of(Match match, List<Reason> preferred) {
        var points = new LinkedHashMap<Reason, Double>();
        var met = new HashMap<String, Reason>();
        for (var contribution : match.contributions()) {
            if (isWord(contribution) && concepts.containsKey(contribution.asked())) {
                met.put(contribution.asked(), shown(contribution));
            }
        }
        for (var contribution : match.contributions()) {
            points.merge(shown(contribution, met), contribution.points(), Double::sum);
        }
        preferred.forEach(reason -> points.merge(reason.worth(0), reason.points(), Double::sum));
        return points.entrySet().stream()
                .map(entry -> entry.getKey().worth(entry.getValue()))
                .sorted(WEIGHTIEST)
                .toList();
    }

    /// A word within a concept that is met adds to the concept.
    private Reason shown(Contribution contribution, Map<String, Reason> met) {
        return met.entrySet().stream()
                .filter(concept -> isWord(contribution) && concept.getKey().contains(contribution.asked()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseGet(() -> shown(contribution));
    }

    private static boolean isWord(Contribution contribution) {
        return contribution.kind() == Match.Kind.WORD || contribution.kind() == Match.Kind.MEANING;
    }

    private Reason shown(Contribution contribution) {
        return switch (contribution.kind()) {
            case WORD, MEANING -> {
                var concept = concepts.get(contribution.asked());
                yield concept == null ? word(contribution) : shown(concept);
            }
            case PHRASE -> new SharedPhrase(contribution.asked(), 0);
            case COMPANY, VECTOR, WORK -> new Alike(0);
        };
    }

    private static Reason word(Contribution contribution) {
        return contribution.kind() == Match.Kind.WORD
                ? new SharedWord(contribution.asked(), 0)
                : new SharedMeaning(contribution.asked(), contribution.met(), 0);
    }

    private static Reason shown(Concept concept) {
        return new SharedConcept(concept.shownInJapanese(), concept.shownInEnglish(), 0);
    }
}
