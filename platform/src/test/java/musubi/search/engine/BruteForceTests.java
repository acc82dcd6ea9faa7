package musubi.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short wishes are ranked as somebody would who counts every word of every text by hand, without index, without
/// packing, without leaving out anything.
class BruteForceTests {

    private static final List<String> WORDS = List.of(
            "rice", "bran", "protein", "sensor", "water", "wood", "fiber", "gene", "salt", "milk", "farm", "paper");
    private static final double TOGETHER = 0.4;
    private static final int PASSAGE = 50;
    private static final int FEW = 10;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void ranksLikeCountingByHand(int seed) {
        var random = new Random(seed);
        var items = new ArrayList<Item>();
        for (int i = 0; i < 60; i++) {
            items.add(new Item(
                    "t" + i, random.nextBoolean() ? said(random, 2) : "", said(random, 1 + random.nextInt(150))));
        }
        try (var texts = AMatching.of(items, 2)) {
            for (int round = 0; round < 20; round++) {
                var need = new Item("q", "", said(random, 1 + random.nextInt(16)));
                var byHand = byHand(need, items);
                var found = texts.matching.match(need, items.size());
                assertThat(found).extracting(Match::id).containsExactlyInAnyOrderElementsOf(byHand.keySet());
                for (int i = 0; i < found.size(); i++) {
                    var match = found.get(i);
                    assertThat(match.score()).isEqualTo(byHand.get(match.id()), within(1e-9));
                    assertThat(i == 0 || match.score() <= found.get(i - 1).score())
                            .isTrue();
                }
            }
        }
    }

    private static String said(Random random, int words) {
        return Stream.generate(() -> WORDS.get((int) (WORDS.size() * random.nextDouble() * random.nextDouble())))
                .limit(words)
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static Map<String, Double> byHand(Item need, List<Item> items) {
        var worth = new HashMap<String, Double>();
        var asked = words(need.whole());
        for (var word : asked) {
            var often = asked.stream().filter(word::equals).count();
            worth.put(word, (1 + Math.log(often)) * rarity(word, items));
        }
        var usual = items.stream()
                .mapToInt(item -> words(item.whole()).size())
                .average()
                .orElseThrow();
        var scores = new HashMap<String, Double>();
        for (var item : items) {
            var score = score(item, worth, usual);
            if (score > 0) {
                scores.put(item.id(), score);
            }
        }
        return scores;
    }

    private static double rarity(String word, List<Item> items) {
        var holding = items.stream()
                .filter(item -> words(item.whole()).contains(word))
                .count();
        return Math.log1p((items.size() - holding + 0.5) / (holding + 0.5));
    }

    private static double score(Item item, Map<String, Double> worth, double usual) {
        var all = words(item.whole());
        var late = 0.5 * (0.3 + 0.7 * all.size() / usual);
        double score = TOGETHER * bestPassage(all, worth);
        for (var word : worth.keySet()) {
            var met = all.stream().filter(word::equals).count()
                    + (worth.size() <= FEW ? 4 : 1)
                            * words(item.title()).stream().filter(word::equals).count();
            score += worth.get(word) * met / (met + late);
        }
        return score / worth.values().stream().mapToDouble(w -> w).sum();
    }

    private static double bestPassage(List<String> all, Map<String, Double> worth) {
        double best = 0;
        for (int from = 0; from < all.size(); from++) {
            var different = new HashSet<>(all.subList(from, Math.min(all.size(), from + PASSAGE)));
            best = Math.max(
                    best,
                    different.stream()
                            .mapToDouble(word -> worth.getOrDefault(word, 0.0))
                            .sum());
        }
        return best;
    }
}
