package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Test;

/// Somebody looks for the way to an organisation: by keyboard alone, on a telephone, and without scripts.
@BrowserTest
class WayJourneyTests {

    @Test
    void findsTheWayByKeyboardAlone(Visitors visitors) {
        var reader = visitors.atADesk().open("/ties");

        reader.all("#from").focus();
        keys(reader).type("庄内地域産業振興センター");
        keys(reader).press("Escape");
        keys(reader).press("Tab");
        assertThat(reader.all("#to")).isFocused();
        keys(reader).type("慶應義塾大学");
        keys(reader).press("Escape");
        reader.leaving(() -> keys(reader).press("Enter"));

        assertThat(reader.all("h1")).containsText("紹介の道すじ");
        if (reader.all("#to-error").count() > 0) {
            reader.all("#to-error a").first().focus();
            reader.leaving(() -> keys(reader).press("Enter"));
        }
        reader.sees("まず声をかける先").sees("鶴岡市").sees("文書：");
        assertThat(reader.all(".way li")).hasCount(2);
    }

    @Test
    void aSpotOfTheDrawingOpensItsNeighbourhood(Visitors visitors) {
        var reader = visitors.onATelephone().open("/ties");
        var spot = reader.all(".net a[aria-label*='鶴岡市']").first();

        spot.focus();
        reader.leaving(() -> keys(reader).press("Enter"));

        assertThat(reader.all("#picture")).containsText("鶴岡市は");
        assertThat(reader.all(".net a[aria-current]")).hasCount(1);
        reader.sees("図にあるつながり");
    }

    @Test
    void everyFigureOpensItsRecords(Visitors visitors) {
        var reader = visitors.atADesk().open("/en/ties");
        var numbers = reader.all(".figure__value a").allInnerTexts();
        var addresses = reader.all(".figure__value a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        for (var i = 0; i < addresses.size(); i++) {
            reader.open(addresses.get(i));
            // Where seeds are is shown for all institutions, those without among them.
            if (!addresses.get(i).contains("coverage")) {
                assertThat(reader.all("h2 .num")).hasText(numbers.get(i));
            }
        }
    }

    private static Keyboard keys(Visitor visitor) {
        return visitor.page().keyboard();
    }
}
