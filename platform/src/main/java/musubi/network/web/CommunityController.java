package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import musubi.access.Actor;
import musubi.kernel.Prefecture;
import musubi.network.Communities;
import musubi.network.CommunityLine;
import musubi.network.web.CommunityPages.AreaPage;
import musubi.network.web.CommunityPages.CommunitiesPage;
import musubi.network.web.CommunityPages.Place;
import musubi.pages.NotThere;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The communities: the map and the nine areas as ways in, the sheet of each.
@Controller
class CommunityController {

    private final Communities communities;
    private final CommunityQueries queries;
    private final CommunitySheets sheets;
    private final AreaQueries areas;
    private final JapanMaps maps;
    private final Regions regions;

    CommunityController(
            Communities communities,
            CommunityQueries queries,
            CommunitySheets sheets,
            AreaQueries areas,
            JapanMaps maps,
            Regions regions) {
        this.communities = communities;
        this.queries = queries;
        this.sheets = sheets;
        this.areas = areas;
        this.maps = maps;
        this.regions = regions;
    }

    @GetMapping("/communities")
    ModelAndView all(Actor actor, @RequestParam(defaultValue = "") String prefecture) {
        var chosen = Regions.known(prefecture).orElse(null);
        var lines = queries.all(actor);
        var page = new CommunitiesPage(
                lead(lines),
                maps.draw(communities.all(actor), chosen),
                lines,
                areas.all(actor),
                places(chosen),
                chosen == null ? null : regions.of(actor, chosen));
        return new ModelAndView("network/communities", "page", page);
    }

    @GetMapping("/communities/{slug}")
    ModelAndView one(Actor actor, @PathVariable String slug) {
        return sheets.page(actor, slug)
                .map(page -> new ModelAndView("network/community", "page", page))
                .orElseGet(() -> Moved.to(communities.bySlug(actor, slug).map(now -> "/communities/" + now.slug())));
    }

    @GetMapping("/market-areas")
    ModelAndView areas() {
        return new ModelAndView("redirect:/communities#areas");
    }

    @GetMapping("/market-areas/{number}")
    ModelAndView area(Actor actor, @PathVariable String number) {
        var page = number(number).flatMap(known -> area(actor, known));
        return new ModelAndView("network/area", "page", page.orElseThrow(() -> new NotThere("market area " + number)));
    }

    private Optional<AreaPage> area(Actor actor, int number) {
        var lines = queries.all(actor).stream()
                .filter(line -> line.on().get(number - 1))
                .toList();
        var source = queries.sources(actor);
        return areas.find(actor, number)
                .map(area -> new AreaPage(
                        number,
                        area.name(),
                        area.society(),
                        area.ministry(),
                        area.why(),
                        area.strength(),
                        lines,
                        areas.all(actor),
                        Wording.source(area.document() == null ? null : source.get(area.document()))));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static String lead(List<CommunityLine> lines) {
        var certified =
                lines.stream().filter(line -> line.state().equals("certified")).count();
        var registered =
                lines.stream().filter(line -> line.state().equals("registered")).count();
        return t("network.communities.lead", lines.size(), certified, registered);
    }

    private static List<Place> places(@Nullable String chosen) {
        return Arrays.stream(Prefecture.values())
                .map(prefecture -> {
                    var code = prefecture.twoDigits();
                    return new Place(code, prefecture.in(Words.language()), code.equals(chosen));
                })
                .toList();
    }
}
