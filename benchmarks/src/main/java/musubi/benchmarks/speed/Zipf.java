package musubi.benchmarks.speed;

import java.util.random.RandomGenerator;

/// Ranks drawn as words are in texts: the chance of rank r is proportional to 1 / (r + 10), so that the commonest
/// content word stands in somewhat less than half of all records.
final class Zipf {

    private static final double OFFSET = 10;

    private final int ranks;
    private final double span;

    Zipf(int ranks) {
        this.ranks = ranks;
        span = Math.log((ranks + OFFSET) / OFFSET);
    }

    /// By the inverse of the sum, which for this shape is a logarithm.
    int draw(RandomGenerator random) {
        var rank = (int) (OFFSET * Math.exp(random.nextDouble() * span) - OFFSET);
        return Math.min(rank, ranks - 1);
    }
}
