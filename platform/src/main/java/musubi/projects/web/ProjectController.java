package musubi.projects.web;

import java.util.Map;
import musubi.access.Actor;
import musubi.pages.NotThere;
import musubi.projects.record.Portfolio;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of a project.
@Controller
class ProjectController {

    private final Portfolio portfolio;
    private final RecordPages pages;

    ProjectController(Portfolio portfolio, RecordPages pages) {
        this.portfolio = portfolio;
        this.pages = pages;
    }

    @GetMapping("/projects/{slug}")
    ModelAndView show(Actor actor, @PathVariable String slug, @RequestParam Map<String, String> address) {
        var project = portfolio.find(actor, slug).orElseThrow(() -> new NotThere("project"));
        var told = new Doings.Told(address.get("came"), Doings.id(address.get("removed")));
        return new ModelAndView("projects/record", "page", pages.of(actor, project, told));
    }
}
