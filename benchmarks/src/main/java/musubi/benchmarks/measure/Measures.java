package musubi.benchmarks.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The usual figures of one ranking, as `trec_eval` computes them: gains are the grades themselves.
///
/// @param ndcg the gain of the first ten, discounted by rank, as a share of the best possible
/// @param mrr one by the rank of the first answer that helps, zero beyond ten
/// @param recall the share of the helpful answers among the first hundred
public record Measures(double ndcg, double mrr, double recall) {

    private static final int SEEN = 10;
    private static final int KEPT = 100;

    public static Measures of(List<String> ranking, Map<String, Double> grades) {
        return new Measures(ndcg(ranking, grades), mrr(ranking, grades), recall(ranking, grades));
    }

    private static double ndcg(List<String> ranking, Map<String, Double> grades) {
        var best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        var possible = gain(best);
        return possible == 0
                ? 0
                : gain(ranking.stream().map(id -> grade(grades, id)).toList()) / possible;
    }

    private static double gain(List<Double> grades) {
        double gain = 0;
        for (int rank = 1; rank <= Math.min(SEEN, grades.size()); rank++) {
            gain += Math.max(0, grades.get(rank - 1)) / (Math.log(rank + 1) / Math.log(2));
        }
        return gain;
    }

    private static double mrr(List<String> ranking, Map<String, Double> grades) {
        for (int rank = 1; rank <= Math.min(SEEN, ranking.size()); rank++) {
            if (grade(grades, ranking.get(rank - 1)) > 0) {
                return 1.0 / rank;
            }
        }
        return 0;
    }

    private static double recall(List<String> ranking, Map<String, Double> grades) {
        var helpful = grades.values().stream().filter(grade -> grade > 0).count();
        var found = ranking.stream()
                .limit(KEPT)
                .distinct()
                .filter(id -> grade(grades, id) > 0)
                .count();
        return helpful == 0 ? 0 : (double) found / helpful;
    }

    private static double grade(Map<String, Double> grades, String id) {
        return grades.getOrDefault(id, 0.0);
    }
}
