package musubi.exchange.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Whole points for people to read: rounded so that the parts add up to the rounded whole (largest remainder).
final class Points {

    private Points() {}

    /// The best record has `full` points, its parts and every other record in proportion.
    static List<Integer> outOf(int full, List<Double> parts, double best) {
        if (best <= 0) {
            return parts.stream().map(p -> 0).toList();
        }
        var exact = parts.stream().map(p -> p * full / best).toList();
        var points =
                new ArrayList<>(exact.stream().map(p -> (int) Math.floor(p)).toList());
        var whole = Math.round(exact.stream().mapToDouble(Double::doubleValue).sum());
        var missing = whole - points.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.floor(exact.get(i)) - exact.get(i)))
                .limit(Math.max(0, missing))
                .forEach(i -> points.set(i, points.get(i) + 1));
        return List.copyOf(points);
    }
}
