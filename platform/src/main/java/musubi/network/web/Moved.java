package musubi.network.web;

import java.util.Optional;
import musubi.pages.NotThere;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// An address that changed leads on to the new one, for good (301).
final class Moved {

    private Moved() {}

    static ModelAndView to(Optional<String> address) {
        var view = new RedirectView(address.orElseThrow(() -> new NotThere("an address nobody has")), true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }
}
