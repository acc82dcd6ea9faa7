package musubi.search.engine;

import java.util.Arrays;

/// What each wish, each pair and each triple of characters that an item meets is worth, and their sum.
final class Points {

    final double[] wishes;
    final double[] pairs;
    final double[] triples;

    Points(Asked asked) {
        wishes = new double[asked.wishes().size()];
        pairs = new double[asked.pairs().pairs()];
        triples = new double[asked.pairs().triples()];
    }

    double sum() {
        return Arrays.stream(wishes).sum()
                + Arrays.stream(pairs).sum()
                + Arrays.stream(triples).sum();
    }
}
