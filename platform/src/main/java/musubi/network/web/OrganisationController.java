package musubi.network.web;

import java.util.Map;
import musubi.access.Actor;
import musubi.network.Organisations;
import musubi.network.web.OrganisationPages.OrganisationsPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The organisations: a list to narrow down, and the profile of each.
@Controller
class OrganisationController {

    private final Organisations organisations;
    private final OrganisationQueries queries;
    private final Profiles profiles;
    private final Filters filters;

    OrganisationController(
            Organisations organisations, OrganisationQueries queries, Profiles profiles, Filters filters) {
        this.organisations = organisations;
        this.queries = queries;
        this.profiles = profiles;
        this.filters = filters;
    }

    @GetMapping("/organisations")
    ModelAndView all(Actor actor, @RequestParam Map<String, String> parameters) {
        var filter = OrganisationFilter.of(parameters);
        var page = queries.page(actor, filter);
        var next = page.next() == null ? null : "/organisations?" + filter.address() + "&after=" + page.next();
        return new ModelAndView(
                "network/organisations",
                "page",
                new OrganisationsPage(
                        page.total(), filters.organisations(actor, filter), page.lines(), next, filter.narrows()));
    }

    @GetMapping("/organisations/{slug}")
    ModelAndView one(Actor actor, @PathVariable String slug, @RequestParam(required = false) @Nullable String saved) {
        return profiles.page(actor, slug, saved != null)
                .map(page -> new ModelAndView("network/organisation", "page", page))
                .orElseGet(
                        () -> Moved.to(organisations.bySlug(actor, slug).map(now -> "/organisations/" + now.slug())));
    }
}
