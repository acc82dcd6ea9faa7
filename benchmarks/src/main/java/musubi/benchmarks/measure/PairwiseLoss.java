package musubi.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;

/// The loss by which the gold standard of expertise judges (Stelmakh, Wieting, Neubig and Shah, 2023): for each person
/// and each two papers, a wrong order costs the difference of the expertise the person reported, no order costs half.
/// 0 is perfect, 0.5 is chance.
public final class PairwiseLoss {

    private double lost;
    private double possible;

    /// Adds the papers of one person.
    ///
    /// @param expertise what the person said, by paper
    /// @param score what was computed, by paper; a paper that is missing scored nothing
    public void add(Map<String, Double> expertise, Map<String, Double> score) {
        var papers = new ArrayList<>(expertise.keySet());
        for (int i = 0; i < papers.size(); i++) {
            for (int j = i + 1; j < papers.size(); j++) {
                var told = difference(expertise, papers.get(i), papers.get(j));
                var computed = difference(score, papers.get(i), papers.get(j));
                possible += Math.abs(told);
                lost += Math.abs(told) * (1 - Math.signum(told) * Math.signum(computed)) / 2;
            }
        }
    }

    private static double difference(Map<String, Double> values, String one, String other) {
        return values.getOrDefault(one, 0.0) - values.getOrDefault(other, 0.0);
    }

    public double value() {
        return possible == 0 ? 0 : lost / possible;
    }

    /// Of several persons together.
    public static double of(Collection<PairwiseLoss> losses) {
        var all = new PairwiseLoss();
        for (var loss : losses) {
            all.lost += loss.lost;
            all.possible += loss.possible;
        }
        return all.value();
    }
}
