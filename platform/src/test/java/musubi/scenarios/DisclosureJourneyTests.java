package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A member decides who may read, and the search keeps to it.
@BrowserTest
class DisclosureJourneyTests {

    private static final String WORD = "hibaarborvitaetar";
    private static final String TITLE = "木の樽を長もちさせる技（架空）";

    @Test
    void aHiddenFieldIsFoundByTheCoordinatorAndByNobodyElse(Visitors visitors) {
        var member = visitors.atADesk().signInAs("member").open("/seeds/new");
        member.page().locator("[name=title_ja]").fill(TITLE);
        member.page().locator("[name=details_ja]").fill("秘けつは " + WORD + " です。");
        member.leaving(() -> member.all("main form .button[data-type=solid]").click());
        var edit = member.path().replaceFirst("\\?.*", "") + "/edit";
        var stranger = visitors.atADesk();
        finds(stranger, 1);

        member.open(edit);
        member.all("details:has([name=level_details]) > summary").click();
        member.all("select[name=level_details]").selectOption("COORDINATORS");
        member.leaving(() -> member.all("main form .button[data-type=solid]").click());

        finds(stranger, 0);
        finds(visitors.atADesk().signInAs("coordinator"), 1);
        stranger.open(edit.replace("/edit", "")).sees(TITLE).doesNotSee(WORD);
    }

    /// The index follows the database within moments.
    private static void finds(Visitor visitor, int hits) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            visitor.open("/search?q=" + WORD);
            assertThat(visitor.all(".hits .hit")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(TITLE)))
                    .hasCount(
                            hits,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                    .setTimeout(500));
        });
    }
}
