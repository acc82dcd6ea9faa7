package musubi.projects.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.kernel.FiscalYear;
import musubi.projects.Projects;
import musubi.projects.record.Moments;
import musubi.projects.web.OverviewPages.TimelinePage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The timeline: when projects began, what was reached when, and what came of them.
@Controller
class TimelineController {

    private static final Projects.Page FIRST = new Projects.Page(0, 100);

    private final Projects projects;
    private final Moments moments;
    private final Narrow narrow;
    private final Clock clock;

    TimelineController(Projects projects, Moments moments, Narrow narrow, Clock clock) {
        this.projects = projects;
        this.moments = moments;
        this.narrow = narrow;
        this.clock = clock;
    }

    @GetMapping("/projects/timeline")
    ModelAndView timeline(Actor actor, @RequestParam Map<String, String> address) {
        var wanted = narrow.read(actor, address);
        var lines = projects.list(actor, wanted, FIRST);
        var ids = lines.stream().map(line -> line.id().value()).toList();
        Map<UUID, List<Moments.Moment>> dated =
                moments.of(actor, ids).stream().collect(Collectors.groupingBy(Moments.Moment::project));
        var drawing = Timeline.of(lines, dated, FiscalYear.of(LocalDate.now(clock)));
        var page = new TimelinePage(
                drawing.axis(),
                lines.stream().map(drawing::span).toList(),
                projects.count(actor, wanted),
                narrow.shown(actor, wanted, address));
        return new ModelAndView("projects/timeline", "page", page);
    }
}
