package musubi.search.learning;

/// 確率の補正: turns a chance that is systematically too high or too low in a region into one that holds.
///
/// Platt scaling (1999) with a shift and a stretch of the log odds, of the nation and of each region, shrunken to no
/// correction at all. The stretch stays above a fifth, so that no order is turned round.
final class Calibration {

    static final String NAME = "CALIBRATION";

    private static final double USUAL = Logistic.logOdds(Prior.USUALLY_LEADS_ON);
    private static final double LEAST_STRETCH = 0.2;

    private Calibration() {}

    /// Shift and what the stretch differs from one.
    static Terms terms() {
        return new Terms(2)
                .believe(0, "SHIFT", 0)
                .within(0, 0.05, 0.05)
                .believe(1, "STRETCH", 0)
                .within(1, 0.3, 0.1)
                .bound(1, LEAST_STRETCH - 1, 1);
    }

    static double corrected(Regression calibration, String region, double chance) {
        var logOdds = Logistic.logOdds(chance);
        return Logistic.kept(Logistic.of(logOdds + calibration.logOdds(region, features(logOdds))));
    }

    /// Learns from a chance that was given before the answer was known.
    static void learn(Regression calibration, Lesson lesson, double chance) {
        var logOdds = Logistic.logOdds(chance);
        calibration.learn(
                lesson.region(), features(logOdds), logOdds, lesson.answer().ledOn());
    }

    private static double[] features(double logOdds) {
        return new double[] {1, logOdds - USUAL};
    }
}
