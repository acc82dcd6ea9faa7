package musubi.portal.home;

import static musubi.pages.Words.t;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import musubi.access.Actor;
import musubi.network.Documents;
import musubi.network.Source;
import musubi.pages.Words;
import musubi.portal.MarketAreas;
import musubi.portal.home.HomePage.AreaLine;
import musubi.search.Query;
import musubi.search.Search;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The front door.
@Controller
class HomeController {

    /// The document the nine market areas and the five sheets come from.
    private static final String STRATEGY = "S4";

    private final CommunityCards communities;
    private final HomeMap map;
    private final MarketAreas areas;
    private final Search search;
    private final Documents documents;

    HomeController(CommunityCards communities, HomeMap map, MarketAreas areas, Search search, Documents documents) {
        this.communities = communities;
        this.map = map;
        this.areas = areas;
        this.search = search;
        this.documents = documents;
    }

    @GetMapping("/")
    ModelAndView home(Actor actor) {
        var read = communities.all(actor);
        var counts = search.find(actor, Query.of("", Set.of(), 1)).byArea();
        var page = new HomePage(
                map.draw(read.stream().map(CommunityCards.Read::community).toList()),
                read.stream().map(CommunityCards.Read::card).toList(),
                areas.all(actor).stream().map(area -> line(area, counts)).toList(),
                source(documents.find(actor, STRATEGY)));
        return new ModelAndView("portal/home", "page", page);
    }

    private static AreaLine line(MarketAreas.Named area, Map<Integer, Integer> counts) {
        return new AreaLine(area.number(), area.name(), counts.getOrDefault(area.number(), 0));
    }

    private static String source(Optional<Source> document) {
        var reader = Words.language();
        return document.map(source -> t(
                        "portal.source",
                        source.publisher().in(reader),
                        source.title().in(reader).replace("\n", " "),
                        source.date().in(reader)))
                .orElse("");
    }
}
