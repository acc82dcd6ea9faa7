package musubi.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointsTests {

    @Test
    void thePartsOfTheBestAddUpToAHundred() {
        assertThat(Points.outOf(100, List.of(1.0, 1.0, 1.0), 3)).containsExactly(34, 33, 33);
    }

    @Test
    void nothingScoredIsNoPoints() {
        assertThat(Points.outOf(100, List.of(0.0), 0)).containsExactly(0);
    }

    @Test
    void partsAlwaysAddUpToTheRoundedWhole() {
        var random = new Random(7);
        for (var i = 0; i < 1000; i++) {
            var parts = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(n -> random.nextDouble())
                    .toList();
            var sum = parts.stream().mapToDouble(Double::doubleValue).sum();
            var best = sum * (1 + random.nextDouble());
            var points = Points.outOf(100, parts, best);
            assertThat(points.stream().mapToInt(Integer::intValue).sum()).isEqualTo((int) Math.round(100 * sum / best));
            assertThat(points).allMatch(p -> p >= 0);
        }
    }
}
