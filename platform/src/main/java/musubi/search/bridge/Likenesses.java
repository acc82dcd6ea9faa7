package musubi.search.bridge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import musubi.kernel.Language;
import musubi.search.language.Analysis;
import musubi.search.language.Analyst;
import musubi.search.language.Concept;
import musubi.search.language.NormalText;
import musubi.search.language.Token;
import musubi.search.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Other words for the same within one language: other names of the concepts of the field, and English words of one
/// root.
final class Likenesses {

    private static final int MOST = 24;
    private static final int LONGEST_NAME = 12;
    private static final double NARROWER = 0.6;
    /// A Japanese text may well say PCR; it still is less what is meant.
    private static final double OTHER_LANGUAGE = 0.9;

    private static final double LITTLE = 0.3;

    private final Analyst analyst;
    private final Supplier<Lexis> lexis;
    private final Map<Asked, List<Rendering>> remembered = new ConcurrentHashMap<>();

    Likenesses(Analyst analyst, Supplier<Lexis> lexis) {
        this.analyst = analyst;
        this.lexis = lexis;
    }

    private record Asked(String concept, Language language) {}

    private record Place(int start, int end) {}

    List<Crossing> in(Analysis analysis, Language language) {
        return Stream.concat(concepts(analysis, language), families(analysis.text(), analysis.tokens()))
                .toList();
    }

    private Stream<Crossing> concepts(Analysis analysis, Language language) {
        var byPlace = new LinkedHashMap<Place, List<Concept>>();
        analysis.concepts().stream()
                .sorted(Comparator.comparingInt(Vocabulary.Found::start))
                .forEach(found -> byPlace.merge(
                        new Place(found.start(), found.end()), List.of(found.concept()), Likenesses::both));
        return byPlace.entrySet().stream()
                .map(entry -> crossing(analysis.text(), entry.getKey(), entry.getValue(), language));
    }

    /// English words of the same root.
    private Stream<Crossing> families(NormalText text, List<Token> tokens) {
        return tokens.stream()
                .filter(Token::says)
                .map(token -> crossing(text, token, lexis.get().familyOf(token.base())))
                .filter(crossing -> !crossing.renderings().isEmpty());
    }

    private static Crossing crossing(NormalText text, Token token, List<Rendering> renderings) {
        return new Crossing(
                text.written(token.start(), token.end()),
                text.startOf(token.start()),
                text.endBefore(token.end()),
                token.weight(),
                renderings);
    }

    private static List<Concept> both(List<Concept> some, List<Concept> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Crossing crossing(NormalText text, Place place, List<Concept> concepts, Language language) {
        var says = concepts.stream().allMatch(Concept::isWeak) ? LITTLE : 1;
        var renderings = concepts.stream()
                .flatMap(concept -> renderings(concept, language).stream())
                .distinct()
                .toList();
        return new Crossing(
                text.written(place.start(), place.end()),
                text.startOf(place.start()),
                text.endBefore(place.end()),
                says,
                renderings);
    }

    private List<Rendering> renderings(Concept concept, Language language) {
        return remembered.computeIfAbsent(new Asked(concept.id(), language), asked -> {
            var found = new Renderings(analyst.tokeniser(), LONGEST_NAME);
            add(concept, 1, language, found);
            var vocabulary = analyst.vocabulary();
            vocabulary
                    .narrowerThan(concept.id())
                    .forEach((id, steps) -> add(vocabulary.concept(id), NARROWER / steps, language, found));
            return found.best(MOST).toList();
        });
    }

    private static void add(@Nullable Concept concept, double weight, Language language, Renderings into) {
        if (concept == null) {
            return;
        }
        concept.in(language).forEach(name -> into.add(name, weight));
        concept.in(language.other()).forEach(name -> into.add(name, weight * OTHER_LANGUAGE));
    }
}
