package musubi.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The front door.
@Controller
class HomeController {

    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView("portal/home", "page", new HomePage(5));
    }
}
