package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A look at a page as the strictest reader would take it: by axe, on a telephone and at a desk, for anything that
/// sticks out of the screen and for a text that was forgotten. What was seen before in a page of the same kind is not
/// looked at twice.
final class Inspection {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern FORGOTTEN = Pattern.compile("\\[[a-z]+(\\.[A-Za-z0-9-]+)+]");
    private static final Pattern VARIABLE = Pattern.compile("(?<=.)/[^/?]*[0-9-][^/?]*|\\?.*");
    private static final Map<String, Set<String>> SEEN = new HashMap<>();

    private static final String PIECES = """
            () => [...new Set([...document.querySelectorAll("body *")].map(e => {
              const of = (x) => x.tagName + "." + (x.getAttribute("class") || "") + "#" + (x.getAttribute("type") || "")
                + "@" + (x.getAttribute("role") || "") + "!" + ["data-state", "data-kind", "data-type", "data-side",
                "aria-invalid", "aria-current"].map(a => x.getAttribute(a) || "").join(",");
              return of(e.parentElement) + ">" + of(e);
            }))]""";
    private static final String STICKING_OUT = """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              return [...document.querySelectorAll("body *")]
                .filter(e => e.getBoundingClientRect().right > wide + 1 && !e.closest(".scroll, .visually-hidden"))
                .slice(0, 5).map(e => e.tagName + "." + e.className + " " + (e.textContent || "").trim().slice(0, 40));
            }""";

    private Inspection() {}

    static void of(Page page, String path, Device device) {
        assertThat(FORGOTTEN.matcher(page.locator("body").innerText()).results().map(r -> r.group()))
                .as("texts that were forgotten on " + path)
                .isEmpty();
        for (var width : List.of(Device.TELEPHONE.width(), Device.DESK.width())) {
            page.setViewportSize(width, device.height());
            stays(page, path, width);
            if (bringsSomethingNew(page, path, width)) {
                isReadable(page, path, width);
            }
        }
        page.setViewportSize(device.width(), device.height());
    }

    private static void stays(Page page, String path, int width) {
        var out = (Collection<?>) page.evaluate(STICKING_OUT);
        assertThat(out).as("sticks out of %s at %d px".formatted(path, width)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static boolean bringsSomethingNew(Page page, String path, int width) {
        var kind = width + " " + VARIABLE.matcher(path).replaceAll("");
        var pieces = (Collection<String>) page.evaluate(PIECES);
        return SEEN.computeIfAbsent(kind, key -> new HashSet<>()).addAll(pieces);
    }

    private static void isReadable(Page page, String path, int width) {
        var violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(TAGS)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Inspection::words))
                .as("axe on %s at %d px".formatted(path, width))
                .isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .limit(4)
                        .map(node -> "   " + node.getHtml() + " — "
                                + node.getFailureSummary().replace("\n", " "))
                        .collect(Collectors.joining("\n"));
    }
}
