package musubi.benchmarks.quality;

import java.util.List;
import java.util.function.ToDoubleFunction;
import musubi.benchmarks.measure.Interval;
import musubi.benchmarks.measure.Measures;
import musubi.benchmarks.rankers.Contestant;

/// How one contestant ranked every need, in the order of the needs, and how long that took.
record Outcome(Contestant contestant, List<Measures> measures, double seconds) {

    double mean(ToDoubleFunction<Measures> figure) {
        return measures.stream().mapToDouble(figure).average().orElse(0);
    }

    /// By how much this one is better, need by need.
    Interval over(Outcome other, ToDoubleFunction<Measures> figure) {
        var differences = new double[measures.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = figure.applyAsDouble(measures.get(i)) - figure.applyAsDouble(other.measures.get(i));
        }
        return Interval.ofDifferences(differences);
    }
}
