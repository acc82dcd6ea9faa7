package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/// The coordinator at the board of joint research: by keyboard alone, and by hand.
@BrowserTest
class BoardJourneyTests {

    @Test
    void movesAProjectByKeyboardTakesItBackAndDragsIt(Visitors visitors) {
        var coordinator = visitors.atADesk().signInAs("coordinator");
        enters(coordinator, "たなだの草でかごを編む（架空）");
        coordinator.open("/projects/board").sees("たなだの草でかごを編む（架空）");
        assertThat(tile(coordinator, "BASIC")).isVisible();

        tile(coordinator, "BASIC").locator("a").focus();
        coordinator.leaving(() -> coordinator.page().keyboard().press("ArrowRight"));
        coordinator.sees("へ移しました");
        assertThat(tile(coordinator, "APPLIED").locator("a")).isFocused();

        coordinator.type("理由をひとこと", "編み方が決まった（架空）").press("理由を残す").sees("理由を残しました");
        tile(coordinator, "APPLIED").locator("a").focus();
        coordinator.leaving(() -> coordinator.page().keyboard().press("ArrowLeft"));
        assertThat(tile(coordinator, "BASIC")).isVisible();
        coordinator.press("取り消す").sees("に戻しました");
        assertThat(tile(coordinator, "APPLIED")).isVisible();

        coordinator.leaving(() -> tile(coordinator, "APPLIED").dragTo(column(coordinator, "PRACTICAL")));
        coordinator.sees("「実用化」へ移しました");
        assertThat(tile(coordinator, "PRACTICAL")).isVisible();

        coordinator.follow("たなだの草でかごを編む（架空）").sees("編み方が決まった（架空）").sees("「実用化」に進みました");
    }

    @Test
    void whoOnlyReadsMovesNothing(Visitors visitors) {
        var reader = visitors.onATelephone().open("/projects/board").sees("人工クモ糸の開発");
        assertThat(reader.all(".tile[draggable]")).hasCount(0);
        assertThat(reader.all(".tile form")).hasCount(0);
    }

    private static void enters(Visitor coordinator, String title) {
        coordinator.open("/projects/new");
        coordinator.all("#title_ja").fill(title);
        coordinator.press("保存する").sees(title);
    }

    private static Locator column(Visitor visitor, String stage) {
        return visitor.all("[data-board] [data-stage=" + stage + "]");
    }

    private static Locator tile(Visitor visitor, String stage) {
        return column(visitor, stage).locator(".tile:has-text('たなだの草でかごを編む')");
    }
}
