package musubi.search.engine;

/// What each wish, each pair and each triple of characters that an item meets is worth, and their sum.
final class Points {

    final double[] wishes;
    final double[] pairs;
    final double[] triples;
    final double[] quads;

    Points(Asked asked) {
        wishes = new double[asked.wishes().size()];
        pairs = new double[asked.pairs().pairs()];
        triples = new double[asked.pairs().triples()];
        quads = new double[asked.pairs().quads()];
    }

    double sum() {
        return sum(wishes) + sum(pairs) + sum(triples) + sum(quads);
    }

    private static double sum(double[] points) {
        double sum = 0;
        for (var point : points) {
            sum += point;
        }
        return sum;
    }
}
