package musubi.benchmarks.measure;

import java.util.Arrays;

/// Percentiles of measured values, by the nearest rank, so that each is a value that was really measured.
public final class Percentiles {

    private final double[] sorted;

    public Percentiles(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    public double at(double percent) {
        return of(sorted, percent);
    }

    static double of(double[] sorted, double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)];
    }
}
