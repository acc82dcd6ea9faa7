package musubi.search.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Twenty coordinators with different habits in five regions, fourteen hundred introductions, twelve countries.
class LearningSimulationTests {

    private static final int MANY = 200;
    private static final int MOMENTS = 1400;
    private static final double A_PERCENT_WORSE = 1.01;
    private static final double ECE = 0.05;

    private static List<Hindsight> hindsights = List.of();

    @BeforeAll
    static void practise() {
        hindsights = LongStream.rangeClosed(1, 12)
                .parallel()
                .mapToObj(seed -> new Practice(seed).run(MOMENTS).hindsight)
                .toList();
    }

    @Test
    void everyRegionHasAnsweredMoreThanTwoHundredTimes() {
        for (var hindsight : hindsights) {
            assertThat(Nation.REGIONS).allMatch(region -> hindsight.answers(region) > MANY);
        }
    }

    @Test
    void whatIsForetoldComesAsOftenAsForetold() {
        for (var hindsight : hindsights) {
            assertThat(hindsight.chancesForetold.value()).isLessThan(ECE);
            assertThat(hindsight.answersForetold.value()).isLessThan(ECE);
        }
    }

    @Test
    void noRegionsAnswersAreForetoldAPercentWorseThanWithoutLearning() {
        for (var hindsight : hindsights) {
            assertThat(hindsight.running)
                    .filteredOn(loss -> loss.answers() >= Hindsight.EARLY)
                    .allMatch(loss -> loss.ratio() <= A_PERCENT_WORSE);
        }
    }

    @Test
    void afterTwoHundredAnswersEveryRegionIsBetterOffOnFreshCases() {
        for (var hindsight : hindsights) {
            var late = hindsight.fresh.stream()
                    .filter(loss -> loss.answers() >= MANY)
                    .toList();
            for (var region : Nation.REGIONS) {
                assertThat(sum(late, region, Hindsight.Loss::learned))
                        .isLessThan(sum(late, region, Hindsight.Loss::first));
            }
            assertThat(late).allMatch(loss -> loss.ratio() <= A_PERCENT_WORSE);
        }
    }

    @Test
    void beforeThatFreshCasesAreHardlyEverAPercentWorse() {
        var early = hindsights.stream()
                .flatMap(hindsight -> hindsight.fresh.stream())
                .filter(loss -> loss.answers() >= Hindsight.EARLY)
                .toList();

        assertThat(early)
                .filteredOn(loss -> loss.ratio() > A_PERCENT_WORSE)
                .hasSizeLessThanOrEqualTo(early.size() / 50);
    }

    @Test
    void newcomersAreSeenNoLessThanWithoutLearning() {
        for (var hindsight : hindsights) {
            for (var period : List.of("", ", first half", ", second half")) {
                assertThat(hindsight.newcomersShare("learned and shared" + period))
                        .isGreaterThanOrEqualTo(hindsight.newcomersShare("believed at first" + period));
            }
        }
    }

    @Test
    void theSameSeedIsTheSameCountry() {
        var again = new Practice(1).run(100).hindsight;
        var first = new Practice(1).run(100).hindsight;

        assertThat(again.running).isEqualTo(first.running);
    }

    private static double sum(List<Hindsight.Loss> losses, String region, ToDoubleFunction<Hindsight.Loss> loss) {
        return losses.stream()
                .filter(one -> one.region().equals(region))
                .mapToDouble(loss)
                .sum();
    }
}
