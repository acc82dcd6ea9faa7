package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.Optional;
import musubi.access.Actor;
import musubi.network.Communities;
import musubi.network.web.CommunityPages.PrefecturePage;
import musubi.network.web.WindowPages.Hint;
import musubi.network.web.WindowPages.WindowsPage;
import musubi.pages.NotThere;
import musubi.pages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Whom to ask: the directory of contact windows, and what each prefecture has.
@Controller
class WindowController {

    private final WindowQueries windows;
    private final OrganisationQueries organisations;
    private final Communities communities;
    private final Regions regions;
    private final Filters filters;

    WindowController(
            WindowQueries windows,
            OrganisationQueries organisations,
            Communities communities,
            Regions regions,
            Filters filters) {
        this.windows = windows;
        this.organisations = organisations;
        this.communities = communities;
        this.regions = regions;
        this.filters = filters;
    }

    @GetMapping("/windows")
    ModelAndView all(
            Actor actor,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String community,
            @RequestParam(defaultValue = "") String prefecture) {
        var page = new WindowsPage(
                windows.all(actor, audience, community, prefecture),
                filters.windows(actor, audience, community, prefecture),
                hint(actor, prefecture).orElse(null),
                !(audience + community + prefecture).isEmpty());
        return new ModelAndView("network/windows", "page", page);
    }

    @GetMapping("/prefectures/{code}")
    ModelAndView prefecture(Actor actor, @PathVariable String code) {
        var known = Regions.known(code).orElseThrow(() -> new NotThere("prefecture " + code));
        var page = new PrefecturePage(
                regions.of(actor, known), organisations.inPrefecture(actor, known), windows.all(actor, "", "", known));
        return new ModelAndView("network/prefecture", "page", page);
    }

    private Optional<Hint> hint(Actor actor, String prefecture) {
        return Regions.known(prefecture)
                .flatMap(Regions::prefecture)
                .flatMap(from -> communities.toAsk(actor, from).map(community -> {
                    var own = community.prefectures().contains(prefecture);
                    var name = community.name().in(Words.language());
                    var sentence =
                            t(own ? "network.windows.own" : "network.windows.nearest", Wording.prefecture(prefecture));
                    return new Hint(sentence, community.slug(), name);
                }));
    }
}
