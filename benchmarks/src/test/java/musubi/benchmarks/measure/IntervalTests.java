package musubi.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTests {

    @Test
    void theSameDifferenceEverywhereLeavesNoDoubt() {
        var interval = Interval.ofDifferences(new double[] {0.25, 0.25, 0.25});

        assertThat(interval).isEqualTo(new Interval(0.25, 0.25, 0.25));
        assertThat(interval.isSure()).isTrue();
    }

    /// For many values the bounds are near 1.96 standard errors from the mean.
    @Test
    void theBoundsAreThoseOfTheNormalCurveForManyNeeds() {
        var random = new Random(5);
        var differences = random.doubles(2000, -1, 1).map(d -> d + 0.01).toArray();
        var mean = Arrays.stream(differences).average().orElseThrow();
        var error = Math.sqrt(1.0 / 3 / differences.length);

        var interval = Interval.ofDifferences(differences);

        assertThat(interval.mean()).isEqualTo(mean);
        assertThat(interval.low()).isCloseTo(mean - 1.96 * error, within(0.2 * error));
        assertThat(interval.high()).isCloseTo(mean + 1.96 * error, within(0.2 * error));
        assertThat(interval.isSure()).isFalse();
    }

    @Test
    void theSameNeedsGiveTheSameInterval() {
        var differences = new Random(7).doubles(50).toArray();

        assertThat(Interval.ofDifferences(differences)).isEqualTo(Interval.ofDifferences(differences));
    }

    @Test
    void percentilesAreValuesThatWereMeasured() {
        var percentiles = new Percentiles(new double[] {5, 1, 4, 2, 3});

        assertThat(percentiles.at(50)).isEqualTo(3);
        assertThat(percentiles.at(99)).isEqualTo(5);
        assertThat(percentiles.at(0)).isEqualTo(1);
        assertThat(new Percentiles(new double[0]).at(50)).isNaN();
    }
}
