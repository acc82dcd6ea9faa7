package musubi.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PointsTests {

    @Test
    void givesTheBestHitAHundredPointsAndEachReasonItsShare() {
        assertThat(Points.of(List.of(3.0, 1.0), 4.0)).isEqualTo(new Points(100, List.of(75, 25)));
    }

    @Test
    void givesWhatRoundingLeavesToThoseWhoLostMost() {
        assertThat(Points.of(List.of(1.0, 1.0, 1.0), 3.0).parts()).containsExactlyInAnyOrder(34, 33, 33);
    }

    @Test
    void hasNothingToGiveWithoutAScore() {
        assertThat(Points.of(List.of(), 0)).isEqualTo(new Points(0, List.of()));
        assertThat(Points.of(List.of(0.0), 1)).isEqualTo(new Points(0, List.of(0)));
    }

    @Test
    void alwaysAddsUpAndNeverPassesAHundred() {
        var chance = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var parts = Stream.generate(chance::nextDouble)
                    .limit(chance.nextInt(9) + 1L)
                    .toList();
            var points = Points.of(parts, chance.nextDouble() * 9);
            assertThat(points.parts().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(points.total());
            assertThat(points.total()).isBetween(0, 100);
            assertThat(points.parts()).allMatch(part -> part >= 0);
        }
    }
}
