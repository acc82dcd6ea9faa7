package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Test;

/// The keyboard alone is enough.
@BrowserTest
class KeyboardTests {

    private static final String RING = """
            () => { const s = getComputedStyle(document.activeElement);
              return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== "none"; }""";

    @Test
    void theFirstStopIsTheWayToTheText(Visitors visitors) {
        var reader = visitors.atADesk().open("/communities");

        keys(reader).press("Tab");
        assertThat(reader.all(".skip")).isFocused();
        keys(reader).press("Enter");
        assertThat(reader.all("#main")).isFocused();
    }

    @Test
    void everyStopShowsThatItHasTheFocus(Visitors visitors) {
        var reader = visitors.atADesk().open("/search?q=%E9%A3%9F%E5%93%81");

        for (var stop = 0; stop < 25; stop++) {
            keys(reader).press("Tab");
            var where = (String) reader.page().evaluate("document.activeElement.outerHTML.slice(0, 120)");
            assertThat(reader.page().evaluate(RING))
                    .as("a focus ring around " + where)
                    .isEqualTo(true);
        }
    }

    @Test
    void findsMovesAndOpensWithoutAMouse(Visitors visitors) {
        var reader = visitors.atADesk().open("/search");

        keys(reader).press("/");
        assertThat(reader.all("[data-search]")).isFocused();
        keys(reader).type("メタボローム");
        reader.leaving(() -> keys(reader).press("Enter"));

        keys(reader).press("j");
        assertThat(reader.all(".hits .hit").nth(0).locator("h3 a")).isFocused();
        keys(reader).press("j");
        assertThat(reader.all(".hits .hit").nth(1).locator("h3 a")).isFocused();
        keys(reader).press("k");
        var first = reader.all(".hits .hit").nth(0).locator("h3 a");
        assertThat(first).isFocused();

        var title = first.innerText();
        reader.leaving(() -> keys(reader).press("Enter"));
        assertThat(reader.all("h1")).containsText(title);
    }

    @Test
    void aQuestionMarkOpensTheHelp(Visitors visitors) {
        var reader = visitors.atADesk().open("/search");

        keys(reader).press("?");
        assertThat(reader.all("dialog.help")).isVisible();
        keys(reader).press("Escape");
        assertThat(reader.all("dialog.help")).isHidden();
    }

    private static Keyboard keys(Visitor visitor) {
        return visitor.page().keyboard();
    }
}
