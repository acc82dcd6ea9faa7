package musubi.search.learning;

import static musubi.search.learning.Feature.*;
import static musubi.search.learning.Teaching.LITTLE;
import static musubi.search.learning.Teaching.MUCH;
import static musubi.search.learning.Teaching.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TeachingTests {

    @ParameterizedTest
    @CsvSource({
        "DISTANCE, BEYOND_100_KM, MUCH",
        "DISTANCE, SAME_REGION, MUCH",
        "DISTANCE, RELEVANT, NOTHING",
        "CONFLICT, RELEVANT, NOTHING",
        "CONFLICT, BEYOND_30_KM, NOTHING",
        "CONFLICT, BASE, MUCH",
        "ALREADY_SOLVED, RELEVANT, NOTHING",
        "WRONG_FIELD, RELEVANT, MUCH",
        "WRONG_FIELD, SHARED_AREA, MUCH",
        "WRONG_FIELD, BUSY, NOTHING",
        "TOO_EARLY, STAGE_APART, MUCH",
        "TOO_EARLY, RELEVANT, LITTLE",
        "NO_CAPACITY, BUSY, MUCH",
        "NO_CAPACITY, SMALL, MUCH",
        "NO_CAPACITY, RELEVANT, NOTHING",
        "COST, SMALL, MUCH",
        "OTHER, RELEVANT, LITTLE",
        "MEETING, RELEVANT, MUCH",
        "JOINT_RESEARCH, BEYOND_600_KM, MUCH"
    })
    void anAnswerTeachesWhatItSpeaksOf(Answer answer, Feature feature, Teaching strength) {
        assertThat(Teaching.by(answer)).containsEntry(feature, strength);
    }

    @Test
    void theTableCanBeReadAsAWhole() {
        assertThat(Teaching.table())
                .contains(
                        "CONFLICT: much BASE; little –\n",
                        "DISTANCE: much BASE, BEYOND_30_KM, BEYOND_100_KM, BEYOND_300_KM, BEYOND_600_KM, SAME_REGION; little –\n",
                        "TOO_EARLY: much BASE, STAGE_APART, TWO_STAGES_APART; little RELEVANT, VERY_RELEVANT\n");
        assertThat(Teaching.table().lines()).hasSize(Answer.values().length);
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MEETING", "AGREEMENT", "JOINT_RESEARCH"})
    void aRefusalMovesNothingButWhatItTeaches(Answer refusal) {
        var far = new Introduction(0.9, 800, false, 0, 2, new Introduction.Partner(9, 0, 20, true, 2));
        var moved = Model.from(Made.same(10, far, refusal)).weights().stream()
                .filter(weight -> !weight.about().equals(Calibration.NAME))
                .filter(weight -> weight.mean() != weight.meanAtFirst())
                .toList();

        assertThat(moved).isNotEmpty().allSatisfy(weight -> {
            assertThat(weight.about()).isEqualTo(refusal.name());
            assertThat(Teaching.by(refusal).get(Feature.valueOf(weight.feature())))
                    .isNotEqualTo(NOTHING);
        });
    }

    @Test
    void muchMovesAWeightFurtherThanALittle() {
        var model =
                Model.from(Made.same(30, new Introduction(0.2, 90, true, 0, 2, Made.USUAL_PARTNER), Answer.TOO_EARLY));

        assertThat(moved(model, STAGE_APART)).isGreaterThan(3 * moved(model, RELEVANT));
        assertThat(List.of(MUCH, LITTLE, NOTHING))
                .extracting(Teaching::reach)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    private static double moved(Model model, Feature feature) {
        return model.weights().stream()
                .filter(weight -> weight.about().equals("TOO_EARLY") && weight.region() == null)
                .filter(weight -> weight.feature().equals(feature.name()))
                .mapToDouble(weight -> Math.abs(weight.mean() - weight.meanAtFirst()))
                .sum();
    }
}
