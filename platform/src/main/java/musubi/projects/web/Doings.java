package musubi.projects.web;

import static musubi.pages.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.Stage;
import musubi.kernel.UuidText;
import musubi.pages.Dates;
import musubi.pages.Option;
import musubi.pages.Words;
import musubi.projects.course.Course;
import musubi.projects.course.Standing;
import musubi.projects.record.History;
import musubi.projects.record.Project;
import musubi.projects.web.ProjectPages.Doing;
import musubi.projects.web.ProjectPages.Happening;
import musubi.projects.web.Shown.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What can be done with a project, and what was done.
@Component
class Doings {

    private static final List<String> DONE = List.of("moved", "undone", "explained", "stepped", "saved", "removed");

    private final History history;

    Doings(History history) {
        this.history = history;
    }

    /// What the address says has just happened.
    ///
    /// @param removed the line that was taken out and can be brought back
    record Told(@Nullable String came, @Nullable String removed) {}

    Doing of(Actor actor, Project project, Told told) {
        var may = project.ties().mayBeChangedBy(actor);
        var state = project.standing().state();
        var version = project.life().version();
        return new Doing(
                may,
                version,
                may && Course.mayMove(state) ? stages(project.about().stage()) : List.of(),
                may ? steps(project.standing()) : List.of(),
                Stream.of(Standing.Reason.values())
                        .map(r -> new Option(r.name(), Shown.word("projects.reason.", r.name()), false))
                        .toList(),
                may && history.mayUndo(actor, project.id(), version),
                may && told.removed() != null ? told.removed() : null,
                notice(project, told, may));
    }

    private static @Nullable Notice notice(Project project, Told told, boolean may) {
        var came = told.came();
        if (came == null || !may || !(DONE.contains(came) || StageController.CAME.contains(came))) {
            return null;
        }
        var words = t(
                "projects.came." + came,
                project.title(Words.language()),
                Shown.word("projects.stage.", project.about().stage().name()));
        return new Notice(DONE.contains(came) ? "success" : "warning", words);
    }

    private static List<Option> stages(Stage now) {
        return Stream.of(Stage.values())
                .map(s -> new Option(s.name(), Shown.word("projects.stage.", s.name()), s == now))
                .toList();
    }

    private static List<String> steps(Standing standing) {
        return switch (standing) {
            case Standing.Recorded _, Standing.Preparing _ -> List.of("begin", "end");
            case Standing.Running _ -> List.of("pause", "end");
            case Standing.Paused _ -> List.of("resume", "end");
            case Standing.Ended _ -> List.of("reopen");
        };
    }

    List<Happening> history(Actor actor, Project project) {
        return history.of(actor, project).stream()
                .map(line -> new Happening(
                        Dates.moment(line.at()), what(line), Shown.word("projects.by.", line.side()), line.words()))
                .toList();
    }

    private static String what(History.Line line) {
        var what = line.what().toLowerCase(Locale.ROOT);
        var to = line.to();
        if (to == null) {
            return t("projects.happened." + what);
        }
        var named = switch (line.what()) {
            case "STATE" -> Shown.word("projects.state.", to);
            case "STAGE", "STAGE_UNDONE", "CREATED" -> Shown.word("projects.stage.", to);
            default -> t("projects.detail." + to.toLowerCase(Locale.ROOT).replace('_', '-'));
        };
        return t("projects.happened." + what, named);
    }

    static @Nullable String id(@Nullable String text) {
        return text == null ? null : UuidText.read(text).map(UUID::toString).orElse(null);
    }
}
