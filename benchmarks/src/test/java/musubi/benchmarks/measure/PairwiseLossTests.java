package musubi.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairwiseLossTests {

    private static final Map<String, Double> TOLD = Map.of("a", 5.0, "b", 3.0, "c", 1.0);

    @Test
    void theRightOrderCostsNothingTheWrongOneEverything() {
        assertThat(loss(TOLD, Map.of("a", 0.9, "b", 0.5, "c", 0.1))).isZero();
        assertThat(loss(TOLD, Map.of("a", 0.1, "b", 0.5, "c", 0.9))).isEqualTo(1);
    }

    /// a before b, both after c: of the differences 2, 4 and 2 the last two are wrong.
    @Test
    void aWrongPairCostsTheDifferenceThatWasTold() {
        assertThat(loss(TOLD, Map.of("a", 0.5, "b", 0.1, "c", 0.9))).isCloseTo(6 / 8.0, within(1e-12));
    }

    @Test
    void noOrderCostsHalfAndAMissingPaperScoresNothing() {
        assertThat(loss(TOLD, Map.of())).isEqualTo(0.5);
        assertThat(loss(TOLD, Map.of("a", 0.5))).isCloseTo(1 / 8.0, within(1e-12));
    }

    @Test
    void papersOfTheSameExpertiseAreNotCompared() {
        assertThat(loss(Map.of("a", 2.0, "b", 2.0), Map.of("a", 1.0))).isZero();
    }

    @Test
    void peopleCountByWhatTheyTold() {
        var one = new PairwiseLoss();
        one.add(Map.of("a", 5.0, "b", 1.0), Map.of("a", 1.0));
        var other = new PairwiseLoss();
        other.add(Map.of("a", 2.0, "b", 1.0), Map.of("b", 1.0));

        assertThat(PairwiseLoss.of(List.of(one, other))).isCloseTo(1 / 5.0, within(1e-12));
    }

    private static double loss(Map<String, Double> told, Map<String, Double> computed) {
        var loss = new PairwiseLoss();
        loss.add(told, computed);
        return loss.value();
    }
}
