package musubi.search.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How well the one answers who stands behind several works: the best work counts in full, the second for a half, the
/// third for a third, and so on to the tenth.
///
/// So one fitting work says most, several say that it is no accident, and many works that fit badly do not make up for
/// one that fits well: ten equal works are worth less than three times one. A further work never takes anything away.
/// Measured on a public gold standard of reviewers' expertise, where one, three or all works alone were worse.
final class OwnerScore {

    /// The works that count.
    static final int WORKS = 10;

    private OwnerScore() {}

    /// What each of these works adds, the best first; those that do not count are left out.
    static List<Double> points(Collection<Double> scores) {
        var best =
                scores.stream().sorted(Comparator.reverseOrder()).limit(WORKS).toList();
        return IntStream.range(0, best.size())
                .mapToObj(rank -> best.get(rank) / (rank + 1))
                .toList();
    }

    static double of(Collection<Double> scores) {
        return points(scores).stream().mapToDouble(Double::doubleValue).sum();
    }
}
