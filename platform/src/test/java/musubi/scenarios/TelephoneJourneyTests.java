package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Test;

/// A need is told on the telephone: taken down with the keyboard alone, worked off the desk in the morning.
@BrowserTest
class TelephoneJourneyTests {

    private static final String CALL = "だだちゃ豆のさやを捨てずに使いたい（架空）";

    @Test
    void aCallIsTakenDownWithTheKeyboardAlone(Visitors visitors) {
        var coordinator = visitors.atADesk().signInAs("coordinator").open("/work");
        coordinator.link("聞いた困りごとを書く").focus();
        coordinator.leaving(() -> keys(coordinator).press("Enter"));

        assertThat(coordinator.all("#q")).isFocused();
        keys(coordinator).type(CALL);
        keys(coordinator).press("Tab");
        keys(coordinator).type("豆の農園（架空）");
        keys(coordinator).press("Tab");
        keys(coordinator).type("朝に電話");
        coordinator.leaving(() -> keys(coordinator).press("Control+Enter"));

        coordinator.sees(CALL).sees("対応中").sees("電話");
        coordinator.open("/work").sees("引き受けているもの").sees(CALL);
        visitors.atADesk().open("/needs").doesNotSee(CALL);
    }

    @Test
    void theSameNeedIsSeenWhileItIsTyped(Visitors visitors) {
        var coordinator = visitors.atADesk().signInAs("coordinator");
        coordinator.open("/needs/call");
        keys(coordinator).type("柿の皮から色をとりたい（架空）");
        coordinator.leaving(() -> keys(coordinator).press("Control+Enter"));
        coordinator.open("/needs/call");
        keys(coordinator).type("柿の皮で色を染めたい（架空）");
        assertThat(coordinator.all("#similar")).containsText("柿の皮から色をとりたい");
    }

    @Test
    void theMorningAtTheDeskLeavesNothingForToday(Visitors visitors) {
        var maker = new Asking(visitors.onATelephone())
                .asks("/ask", "赤かぶの葉の使いみちをさがしている（架空）")
                .goesOnToTheCoordinator()
                .leavesContact("かぶの農園（架空）", "昼に電話");
        maker.sends();
        var coordinator = visitors.atADesk().signInAs("coordinator").open("/work");
        coordinator.sees("赤かぶの葉").sees("あと3営業日");

        coordinator.follow("赤かぶの葉の使いみちをさがしている（架空）").sees("受付").sees("お返事の期限");
        coordinator.press("引き受ける").sees("記録しました").sees("引き合わせの期限");
        coordinator.all("#turn-note").fill("電話して、量をたずねた（架空）");
        coordinator.press("書き残す").sees("記録しました");
        coordinator.all("summary:has-text('ほかの窓口へ渡す')").click();
        coordinator.all("#turn-reason").selectOption("ADVISED");
        coordinator.press("終える").sees("助言で足りた");
        coordinator.open("/work").doesNotSee("赤かぶの葉");
        coordinator.open("/desks").sees("鶴岡バイオコミュニティの相談窓口").sees("3営業日");
    }

    private static Keyboard keys(Visitor visitor) {
        return visitor.page().keyboard();
    }
}
