package musubi.scenarios;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Not a test: a camera. With `-Dmusubi.screenshots=<folder>` it leaves a picture of every kind of page, in both
/// languages, on a telephone and at a desk, for people to look at. `docs/make-screenshots` calls it.
@BrowserTest
@EnabledIfSystemProperty(named = "musubi.screenshots", matches = ".+")
class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("musubi.screenshots", "target"));
    private static final int TALLEST = 6_000;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @ParameterizedTest
    @CsvSource({"coordinator, ja", "member, ja", "national, ja", "visitor, ja", "visitor, en", "coordinator, en"})
    void takesAPictureOfEveryKindOfPage(String who, String language, Site site, Visitors visitors) {
        var caller = who.equals("visitor") ? site.caller() : site.caller(who);
        var kinds = PageKinds.of(routes);
        var crawl = Crawl.of(caller, language, kinds::of, 2);
        var visitor = visitors.atADesk();
        if (!who.equals("visitor")) {
            visitor.page().navigate(site.address("/sign-in"));
            leaving(visitor.page(), "button[name=role][value=" + who + "]");
        }
        for (var path : new TreeSet<>(crawl.oneOfEachKind())) {
            visitor.page().navigate(site.address(path));
            picture(visitor.page(), "%s-%s-%s".formatted(name(kinds.of(path)), who, language));
        }
        if (who.equals("visitor")) {
            asking(visitor, language);
        }
    }

    /// The steps of asking, which no link leads to.
    private static void asking(Visitor visitor, String language) {
        var english = language.equals("en");
        var page = visitor.page();
        page.navigate(page.url().replaceFirst("(http://[^/]+).*", "$1") + (english ? "/en/ask" : "/ask"));
        page.locator("main textarea[name=q]").fill(english ? "reduce the smell of pickles" : "漬物のにおいを減らしたい");
        next(page, "ask-2-results-" + language);
        next(page, "ask-3-contact-" + language);
        next(page, "ask-3-contact-error-" + language);
        page.locator("[name=name]").fill(english ? "A pickle shop (made up)" : "つけもの屋（架空）");
        page.locator("[name=reach]").fill(english ? "Call in the evening" : "夕方に電話をください");
        page.locator("select[name=community]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        next(page, "asked-" + language);
    }

    private static void next(Page page, String name) {
        leaving(page, "main .button[data-type=solid]");
        picture(page, name);
    }

    @SuppressWarnings("deprecation")
    private static void leaving(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
    }

    private static void picture(Page page, String name) {
        for (var width : List.of(Device.TELEPHONE.width(), Device.DESK.width())) {
            page.setViewportSize(width, Device.DESK.height());
            page.evaluate("() => document.fonts.ready");
            var height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
            page.screenshot(new ScreenshotOptions()
                    .setPath(FOLDER.resolve("%s-%d.png".formatted(name, width)))
                    .setClip(0, 0, width, Math.min(TALLEST, height))
                    .setFullPage(true));
        }
    }

    private static String name(String kind) {
        var name =
                kind.replaceAll(":[^}]*", "").replaceAll("[^A-Za-z0-9?]+", "-").replace("?", "-query");
        var trimmed = name.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "home" : trimmed;
    }
}
