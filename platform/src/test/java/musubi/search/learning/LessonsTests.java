package musubi.search.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LessonsTests {

    private static final Lesson FAR = Made.lesson("a", Made.usual(), Answer.DISTANCE);

    @Test
    void noIntroductionTeachesTwice() {
        var lessons = Lessons.none().learned(FAR);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> lessons.learned(FAR))
                .withMessageContaining("learned already");
    }

    @Test
    void whatWasTakenBackMayBeLearnedAnewAndStaysOnRecord() {
        var met = Made.lesson("a", Made.usual(), Answer.MEETING);
        var lessons = Lessons.none().learned(FAR).takenBack("a").learned(met);

        assertThat(lessons.standing()).containsExactly(met);
        assertThat(lessons.entries()).hasSize(3);
    }

    @Test
    void onlyWhatStandsCanBeTakenBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lessons.none().takenBack("a"))
                .withMessageContaining("not there");
    }

    @Test
    void numbersHaveLimits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Introduction(Double.NaN, 1, true, 1, 1, Made.USUAL_PARTNER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Introduction(0.5, -1, true, 1, 1, Made.USUAL_PARTNER))
                .withMessage("kilometres are from 0 to 20000, not -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Introduction.Partner(0, 3, 2, false, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Introduction.Partner(0, 0, 0, false, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lesson("a b", FAR.at(), "north", Made.usual(), Answer.COST));
    }
}
