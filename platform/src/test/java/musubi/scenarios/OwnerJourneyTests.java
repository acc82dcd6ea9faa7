package musubi.scenarios;

import org.junit.jupiter.api.Test;

/// The owner of a small firm, on a telephone, now and then: asks without saying who asks, answers, and decides who may
/// know.
@BrowserTest
class OwnerJourneyTests {

    private static final String NEED = "仕込み水のくせをやわらげたい（架空）";

    @Test
    void asksUnderAVeilAnswersAndShowsTheNameWhenReady(Visitors visitors) {
        var owner = visitors.onATelephone().signInAs("member");
        owner.open("/needs/new").type("題", NEED).type("くわしく", "春先だけ水のくせが強くなります（架空）。");
        owner.choose("社名は伏せる");
        owner.press("保存する").sees(NEED).sees("ほかの人には伏せています").sees("社名と連絡先を見せる相手");
        var need = owner.path().replaceFirst("\\?.*", "");
        visitors.onATelephone().open(need).sees("社名は伏せています");

        var coordinator = visitors.atADesk().signInAs("coordinator").open(need);
        coordinator.leaving(() -> coordinator.all(".hit .actions a").first().click());
        coordinator.press("両方へ送る").sees("返事を待っています");
        var referral = coordinator.path().replaceFirst("\\?.*", "");

        owner.open("/work").sees(NEED);
        owner.open(referral).press("会ってみたい").sees("記録しました");
        coordinator.open(referral);
        coordinator.leaving(() -> coordinator
                .all("form:has(input[value=PARTNER]) button[value=accept]")
                .click());

        owner.open(need);
        owner.all("summary:has-text('見せる相手を加える')").click();
        owner.press("見せることに同意する").sees("同意を記録しました").sees("持ち主が同意");
        visitors.onATelephone().open(need).sees("社名は伏せています");

        coordinator.open(referral);
        coordinator.all("summary:has-text('契約や試料を記録する')").click();
        coordinator.leaving(() -> coordinator.all("#papers .actions button").click());
        coordinator.sees("秘密保持契約").sees("に結びました");
        owner.open(referral).sees("秘密保持契約").sees("に結びました");
    }
}
