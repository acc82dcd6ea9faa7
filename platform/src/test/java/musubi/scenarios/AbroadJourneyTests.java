package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody from abroad who has two minutes and no Japanese.
@BrowserTest
class AbroadJourneyTests {

    @Test
    void aVisitorFromAbroadGoesFromHomeToTheSourceOfASeed(Visitors visitors) {
        var investor = visitors.atADesk().open("/");
        investor.leaving(() -> investor.all("header a[hreflang=en]").click());
        assertThat(investor.page()).hasURL(Pattern.compile("/en/$"));

        investor.leaving(() ->
                investor.all("main a[href='/en/communities/tsuruoka']").last().click());
        assertThat(investor.all("h1")).containsText("Tsuruoka");
        assertThat(investor.all("main .source").first()).isVisible();

        investor.open("/en/search?q=pickles+that+smell+less");
        investor.leaving(() -> investor.all("main a[href='/en/seeds/low-odour-pickles']")
                .first()
                .click());
        assertThat(investor.all("main .source").first()).containsText("Source");
        assertThat(investor.all("html")).hasAttribute("lang", "en");
    }

    @Test
    void theOtherLanguageIsTheSamePage(Visitors visitors) {
        var reader = visitors.onATelephone().open("/communities/tsuruoka");

        reader.leaving(() -> reader.all("header a[hreflang=en]").click());
        assertThat(reader.page()).hasURL(Pattern.compile("/en/communities/tsuruoka$"));
        reader.leaving(() -> reader.all("header a[hreflang=ja]").click());
        assertThat(reader.page()).hasURL(Pattern.compile("[0-9]/communities/tsuruoka$"));
    }
}
