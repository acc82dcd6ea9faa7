package musubi.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short wishes are ranked as somebody would who counts every word of every text by hand, without index, without
/// packing, without leaving out anything.
class BruteForceTests {

    private static final List<String> WORDS = List.of(
            "rice", "bran", "protein", "sensor", "water", "wood", "fiber", "gene", "salt", "milk", "farm", "paper");
    private static final double TOGETHER = 0.32;
    private static final int PASSAGE = 25;
    private static final double IN_ORDER = 0.11;
    private static final int CLOSE = 5;
    private static final double BRIEF = 0.05;
    private static final int FEW = 10;
    private static final int BEGINNING = 20;
    private static final int KIN = 20;
    private static final int HELPED = 15;
    private static final double DOUBT = 0.05;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void ranksLikeCountingByHand(int seed) {
        var random = new Random(seed);
        var items = new ArrayList<Item>();
        for (int i = 0; i < 60; i++) {
            items.add(new Item(
                    "t" + i, random.nextBoolean() ? said(random, 2) : "", said(random, 1 + random.nextInt(150))));
        }
        var weights = items.stream().collect(Collectors.toMap(Item::id, item -> weights(item, items)));
        try (var texts = AMatching.of(items, 2)) {
            for (int round = 0; round < 20; round++) {
                var need = new Item("q", "", said(random, 1 + random.nextInt(16)));
                var byHand = byHand(need, items, weights);
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

    private static Map<String, Double> byHand(Item need, List<Item> items, Map<String, Map<String, Double>> weights) {
        var worth = new HashMap<String, Double>();
        var asked = words(need.whole());
        for (var word : asked) {
            var often = asked.stream().filter(word::equals).count();
            worth.put(word, (1 + Math.log(often)) * rarity(word, items));
        }
        var scores = new HashMap<String, Double>();
        for (var item : items) {
            var score = score(item, asked, worth);
            if (score > 0) {
                scores.put(item.id(), score);
            }
        }
        return withKin(scores, weights, worth);
    }

    private static Map<String, Double> withKin(
            Map<String, Double> scores, Map<String, Map<String, Double>> weights, Map<String, Double> worth) {
        var kin = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KIN)
                .map(Map.Entry::getKey)
                .toList();
        var all = new HashMap<>(scores);
        for (var helped : kin.stream().limit(HELPED).toList()) {
            var helpedSays = weights.getOrDefault(helped, Map.of());
            var said = new HashMap<String, Double>();
            double likenesses = DOUBT;
            for (var other : kin) {
                if (!other.equals(helped)) {
                    var otherSays = weights.getOrDefault(other, Map.of());
                    var likeness = Math.pow(likeness(helpedSays, otherSays, worth.keySet()), 2);
                    likenesses += likeness;
                    otherSays.keySet().forEach(word -> said.merge(word, likeness, Double::sum));
                }
            }
            double points = 0;
            for (var word : worth.keySet()) {
                if (!helpedSays.containsKey(word)) {
                    points += worth.get(word) * said.getOrDefault(word, 0.0);
                }
            }
            all.merge(helped, points / likenesses / sum(worth.values()), Double::sum);
        }
        return all;
    }

    /// The cosine of all words, of which those that are asked do not count.
    private static double likeness(Map<String, Double> ones, Map<String, Double> others, Set<String> asked) {
        double product = 0;
        for (var word : ones.keySet()) {
            product += asked.contains(word) ? 0 : ones.get(word) * others.getOrDefault(word, 0.0);
        }
        return product / length(ones.values()) / length(others.values());
    }

    private static Map<String, Double> weights(Item item, List<Item> items) {
        var all = words(item.whole());
        var weights = new HashMap<String, Double>();
        for (var word : Set.copyOf(all)) {
            var often = all.stream().filter(word::equals).count();
            weights.put(word, (1 + Math.log(often)) * rarity(word, items));
        }
        return weights;
    }

    /// Lengths are kept in single precision.
    private static double length(Collection<Double> weights) {
        return (float) Math.sqrt(
                weights.stream().mapToDouble(weight -> weight * weight).sum());
    }

    private static double sum(Collection<Double> all) {
        return all.stream().mapToDouble(one -> one).sum();
    }

    private static double rarity(String word, List<Item> items) {
        var holding = items.stream()
                .filter(item -> words(item.whole()).contains(word))
                .count();
        return Math.log1p((items.size() - holding + 0.5) / (holding + 0.5));
    }

    private static double score(Item item, List<String> asked, Map<String, Double> worth) {
        var all = words(item.whole());
        var naming = naming(item);
        var late = 0.15 * all.size() / 60;
        double score = TOGETHER * bestPassage(all, worth) + IN_ORDER * inOrder(all, asked, worth);
        for (var word : worth.keySet()) {
            var met = all.stream().filter(word::equals).count()
                    + (worth.size() <= FEW ? 4 : 1)
                            * naming.stream().filter(word::equals).count();
            score += worth.get(word) * met / (met + late);
        }
        return score / sum(worth.values()) * Math.pow(Math.min(all.size(), 100) / 100.0, -BRIEF);
    }

    /// What has no title is named by its beginning.
    private static List<String> naming(Item item) {
        var all = words(item.text());
        return item.title().isEmpty() ? all.subList(0, Math.min(BEGINNING, all.size() / 10)) : words(item.title());
    }

    /// What the pairs of words are worth that follow each other in what is asked, one between them at most, and here.
    private static double inOrder(List<String> all, List<String> asked, Map<String, Double> worth) {
        var pairs = following(asked, 2);
        pairs.retainAll(following(all, CLOSE));
        return pairs.stream().flatMap(List::stream).mapToDouble(worth::get).sum();
    }

    private static Set<List<String>> following(List<String> words, int within) {
        var pairs = new HashSet<List<String>>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < Math.min(words.size(), i + within + 1); j++) {
                if (!words.get(i).equals(words.get(j))) {
                    pairs.add(List.of(words.get(i), words.get(j)));
                }
            }
        }
        return pairs;
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
