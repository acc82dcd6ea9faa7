package musubi.portal.find;

import musubi.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// さがす: one box for everything.
@Controller
class FindController {

    private final FindPages pages;

    FindController(FindPages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    ModelAndView find(Actor actor, Asked.Address address) {
        return new ModelAndView("portal/find", "page", pages.page(actor, Asked.read(address), address.community()));
    }

    /// Titles that may be meant, as options for the box: a piece of a page, nothing of its own.
    @GetMapping("/suggest")
    ModelAndView suggest(Actor actor, Asked.Address address) {
        return new ModelAndView("portal/suggest", "page", pages.suggestions(actor, Asked.read(address)));
    }
}
