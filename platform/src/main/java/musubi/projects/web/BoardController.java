package musubi.projects.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.Stage;
import musubi.pages.Words;
import musubi.projects.Projects;
import musubi.projects.course.Course;
import musubi.projects.course.Standing;
import musubi.projects.record.History;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.web.OverviewPages.BoardPage;
import musubi.projects.web.OverviewPages.Card;
import musubi.projects.web.OverviewPages.Column;
import musubi.projects.web.OverviewPages.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The board: projects by stage, moved from one to the next.
@Controller
class BoardController {

    private static final Projects.Page FIRST = new Projects.Page(0, 300);

    private final Projects projects;
    private final Portfolio portfolio;
    private final History history;
    private final Narrow narrow;

    BoardController(Projects projects, Portfolio portfolio, History history, Narrow narrow) {
        this.projects = projects;
        this.portfolio = portfolio;
        this.history = history;
        this.narrow = narrow;
    }

    @GetMapping("/projects/board")
    ModelAndView board(Actor actor, @RequestParam Map<String, String> address) {
        var wanted = narrow.read(actor, address);
        var lines = projects.list(actor, wanted, FIRST);
        var columns = Stream.of(Stage.values())
                .map(stage -> new Column(
                        stage.name(),
                        Shown.word("projects.stage.", stage.name()),
                        lines.stream()
                                .filter(line -> line.course().stage() == stage)
                                .map(line -> card(actor, line))
                                .toList()))
                .toList();
        var page = new BoardPage(
                columns,
                projects.count(actor, wanted),
                narrow.shown(actor, wanted, address),
                moved(actor, address.get("moved"), address.getOrDefault("came", "")));
        return new ModelAndView("projects/board", "page", page);
    }

    private static Card card(Actor actor, Projects.Line line) {
        var may = actor.coordinates().contains(line.about().communityId())
                && Course.mayMove(Standing.State.valueOf(line.course().state()));
        var stage = line.course().stage();
        return new Card(
                Narrow.row(line),
                line.slug(),
                line.course().version(),
                may,
                may ? Course.previous(stage).map(Stage::name).orElse(null) : null,
                may ? Course.next(stage).map(Stage::name).orElse(null) : null);
    }

    /// What came of the last move, with the way to take it back and to say why.
    private @Nullable Moved moved(Actor actor, @Nullable String slug, String came) {
        if (slug == null || !StageController.CAME.contains(came)) {
            return null;
        }
        return portfolio
                .find(actor, slug)
                .filter(p -> p.ties().mayBeChangedBy(actor))
                .map(p -> moved(actor, p, came))
                .orElse(null);
    }

    private Moved moved(Actor actor, Project project, String came) {
        var words = Words.t(
                "projects.came." + came,
                project.title(Words.language()),
                Shown.word("projects.stage.", project.about().stage().name()));
        var fresh = came.equals("moved");
        return new Moved(
                project.slug(),
                words,
                List.of("moved", "undone", "explained").contains(came) ? "success" : "warning",
                project.life().version(),
                fresh && history.mayUndo(actor, project.id(), project.life().version()),
                fresh || came.equals("undone"));
    }
}
