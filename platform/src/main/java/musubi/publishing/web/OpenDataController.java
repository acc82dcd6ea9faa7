package musubi.publishing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import musubi.access.Actor;
import musubi.network.Documents;
import musubi.network.Source;
import musubi.publishing.records.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/open-data`
@Controller
class OpenDataController {

    private final Documents documents;
    private final SiteAddress address;

    OpenDataController(Documents documents, SiteAddress address) {
        this.documents = documents;
        this.address = address;
    }

    @GetMapping("/open-data")
    ModelAndView page(Actor actor, HttpServletRequest request) {
        var sources = documents.all(actor).values().stream()
                .sorted(Comparator.comparing(Source::document))
                .toList();
        var page = new OpenDataPage(address.of(request).page(""), sources);
        return new ModelAndView("publishing/open-data", "page", page);
    }
}
