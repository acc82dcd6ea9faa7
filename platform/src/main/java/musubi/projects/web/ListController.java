package musubi.projects.web;

import java.util.Map;
import musubi.access.Actor;
import musubi.pages.Pager;
import musubi.projects.Projects;
import musubi.projects.web.ProjectPages.ListPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The portfolio: all projects, narrowed by field, stage, sign and whether a need stands behind them.
@Controller("projectList")
class ListController {

    private static final int PAGE = 50;

    private final Projects projects;
    private final Narrow narrow;

    ListController(Projects projects, Narrow narrow) {
        this.projects = projects;
        this.narrow = narrow;
    }

    @GetMapping("/projects")
    ModelAndView list(Actor actor, @RequestParam Map<String, String> address) {
        var wanted = narrow.read(actor, address);
        var total = projects.count(actor, wanted);
        var narrowing = narrow.shown(actor, wanted, address);
        var pager = Pager.of(address.get("page"), total, PAGE, "/projects" + narrowing.query());
        var rows = projects.list(actor, wanted, new Projects.Page(pager.page() - 1, PAGE)).stream()
                .map(Narrow::row)
                .toList();
        return new ModelAndView(
                "projects/list",
                "page",
                new ListPage(rows, total, narrowing, pager, !actor.coordinates().isEmpty()));
    }
}
