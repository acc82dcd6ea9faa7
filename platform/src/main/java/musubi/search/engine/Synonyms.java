package musubi.search.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import musubi.search.bridge.Crossing;
import musubi.search.bridge.Rendering;
import musubi.search.engine.Wish.Way;

/// Wishes that may also be met by what the vocabulary of the field knows of the same matter in the same language.
final class Synonyms {

    /// A word within a phrase the vocabulary knows says less than the phrase, as in `bridge`.
    private static final double WITHIN_PHRASE = 0.5;

    private final Rarity rarity;
    private final Map<String, Wish> wishes = new LinkedHashMap<>();

    Synonyms(List<Wish> wishes, Rarity rarity) {
        this.rarity = rarity;
        wishes.forEach(wish -> this.wishes.put(wish.key(), wish));
    }

    List<Wish> with(Reading reading, List<Crossing> likenesses) {
        for (var likeness : likenesses) {
            var keys = reading.words().stream()
                    .filter(word -> likeness.start() <= word.start() && word.end() <= likeness.end())
                    .map(Word::key)
                    .filter(wishes::containsKey)
                    .distinct()
                    .toList();
            if (keys.size() == 1) {
                widen(keys.getFirst(), likeness);
            } else if (!keys.isEmpty()) {
                add(keys, likeness);
            }
        }
        return List.copyOf(wishes.values());
    }

    private void widen(String key, Crossing likeness) {
        wishes.computeIfPresent(
                key,
                (k, wish) -> wish(
                        longer(wish.asked(), likeness.asked()),
                        Math.min(wish.weight(), likeness.says()),
                        wish.ways(),
                        likeness));
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    private void add(List<String> keys, Crossing likeness) {
        for (var key : keys) {
            wishes.computeIfPresent(
                    key,
                    (k, wish) -> new Wish(wish.asked(), wish.weight() * WITHIN_PHRASE, wish.rarity(), wish.ways()));
        }
        var itself = List.of(new Way(keys, 1, Match.Kind.WORD));
        wishes.putIfAbsent(String.join(" ", keys), wish(likeness.asked(), likeness.says(), itself, likeness));
    }

    private Wish wish(String asked, double weight, List<Way> known, Crossing likeness) {
        var ways = new ArrayList<>(known);
        likeness.renderings().stream()
                .filter(rendering -> known.stream().noneMatch(way -> way.keys().equals(rendering.terms())))
                .map(Synonyms::way)
                .forEach(ways::add);
        return new Wish(asked, weight, rarity.said(holding(ways)), ways);
    }

    private static Way way(Rendering rendering) {
        return new Way(rendering.terms(), rendering.weight(), Match.Kind.MEANING);
    }

    /// How many items hold one way or another, at least: who writes one name often writes the others beside it.
    private double holding(List<Way> ways) {
        return ways.stream()
                .mapToDouble(way -> way.weight() * rarity.holding(way))
                .max()
                .orElse(0);
    }
}
