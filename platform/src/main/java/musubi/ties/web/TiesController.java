package musubi.ties.web;

import java.util.Map;
import musubi.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How the network is, and the way from one organisation to another.
@Controller
class TiesController {

    private final HealthPages health;
    private final WayPages ways;

    TiesController(HealthPages health, WayPages ways) {
        this.health = health;
        this.ways = ways;
    }

    @GetMapping("/ties")
    ModelAndView health(Actor actor, @RequestParam Map<String, String> address) {
        return new ModelAndView("ties/health", "page", health.page(actor, address));
    }

    @GetMapping("/ties/path")
    ModelAndView way(
            Actor actor, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        return new ModelAndView("ties/path", "page", ways.page(actor, from, to));
    }
}
