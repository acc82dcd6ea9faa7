package musubi.search.bridge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import musubi.search.language.NormalText;
import musubi.search.language.Token;
import musubi.search.language.Tokeniser;

/// Renderings as they are gathered: each combination of words once, at its greatest weight.
final class Renderings {

    private static final int LONGEST = 4;

    private final Tokeniser tokeniser;
    private final Map<List<String>, Double> weights = new LinkedHashMap<>();

    Renderings(Tokeniser tokeniser) {
        this.tokeniser = tokeniser;
    }

    void add(String phrase, double weight) {
        var terms = tokeniser.tokens(NormalText.of(phrase)).stream()
                .filter(Token::says)
                .map(Token::base)
                .distinct()
                .toList();
        if (!terms.isEmpty() && terms.size() <= LONGEST) {
            weights.merge(terms, weight, Math::max);
        }
    }

    List<Rendering> withFamilies(Families families, double factor, int most) {
        var best = best(most);
        weights.clear();
        for (var r : best) {
            weights.merge(r.terms(), r.weight(), Math::max);
            if (r.terms().size() == 1) {
                for (var other : families.of(r.terms().getFirst())) {
                    weights.merge(
                            List.of(other),
                            other.equals(r.terms().getFirst()) ? r.weight() : r.weight() * factor,
                            Math::max);
                }
            }
        }
        return best(most * 2);
    }

    List<Rendering> best(int most) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(entry -> new Rendering(entry.getKey(), entry.getValue()))
                .toList();
    }
}
