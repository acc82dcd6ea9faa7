package musubi.benchmarks.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The mean of paired differences, and the bounds that hold it in 95 of 100 resamplings of the same needs.
public record Interval(double mean, double low, double high) {

    private static final int SAMPLES = 2000;
    private static final long SEED = 20110;

    /// The paired bootstrap: each sample draws as many needs as there are, with replacement, and takes their mean.
    public static Interval ofDifferences(double[] differences) {
        if (differences.length == 0) {
            return new Interval(0, 0, 0);
        }
        var random = new SplittableRandom(SEED);
        var means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[sample] = sum / differences.length;
        }
        return around(Arrays.stream(differences).average().orElseThrow(), means);
    }

    /// The bounds of 95 of 100 of these means of samples.
    public static Interval around(double mean, double[] means) {
        var sorted = means.clone();
        Arrays.sort(sorted);
        return new Interval(mean, Percentiles.of(sorted, 2.5), Percentiles.of(sorted, 97.5));
    }

    /// Whether zero lies outside.
    public boolean isSure() {
        return low > 0 || high < 0;
    }
}
