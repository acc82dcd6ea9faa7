package musubi.search.learning;

/// A Gaussian for each weight, and how many answers have taught them: of the nation, or of one region's difference.
final class Beliefs {

    final double[] mean;
    final double[] variance;
    int answers;

    Beliefs(double[] mean, double[] variance, int answers) {
        this.mean = mean.clone();
        this.variance = variance.clone();
        this.answers = answers;
    }

    Beliefs copy() {
        return new Beliefs(mean, variance, answers);
    }

    /// What was known fades a little towards what was known at first: people and habits change.
    void fade(double[] first, double share) {
        for (int i = 0; i < variance.length; i++) {
            variance[i] = Math.min(first[i], variance[i] + share * first[i]);
        }
    }

    /// Moves each weight by its part in the doubt about the sum, and makes it surer by as much.
    void move(double[] features, double step, double certainty) {
        for (int i = 0; i < mean.length; i++) {
            var part = variance[i] * features[i];
            mean[i] += part * step;
            variance[i] -= part * part * certainty;
        }
        answers++;
    }
}
