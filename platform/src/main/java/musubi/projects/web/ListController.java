package musubi.projects.web;

import java.util.Map;
import musubi.access.Actor;
import musubi.projects.Projects;
import musubi.projects.web.ProjectPages.ListPage;
import musubi.projects.web.ProjectPages.Pager;
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
        var pages = Math.max(1, (total + PAGE - 1) / PAGE);
        var page = page(address, pages);
        var narrowing = narrow.shown(actor, wanted, address);
        var rows = projects.list(actor, wanted, new Projects.Page(page - 1, PAGE)).stream()
                .map(Narrow::row)
                .toList();
        var pager = new Pager(page, pages, "/projects" + narrowing.query());
        return new ModelAndView(
                "projects/list",
                "page",
                new ListPage(rows, total, narrowing, pager, !actor.coordinates().isEmpty()));
    }

    private static int page(Map<String, String> address, int pages) {
        var typed = address.getOrDefault("page", "1");
        return typed.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(typed), 1, pages) : 1;
    }
}
