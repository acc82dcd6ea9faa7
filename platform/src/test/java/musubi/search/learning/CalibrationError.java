package musubi.search.learning;

/// Expected calibration error: how far, over ten bins of a tenth each, what was foretold is from what came.
final class CalibrationError {

    private static final int BINS = 10;

    private final double[] foretold = new double[BINS];
    private final double[] came = new double[BINS];
    private int count;

    void add(double chance, double outcome) {
        var bin = Math.min(BINS - 1, (int) (chance * BINS));
        foretold[bin] += chance;
        came[bin] += outcome;
        count++;
    }

    void add(CalibrationError other) {
        for (int bin = 0; bin < BINS; bin++) {
            foretold[bin] += other.foretold[bin];
            came[bin] += other.came[bin];
        }
        count += other.count;
    }

    double value() {
        var error = 0.0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(foretold[bin] - came[bin]);
        }
        return error / count;
    }
}
