package musubi.projects.web;

import static musubi.pages.Words.t;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Channel;
import musubi.pages.Pager;
import musubi.pages.Words;
import musubi.projects.Projects;
import musubi.projects.funnel.Funnel;
import musubi.projects.funnel.Funnel.Course;
import musubi.projects.funnel.Funnel.Step;
import musubi.projects.web.OverviewPages.Count;
import musubi.projects.web.OverviewPages.FunnelPage;
import musubi.projects.web.OverviewPages.Level;
import musubi.projects.web.OverviewPages.Opened;
import musubi.projects.web.OverviewPages.Reached;
import musubi.projects.web.OverviewPages.Way;
import musubi.projects.web.Shown.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The way from need to product: how many came how far, what share went on, and how long it took.
@Controller
class FunnelController {

    private static final int ALL = 100;

    private final Funnel funnel;
    private final Projects projects;

    FunnelController(Funnel funnel, Projects projects) {
        this.funnel = funnel;
        this.projects = projects;
    }

    @GetMapping("/projects/funnel")
    ModelAndView show(
            Actor actor,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String page) {
        var chosen = Stream.of(Step.values())
                .filter(s -> key(s).equals(step))
                .findFirst()
                .orElse(null);
        var way = Stream.of(Channel.values())
                .filter(c -> key(c).equals(channel))
                .findFirst()
                .orElse(null);
        var course = funnel.of(actor);
        var levels = course.levels();
        var push = new Projects.Wanted(null, null, null, true, null);
        var shown = new FunnelPage(
                IntStream.range(0, levels.size())
                        .mapToObj(i -> level(levels, i, chosen))
                        .toList(),
                ways(course),
                chosen == null ? null : opened(actor, course, chosen, way, page),
                projects.count(actor, push));
        return new ModelAndView("projects/funnel", "page", shown);
    }

    private static List<Way> ways(Course course) {
        return course.ways().entrySet().stream()
                .map(way -> new Way(
                        t(way.getKey().key()),
                        IntStream.range(0, way.getValue().size())
                                .mapToObj(step -> count(
                                        way.getKey(),
                                        Step.values()[step],
                                        way.getValue().get(step)))
                                .toList()))
                .toList();
    }

    private static Count count(Channel channel, Step step, int number) {
        return new Count(name(step), number, address(step, channel) + "#behind");
    }

    private static String address(Step step, @Nullable Channel channel) {
        return "/projects/funnel?step=" + key(step) + (channel == null ? "" : "&channel=" + key(channel));
    }

    private Opened opened(Actor actor, Course course, Step step, @Nullable Channel way, @Nullable String page) {
        var pager = Pager.of(page, course.number(step, way), Funnel.ON_A_PAGE, address(step, way));
        return new Opened(
                way == null ? name(step) : t("projects.funnel.by", name(step), t(way.key())),
                funnel.behind(actor, step, way, (pager.page() - 1) * Funnel.ON_A_PAGE).stream()
                        .map(need -> new Reached(
                                new Link(need.title().in(Words.language()), "/needs/" + need.slug()),
                                name(Step.values()[need.reached()])))
                        .toList(),
                pager);
    }

    private static Level level(List<Funnel.Level> levels, int at, @Nullable Step chosen) {
        var level = levels.get(at);
        var first = levels.getFirst().reached();
        var permille = at == 0 ? null : level.permilleOf(levels.get(at - 1).reached());
        var median = level.median();
        return new Level(
                key(level.step()),
                name(level.step()),
                level.reached(),
                first == 0 ? 0 : Math.clamp((long) ALL * level.reached() / first, level.reached() > 0 ? 1 : 0, ALL),
                permille == null ? null : permille / 10 + "." + permille % 10 + " %",
                median == null ? null : words(median),
                level.step() == chosen);
    }

    private static String words(Duration median) {
        var days = median.toDays();
        return days == 0 ? t("projects.funnel.same-day") : t("projects.funnel.days", days);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Step step) {
        return t("projects.funnel.step." + key(step));
    }
}
