package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/// The filters of finding on a telephone: out of the way, and as the reader left them.
@BrowserTest
class FiltersTests {

    @Test
    void stayClosedUntilTheReaderOpensThemAndThenStayOpen(Visitors visitors) {
        var reader = visitors.onATelephone().open("/search?kind=seed&prefecture=06");
        var filters = reader.all("#filters");
        assertThat(filters).not().hasAttribute("open", "");

        reader.all("#filters > summary").click();
        reader.all("#prefecture").selectOption("15");
        assertThat(reader.all("#filters .chip")).hasText("新潟県");
        assertThat(filters).hasAttribute("open", "");
    }

    @Test
    void hideTheHintForKeysThatATelephoneHasNot(Visitors visitors) {
        assertThat(visitors.onATelephone().open("/search").all(".keys")).isHidden();
        assertThat(visitors.atADesk().open("/search").all(".keys")).isVisible();
    }
}
