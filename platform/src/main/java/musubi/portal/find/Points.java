package musubi.portal.find;

import java.util.List;
import musubi.kernel.Shares;

/// Scores as whole points of 100 that add up.
///
/// The best hit has 100; each reason gets its share, and what rounding leaves goes to those that lost most by it.
record Points(int total, List<Integer> parts) {

    private static final int MOST = 100;

    static Points of(List<Double> parts, double best) {
        var sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        if (best <= 0 || sum <= 0) {
            return new Points(0, parts.stream().map(part -> 0).toList());
        }
        var factor = MOST / Math.max(best, sum);
        var total = (int) Math.round(sum * factor);
        var exact = parts.stream().map(part -> part * factor).toList();
        return new Points(total, Shares.of(total, exact));
    }
}
