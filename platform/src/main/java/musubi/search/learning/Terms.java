package musubi.search.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The weights of one regression before the first answer: name, belief, how far it may be off, and its bounds.
final class Terms {

    final String[] names;
    final double[] mean;
    final double[] variance;
    final double[] variancePerRegion;
    private final double[] low;
    private final double[] high;

    Terms(int size) {
        names = new String[size];
        mean = new double[size];
        variance = new double[size];
        variancePerRegion = new double[size];
        low = new double[size];
        high = new double[size];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
    }

    int size() {
        return names.length;
    }

    Terms believe(int place, String name, double value) {
        names[place] = name;
        mean[place] = value;
        return this;
    }

    Terms within(int place, double reach, double reachPerRegion) {
        variance[place] = reach * reach;
        variancePerRegion[place] = reachPerRegion * reachPerRegion;
        return this;
    }

    Terms bound(int place, double lowest, double highest) {
        low[place] = lowest;
        high[place] = highest;
        return this;
    }

    /// The nearest value that keeps the chances monotone.
    double project(int place, double value) {
        return Math.clamp(value, low[place], high[place]);
    }

    /// The places of the weights that answers can change; the others are zero for good.
    int[] learned() {
        return IntStream.range(0, size()).filter(place -> !isFixed(place)).toArray();
    }

    boolean isFixed(int place) {
        return variance[place] == 0;
    }
}
