package musubi.projects.course;

import static org.assertj.core.api.Assertions.assertThat;

import musubi.kernel.Stage;
import musubi.projects.course.Standing.Reason;
import musubi.projects.course.Standing.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CourseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECORDED  | BEGIN  | RUNNING
            RECORDED  | PAUSE  |
            RECORDED  | RESUME |
            RECORDED  | END    | ENDED
            RECORDED  | REOPEN |
            PREPARING | BEGIN  | RUNNING
            PREPARING | PAUSE  |
            PREPARING | RESUME |
            PREPARING | END    | ENDED
            PREPARING | REOPEN |
            RUNNING   | BEGIN  |
            RUNNING   | PAUSE  | PAUSED
            RUNNING   | RESUME |
            RUNNING   | END    | ENDED
            RUNNING   | REOPEN |
            PAUSED    | BEGIN  |
            PAUSED    | PAUSE  |
            PAUSED    | RESUME | RUNNING
            PAUSED    | END    | ENDED
            PAUSED    | REOPEN |
            ENDED     | BEGIN  |
            ENDED     | PAUSE  |
            ENDED     | RESUME |
            ENDED     | END    |
            ENDED     | REOPEN | RUNNING
            """)
    void takesTheseStepsAndNoOthers(State from, String step, State to) {
        assertThat(Course.after(standing(from), step(step)).map(Standing::state).orElse(null))
                .isEqualTo(to);
    }

    @Test
    void keepsTheReasonOfItsEnd() {
        assertThat(Course.after(new Standing.Paused(), new Step.End(Reason.MONEY)))
                .contains(new Standing.Ended(Reason.MONEY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BASIC     |         | APPLIED
            APPLIED   | BASIC   | PRACTICAL
            PRACTICAL | APPLIED |
            """)
    void hasAStageBeforeAndAStageAfter(Stage stage, Stage before, Stage after) {
        assertThat(Course.previous(stage).orElse(null)).isEqualTo(before);
        assertThat(Course.next(stage).orElse(null)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void movesUntilItHasEnded(State state) {
        assertThat(Course.mayMove(state)).isEqualTo(state != State.ENDED);
    }

    private static Standing standing(State state) {
        return switch (state) {
            case RECORDED -> new Standing.Recorded();
            case PREPARING -> new Standing.Preparing();
            case RUNNING -> new Standing.Running();
            case PAUSED -> new Standing.Paused();
            case ENDED -> new Standing.Ended(Reason.OTHER);
        };
    }

    private static Step step(String step) {
        return switch (step) {
            case "BEGIN" -> new Step.Begin();
            case "PAUSE" -> new Step.Pause();
            case "RESUME" -> new Step.Resume();
            case "END" -> new Step.End(Reason.GOAL_REACHED);
            case "REOPEN" -> new Step.Reopen();
            default -> throw new IllegalArgumentException(step);
        };
    }
}
