package musubi.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerScoreTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1                       | 1
                    1 1                     | 1.5
                    0.6 1.2                 | 1.5
                    3 2 1                   | 4.333333
                    0.9 0.1                 | 0.95
                    0.5 0.5 0.5             | 0.916667
                    1 1 1 1 1 1 1 1 1 1     | 2.928968
                    1 1 1 1 1 1 1 1 1 1 1 1 | 2.928968
                    """)
    void theBestWorkCountsInFullTheNextForAHalfAndSoOnToTheTenth(String works, double score) {
        assertThat(OwnerScore.of(scores(works))).isCloseTo(score, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.3 0.3 0.3", "1, 0.34 0.34 0.34 0.34 0.34 0.34 0.34 0.34 0.34 0.34 0.34 0.34 0.34"})
    void oneFittingWorkIsWorthMoreThanManyThatFitBadly(String one, String many) {
        assertThat(OwnerScore.of(scores(one))).isGreaterThan(OwnerScore.of(scores(many)));
    }

    @Property
    void aFurtherWorkNeverTakesAnythingAway(
            @ForAll @Size(max = 15) List<@DoubleRange(max = 3) Double> works,
            @ForAll @DoubleRange(max = 3) double work) {
        var more = new ArrayList<>(works);
        more.add(work);

        assertThat(OwnerScore.of(more)).isGreaterThanOrEqualTo(OwnerScore.of(works) - 1e-12);
    }

    @Property
    void aBetterWorkNeverMakesAnOwnerWorse(
            @ForAll @NotEmpty @Size(max = 15) List<@DoubleRange(max = 3) Double> works,
            @ForAll @DoubleRange(max = 3) double more) {
        var better = new ArrayList<>(works);
        better.set(0, works.getFirst() + more);

        assertThat(OwnerScore.of(better)).isGreaterThanOrEqualTo(OwnerScore.of(works) - 1e-12);
    }

    @Property
    void theOrderInWhichWorksAreNamedDoesNotMatterAndPointsAddUp(
            @ForAll @Size(max = 15) List<@DoubleRange(max = 3) Double> works) {
        var turned = new ArrayList<>(works);
        Collections.reverse(turned);
        var points = OwnerScore.points(turned);

        assertThat(points).hasSizeLessThanOrEqualTo(OwnerScore.WORKS).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(points.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(OwnerScore.of(works));
    }

    private static List<Double> scores(String works) {
        return Arrays.stream(works.strip().split("\\s+")).map(Double::valueOf).toList();
    }
}
