package musubi.search.bridge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import musubi.search.language.NormalText;
import musubi.search.language.Script;
import musubi.search.language.Token;
import musubi.search.language.Tokeniser;

/// Renderings as they are gathered: each combination of words once, at its greatest weight.
final class Renderings {

    /// A dictionary explains rather than names in more words.
    private static final int LONGEST = 4;

    private final Tokeniser tokeniser;
    private final int longest;
    private final Map<Set<String>, Double> weights = new LinkedHashMap<>();

    Renderings(Tokeniser tokeniser) {
        this(tokeniser, LONGEST);
    }

    /// Phrases of more words than this are left out.
    Renderings(Tokeniser tokeniser, int longest) {
        this.tokeniser = tokeniser;
        this.longest = longest;
    }

    /// Takes a phrase in, cut into the terms of the index; one that says nothing is left out.
    void add(String phrase, double weight) {
        var terms = tokeniser.tokens(NormalText.of(phrase)).stream()
                .filter(token -> token.says() || Script.hasKanji(token.base()))
                .map(Token::base)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!terms.isEmpty() && terms.size() <= longest) {
            weights.merge(terms, weight, Math::max);
        }
    }

    /// The surest of them, in the order they came where they are equally sure.
    Renderings best(int most) {
        var best = new Renderings(tokeniser);
        weights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .forEach(entry -> best.weights.put(entry.getKey(), entry.getValue()));
        return best;
    }

    /// These, and the words of the same root as single words among them, which are less sure.
    List<Rendering> withFamilies(Families families, double factor) {
        var all = new Renderings(tokeniser);
        weights.forEach((terms, weight) -> {
            all.weights.merge(terms, weight, Math::max);
            if (terms.size() == 1) {
                families.of(terms.iterator().next())
                        .forEach(other -> all.weights.merge(Set.of(other), weight * factor, Math::max));
            }
        });
        return all.best(weights.size() * 2).toList();
    }

    List<Rendering> toList() {
        return weights.entrySet().stream()
                .map(entry -> new Rendering(List.copyOf(entry.getKey()), entry.getValue()))
                .toList();
    }
}
