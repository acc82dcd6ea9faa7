package musubi.benchmarks.experts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import musubi.benchmarks.collections.Judged;
import musubi.benchmarks.measure.Interval;
import musubi.benchmarks.measure.PairwiseLoss;

/// The loss of each person in one collection of works.
///
/// @param losses by person, in the order of their ids
record Verdict(TreeMap<String, PairwiseLoss> losses) {

    private static final int SAMPLES = 1000;
    private static final long SEED = 2023;

    static Verdict of(Judged collection, Owners owners) {
        var told = new TreeMap<String, Map<String, Double>>();
        var computed = new HashMap<String, Map<String, Double>>();
        for (var need : collection.needs()) {
            var scores = owners.scores(need);
            collection.grades().of(need.id()).forEach((person, grade) -> {
                told.computeIfAbsent(person, p -> new HashMap<>()).put(need.id(), grade);
                computed.computeIfAbsent(person, p -> new HashMap<>()).put(need.id(), scores.getOrDefault(person, 0.0));
            });
        }
        var losses = new TreeMap<String, PairwiseLoss>();
        told.forEach((person, grades) -> {
            var loss = new PairwiseLoss();
            loss.add(grades, computed.getOrDefault(person, Map.of()));
            losses.put(person, loss);
        });
        return new Verdict(losses);
    }

    double loss() {
        return PairwiseLoss.of(losses.values());
    }

    private double loss(List<String> people) {
        return PairwiseLoss.of(people.stream()
                .map(person -> losses.getOrDefault(person, new PairwiseLoss()))
                .toList());
    }

    /// How much the one loses less than the other, and how sure that is if other people had taken part. The same people
    /// are drawn for every collection.
    static Interval between(List<Verdict> ones, List<Verdict> others) {
        var people = List.copyOf(ones.getFirst().losses().keySet());
        var random = new SplittableRandom(SEED);
        var means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            var drawn = people.stream()
                    .map(person -> people.get(random.nextInt(people.size())))
                    .toList();
            means[sample] = mean(ones, v -> v.loss(drawn)) - mean(others, v -> v.loss(drawn));
        }
        return Interval.around(mean(ones, Verdict::loss) - mean(others, Verdict::loss), means);
    }

    static double mean(List<Verdict> verdicts, ToDoubleFunction<Verdict> figure) {
        return verdicts.stream().mapToDouble(figure).average().orElse(0);
    }
}
