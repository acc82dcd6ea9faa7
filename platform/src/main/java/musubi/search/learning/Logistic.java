package musubi.search.learning;

/// The logistic function and its kin, to the same last digit on every machine.
final class Logistic {

    /// Chances are kept this far from never and always.
    static final double LEAST = 1e-6;

    private Logistic() {}

    static double of(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    static double slope(double logOdds) {
        var chance = of(logOdds);
        return chance * (1 - chance);
    }

    static double logOdds(double chance) {
        var kept = kept(chance);
        return StrictMath.log(kept / (1 - kept));
    }

    static double kept(double chance) {
        return Math.clamp(chance, LEAST, 1 - LEAST);
    }
}
