package musubi.search.learning;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Logistic regression that learns answer by answer: weights of the nation, and each region's difference from them.
///
/// A Gaussian per weight, updated by assumed density filtering: the answer's likelihood meets the Gaussian of the
/// weighted sum, the peak and the curvature there (Laplace) give its new mean and variance, and each weight takes
/// its part (Graepel, Candela, Borchert, Herbrich, "Web-scale Bayesian click-through rate prediction", ICML 2010,
/// with the logistic function of Spiegelhalter and Lauritzen, Networks 20, 1990). Weights that would turn a chance
/// the wrong way are projected back after each answer, and again when they are read for another region.
final class Regression {

    /// How much of the first doubt comes back with each answer: an answer counts for about a thousand more.
    private static final double FADES = 0.0001;

    private static final int NEWTON_STEPS = 12;

    private final Terms terms;
    private final int[] learned;
    private final Beliefs nation;
    private final TreeMap<String, Beliefs> regions;

    private Regression(Terms terms, Beliefs nation, Map<String, Beliefs> regions) {
        this.terms = terms;
        this.learned = terms.learned();
        this.nation = nation;
        this.regions = new TreeMap<>(regions);
    }

    static Regression before(Terms terms) {
        return new Regression(terms, new Beliefs(terms.mean, terms.variance, 0), Map.of());
    }

    Regression copy() {
        var copy = new Regression(terms, nation.copy(), Map.of());
        regions.forEach((region, beliefs) -> copy.regions.put(region, beliefs.copy()));
        return copy;
    }

    Terms terms() {
        return terms;
    }

    Beliefs nation() {
        return nation;
    }

    Map<String, Beliefs> regions() {
        return regions;
    }

    /// The region's own difference, there from its first answer on.
    Beliefs in(String region) {
        return regions.computeIfAbsent(region, _ -> new Beliefs(new double[terms.size()], terms.variancePerRegion, 0));
    }

    /// The weight that holds in a region.
    double weight(String region, int place) {
        return weight(regions.get(region), place);
    }

    private double weight(@Nullable Beliefs own, int place) {
        return terms.project(place, nation.mean[place] + (own == null ? 0 : own.mean[place]));
    }

    double logOdds(String region, double[] features) {
        var own = regions.get(region);
        var sum = 0.0;
        for (var place : learned) {
            sum += weight(own, place) * features[place];
        }
        return sum;
    }

    /// Learns from one answer; `known` is a part of the log odds that is not to be learned.
    void learn(String region, double[] features, double known, boolean happened) {
        var own = in(region);
        nation.fade(terms.variance, FADES);
        own.fade(terms.variancePerRegion, FADES);
        var mean = known + logOdds(region, features);
        var doubt = doubt(own, features);
        var peak = peak(mean, doubt, happened);
        var curvature = Logistic.slope(peak);
        var certainty = curvature / (1 + doubt * curvature);
        nation.move(features, (peak - mean) / doubt, certainty);
        own.move(features, (peak - mean) / doubt, certainty);
        project(own);
    }

    private double doubt(Beliefs own, double[] features) {
        var doubt = 0.0;
        for (int i = 0; i < features.length; i++) {
            doubt += (nation.variance[i] + own.variance[i]) * features[i] * features[i];
        }
        return doubt;
    }

    private static double peak(double mean, double doubt, boolean happened) {
        var peak = mean;
        for (int i = 0; i < NEWTON_STEPS; i++) {
            var off = peak - mean - doubt * ((happened ? 1 : 0) - Logistic.of(peak));
            peak -= off / (1 + doubt * Logistic.slope(peak));
        }
        return peak;
    }

    private void project(Beliefs own) {
        for (int i = 0; i < terms.size(); i++) {
            nation.mean[i] = terms.project(i, nation.mean[i]);
            own.mean[i] = terms.project(i, nation.mean[i] + own.mean[i]) - nation.mean[i];
        }
    }
}
