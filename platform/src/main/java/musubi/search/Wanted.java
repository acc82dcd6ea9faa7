package musubi.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import musubi.search.Hit.Reason.SharedConcept;
import musubi.search.Hit.Reason.SharedWord;
import musubi.search.language.Analysis;
import musubi.search.language.Concept;
import musubi.search.language.Token;
import musubi.search.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/// One thing a query asks for: a concept or a word, and the ways in which a record can meet it.
///
/// @param weight how much of the query it is
/// @param concept the concept this is, or whose word it is
/// @param belongs whether it is a word that only adds to its concept
record Wanted(double weight, @Nullable String concept, boolean belongs, List<Way> ways) {

    private static final double STRONG = 0.35;
    private static final double BELONGS = 0.15;
    private static final double NARROWER = 0.7;
    private static final double WIDER = 0.45;
    private static final double SIBLING = 0.2;
    private static final double PAIRS = 0.5;
    private static final double CONCEPT = 1.5;

    /// A way to be met: all of these terms, for a share of the weight, shown as this reason.
    record Way(List<String> terms, double share, Hit.Reason shown) {}

    boolean isStrong() {
        return weight >= STRONG;
    }

    static List<Wanted> of(Analysis query, Vocabulary vocabulary) {
        var wanted = new ArrayList<Wanted>();
        counted(query.concepts().stream().map(f -> f.concept().id()).toList()).forEach((id, often) -> {
            var concept = vocabulary.concept(id);
            if (concept != null) {
                wanted.add(concept(concept, often, vocabulary));
            }
        });
        var outside = query.tokens().stream()
                .filter(t -> t.says() && !query.isWithinConcept(t))
                .toList();
        var times = counted(outside.stream().map(Token::base).toList());
        distinct(outside)
                .forEach(token -> wanted.add(word(token, written(query, token), times.getOrDefault(token.base(), 1))));
        belonging(query)
                .forEach((token, concept) ->
                        wanted.add(new Wanted(BELONGS, concept, true, List.of(exactly(token, written(query, token))))));
        return List.copyOf(wanted);
    }

    private static String written(Analysis query, Token token) {
        return query.text().written(token.start(), token.end());
    }

    private static Wanted concept(Concept concept, int times, Vocabulary vocabulary) {
        var ways = new ArrayList<Way>();
        ways.add(way(Analysis.CONCEPT, concept, 1));
        ways.add(way(Analysis.WITHIN, concept, NARROWER));
        vocabulary.widerThan(concept.id()).forEach((id, steps) -> {
            var wider = vocabulary.concept(id);
            if (wider != null) {
                ways.add(way(Analysis.CONCEPT, wider, WIDER / steps));
                ways.add(way(Analysis.WITHIN, wider, SIBLING / steps));
            }
        });
        return new Wanted(CONCEPT * concept.weight() * (1 + Math.log(times)), concept.id(), false, List.copyOf(ways));
    }

    private static Way way(String prefix, Concept concept, double share) {
        var shown = new SharedConcept(concept.shownInJapanese(), concept.shownInEnglish(), 0);
        return new Way(List.of(prefix + concept.id()), share, shown);
    }

    private static Wanted word(Token token, String written, int times) {
        var pairs = Analysis.pairs(token.base());
        var exactly = exactly(token, written);
        var ways = pairs.isEmpty() ? List.of(exactly) : List.of(exactly, new Way(pairs, PAIRS, exactly.shown()));
        return new Wanted(token.weight() * (1 + Math.log(times)), null, false, ways);
    }

    private static Way exactly(Token token, String written) {
        return new Way(List.of(Analysis.WORD + token.base()), 1, new SharedWord(written, 0));
    }

    private static Map<String, Integer> counted(List<String> all) {
        var counts = new LinkedHashMap<String, Integer>();
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts;
    }

    private static Collection<Token> distinct(List<Token> tokens) {
        var distinct = new LinkedHashMap<String, Token>();
        tokens.forEach(t -> distinct.merge(t.base(), t, (a, b) -> a.weight() >= b.weight() ? a : b));
        return distinct.values();
    }

    private static Map<Token, String> belonging(Analysis query) {
        var seen = new HashSet<String>();
        var words = new LinkedHashMap<Token, String>();
        for (var found : query.concepts()) {
            query.tokens().stream()
                    .filter(t -> t.says() && found.start() <= t.start() && t.end() <= found.end())
                    .filter(t -> seen.add(t.base()))
                    .forEach(t -> words.put(t, found.concept().id()));
        }
        return words;
    }
}
