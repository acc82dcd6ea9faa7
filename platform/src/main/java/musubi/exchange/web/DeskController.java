package musubi.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.desk.Desk;
import musubi.exchange.desk.Desks;
import musubi.exchange.entry.AreaNames;
import musubi.exchange.web.DeskPages.DesksPage;
import musubi.exchange.web.DeskPages.Kept;
import musubi.exchange.web.EntryPages.Link;
import musubi.kernel.Bilingual;
import musubi.network.Communities;
import musubi.network.Communities.Community;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desks a need can come to, for everyone: what each promises, and what it kept within a year (S2-10).
@Controller
class DeskController {

    private static final double HOURS = 24;

    private final Desks desks;
    private final Communities communities;
    private final AreaNames areas;

    DeskController(Desks desks, Communities communities, AreaNames areas) {
        this.desks = desks;
        this.communities = communities;
        this.areas = areas;
    }

    @GetMapping("/desks")
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable String saved) {
        var kept = desks.kept();
        var names = areas.all();
        Map<UUID, Community> known = communities.all(actor).stream()
                .collect(Collectors.toMap(community -> community.id().value(), Function.identity()));
        var shown = desks.open(actor).stream()
                .flatMap(desk -> Optional.ofNullable(known.get(desk.community()))
                        .map(community -> shown(desk, community, names, kept.get(desk.id()))
                                .changedAt(actor.coordinates().contains(desk.community()) ? desk.id() : null))
                        .stream())
                .toList();
        return new ModelAndView(
                "exchange/desks",
                "page",
                new DesksPage(shown, !actor.coordinates().isEmpty(), saved != null));
    }

    private static DeskPages.Desk shown(
            Desk desk, Community community, Map<Integer, Bilingual> areas, Desks.@Nullable Kept kept) {
        return new DeskPages.Desk(
                desk.name().in(Shown.reader()),
                new Link(community.name().in(Shown.reader()), "/communities/" + community.slug()),
                covers(desk, areas),
                Words.t(
                        "exchange.desks.promise",
                        desk.promise().answerDays(),
                        desk.promise().introduceDays()),
                kept == null ? null : kept(kept),
                null);
    }

    private static List<String> covers(Desk desk, Map<Integer, Bilingual> areas) {
        return Stream.concat(
                        desk.prefectures().stream().map(Shown::prefecture),
                        desk.areas().stream()
                                .map(areas::get)
                                .map(name -> name == null ? null : name.in(Shown.reader())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Kept kept(Desks.Kept kept) {
        return new Kept(
                Words.t("exchange.desks.received", kept.received()),
                Words.t("exchange.desks.answered", kept.answered(), days(kept.answerHours())),
                kept.introduced() == 0
                        ? null
                        : Words.t("exchange.desks.introduced", kept.introduced(), days(kept.introduceHours())));
    }

    private static String days(double hours) {
        return Words.t("exchange.desks.days", Math.round(hours / HOURS * 10) / 10.0);
    }
}
