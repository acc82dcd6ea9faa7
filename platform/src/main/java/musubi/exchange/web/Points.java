package musubi.exchange.web;

import java.util.List;
import musubi.kernel.Shares;

/// Whole points for people to read: rounded so that the parts add up to the rounded whole (largest remainder).
final class Points {

    private Points() {}

    /// The best record has `full` points, its parts and every other record in proportion.
    static List<Integer> outOf(int full, List<Double> parts, double best) {
        if (best <= 0) {
            return parts.stream().map(p -> 0).toList();
        }
        var exact = parts.stream().map(p -> p * full / best).toList();
        var whole = Math.round(exact.stream().mapToDouble(Double::doubleValue).sum());
        return Shares.of(whole, exact);
    }
}
