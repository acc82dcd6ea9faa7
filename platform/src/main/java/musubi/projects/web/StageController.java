package musubi.projects.web;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.PlainText;
import musubi.kernel.Stage;
import musubi.pages.Answers;
import musubi.pages.NotThere;
import musubi.projects.course.Standing;
import musubi.projects.course.Step;
import musubi.projects.record.MoveProject;
import musubi.projects.record.MoveProject.Result;
import musubi.projects.record.Portfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Moves a project: to another stage, back again, and through its states.
@Controller
class StageController {

    /// What came of it, in the address of the page that tells it.
    static final Set<String> CAME = Set.of("moved", "undone", "explained", "already", "refused", "faster");

    private static final int WORDS = 500;

    private final Portfolio portfolio;
    private final MoveProject move;

    StageController(Portfolio portfolio, MoveProject move) {
        this.portfolio = portfolio;
        this.move = move;
    }

    @PostMapping("/projects/{slug}/stage")
    String stage(Actor actor, @PathVariable String slug, @RequestParam Map<String, String> typed) {
        var project = Changeable.in(portfolio, actor, slug);
        var to = Stream.of(Stage.values())
                .filter(s -> s.name().equals(typed.get("stage")))
                .findFirst();
        var version = new Answers(typed).version();
        return to.map(stage -> after(slug, move.toStage(actor, project.id(), stage, version), "moved", typed))
                .orElseGet(() -> back(slug, "refused", typed));
    }

    @PostMapping("/projects/{slug}/undo")
    String undo(Actor actor, @PathVariable String slug, @RequestParam Map<String, String> typed) {
        var project = Changeable.in(portfolio, actor, slug);
        return after(slug, move.undo(actor, project.id(), new Answers(typed).version()), "undone", typed);
    }

    @PostMapping("/projects/{slug}/because")
    String because(Actor actor, @PathVariable String slug, @RequestParam Map<String, String> typed) {
        var project = Changeable.in(portfolio, actor, slug);
        var words = words(typed);
        return words == null
                ? back(slug, "moved", typed)
                : after(slug, move.because(actor, project.id(), words), "explained", typed);
    }

    @PostMapping("/projects/{slug}/state")
    String state(Actor actor, @PathVariable String slug, @RequestParam Map<String, String> typed) {
        var project = Changeable.in(portfolio, actor, slug);
        var step = step(typed);
        if (step == null) {
            return back(slug, "refused", typed);
        }
        var version = new Answers(typed).version();
        return after(slug, move.take(actor, project.id(), step, words(typed), version), "stepped", typed);
    }

    private static @Nullable Step step(Map<String, String> typed) {
        return switch (typed.getOrDefault("step", "")) {
            case "begin" -> new Step.Begin();
            case "pause" -> new Step.Pause();
            case "resume" -> new Step.Resume();
            case "reopen" -> new Step.Reopen();
            case "end" ->
                Stream.of(Standing.Reason.values())
                        .filter(r -> r.name().equals(typed.get("reason")))
                        .findFirst()
                        .map(Step.End::new)
                        .orElse(null);
            default -> null;
        };
    }

    private static String after(String slug, Result result, String done, Map<String, String> typed) {
        return switch (result) {
            case Result.Moved _ -> back(slug, done, typed);
            case Result.AlreadyThere _ -> back(slug, "already", typed);
            case Result.Refused _ -> back(slug, "refused", typed);
            case Result.Faster _ -> back(slug, "faster", typed);
            case Result.NotYours() -> throw new NotThere("project");
        };
    }

    private static String back(String slug, String came, Map<String, String> typed) {
        return "board".equals(typed.get("back"))
                ? "redirect:/projects/board?moved=" + slug + "&came=" + came
                : "redirect:/projects/" + slug + "?came=" + came;
    }

    /// The form holds no more than the limit; what a request brings beyond it is cut off.
    private static @Nullable String words(Map<String, String> typed) {
        var words = typed.getOrDefault("words", "");
        var most = words.substring(
                0, words.offsetByCodePoints(0, Math.min(WORDS, words.codePointCount(0, words.length()))));
        return PlainText.paragraphs(most, WORDS)
                .toOptional()
                .filter(text -> !text.isBlank())
                .orElse(null);
    }
}
