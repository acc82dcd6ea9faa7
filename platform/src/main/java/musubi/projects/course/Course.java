package musubi.projects.course;

import java.util.Optional;
import java.util.stream.Stream;
import musubi.kernel.Stage;
import musubi.projects.course.Standing.Ended;
import musubi.projects.course.Standing.Paused;
import musubi.projects.course.Standing.Preparing;
import musubi.projects.course.Standing.Recorded;
import musubi.projects.course.Standing.Running;

/// The course of a project (S1-14): which step follows which, and from which stage it comes to which.
public final class Course {

    private Course() {}

    /// How it stands after the step; empty where the step makes no sense.
    public static Optional<Standing> after(Standing now, Step step) {
        return switch (now) {
            case Recorded _, Preparing _ ->
                switch (step) {
                    case Step.Begin() -> Optional.of(new Running());
                    case Step.End(var reason) -> Optional.of(new Ended(reason));
                    case Step.Pause _, Step.Resume _, Step.Reopen _ -> Optional.empty();
                };
            case Running _ ->
                switch (step) {
                    case Step.Pause() -> Optional.of(new Paused());
                    case Step.End(var reason) -> Optional.of(new Ended(reason));
                    case Step.Begin _, Step.Resume _, Step.Reopen _ -> Optional.empty();
                };
            case Paused _ ->
                switch (step) {
                    case Step.Resume() -> Optional.of(new Running());
                    case Step.End(var reason) -> Optional.of(new Ended(reason));
                    case Step.Begin _, Step.Pause _, Step.Reopen _ -> Optional.empty();
                };
            case Ended _ -> step instanceof Step.Reopen ? Optional.of(new Running()) : Optional.empty();
        };
    }

    /// What has ended stays at its stage; everything else may go forward and back.
    public static boolean mayMove(Standing.State state) {
        return state != Standing.State.ENDED;
    }

    public static Optional<Stage> next(Stage stage) {
        return at(stage.ordinal() + 1);
    }

    public static Optional<Stage> previous(Stage stage) {
        return at(stage.ordinal() - 1);
    }

    private static Optional<Stage> at(int place) {
        return Stream.of(Stage.values()).filter(s -> s.ordinal() == place).findFirst();
    }
}
