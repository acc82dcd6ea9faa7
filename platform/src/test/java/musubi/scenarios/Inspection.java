package musubi.scenarios;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
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
              const whole = document.documentElement.scrollWidth;
              if (whole <= wide) return [];
              const right = (e) => { const r = document.createRange(); r.selectNodeContents(e);
                return Math.max(e.getBoundingClientRect().right, r.getBoundingClientRect().right); };
              const out = [...document.querySelectorAll("body *")]
                .filter(e => right(e) > wide + 1 && !e.closest(".scroll, .visually-hidden"));
              return [whole + " px wide", ...out.filter(e => !out.some(x => x !== e && e.contains(x))).slice(0, 4)
                .map(e => e.tagName + "." + e.getAttribute("class") + " " + (e.textContent || "").trim().slice(0, 40))];
            }""";

    private Inspection() {}

    static List<String> findings(Page page, String path, Device device) {
        var findings = new ArrayList<>(forgotten(page, path));
        for (var width : List.of(Device.TELEPHONE.width(), Device.DESK.width())) {
            page.setViewportSize(width, device.height());
            findings.addAll(stickingOut(page, path, width));
            if (bringsSomethingNew(page, path, width)) {
                findings.addAll(unreadable(page, path, width));
            }
        }
        page.setViewportSize(device.width(), device.height());
        return findings;
    }

    private static List<String> forgotten(Page page, String path) {
        return FORGOTTEN
                .matcher(page.locator("body").innerText())
                .results()
                .map(key -> "%s: the text %s was forgotten".formatted(path, key.group()))
                .toList();
    }

    private static List<String> stickingOut(Page page, String path, int width) {
        return ((Collection<?>) page.evaluate(STICKING_OUT))
                .stream()
                        .map(piece -> "%s at %d px: sticks out: %s".formatted(path, width, piece))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static boolean bringsSomethingNew(Page page, String path, int width) {
        var kind = width + " " + VARIABLE.matcher(path).replaceAll("");
        var pieces = (Collection<String>) page.evaluate(PIECES);
        return SEEN.computeIfAbsent(kind, key -> new HashSet<>()).addAll(pieces);
    }

    private static List<String> unreadable(Page page, String path, int width) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> "%s at %d px: %s".formatted(path, width, words(rule)))
                        .toList();
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
