package musubi.portal.reading;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import musubi.pages.Words;
import musubi.portal.reading.InfoPage.Part;
import musubi.portal.reading.InfoPage.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Pages that say what this is, who can use it and what is kept. Their words are in the message files: section by
/// section, a line a paragraph, a line that begins with 「・」 a point.
@Controller
class InfoController {

    private static final int MOST_PARTS = 20;
    private static final String POINT = "・";

    @GetMapping("/about")
    ModelAndView about() {
        return page("portal.about.", "/ask", "/search", "/communities");
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return page("portal.accessibility.", "/windows");
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return page("portal.privacy.", "/windows");
    }

    private static ModelAndView page(String prefix, String... ways) {
        var page = new InfoPage(
                t(prefix + "title"),
                t(prefix + "lead"),
                parts(prefix),
                List.of(ways).stream().map(InfoController::way).toList());
        return new ModelAndView("portal/info", "page", page);
    }

    private static List<Part> parts(String prefix) {
        var parts = new ArrayList<Part>();
        for (var i = 1; i <= MOST_PARTS && Words.has(prefix + i + ".heading"); i++) {
            var lines = t(prefix + i + ".text").lines().map(String::strip).toList();
            Predicate<String> point = line -> line.startsWith(POINT);
            parts.add(new Part(
                    t(prefix + i + ".heading"),
                    lines.stream().filter(point.negate()).toList(),
                    lines.stream()
                            .filter(point)
                            .map(line -> line.substring(POINT.length()).strip())
                            .toList()));
        }
        return List.copyOf(parts);
    }

    private static Way way(String address) {
        return new Way(address, t("portal.way." + address.substring(1)));
    }
}
