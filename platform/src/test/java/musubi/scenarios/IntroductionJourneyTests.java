package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/// From a need to an introduction: the coordinator, the firm that asked, the partner on the telephone.
@BrowserTest
class IntroductionJourneyTests {

    private static final String NEED = "たくあんの樽のにおいをやわらげたい（架空）";

    @Test
    void aCoordinatorBringsBothSidesTogether(Visitors visitors) {
        var maker = new Asking(visitors.onATelephone())
                .asks("/ask", NEED)
                .goesOnToTheCoordinator()
                .leavesContact("樽の店（架空）", "昼に電話");
        maker.sends();
        var receipt = maker.receipt();

        var coordinator = visitors.atADesk().signInAs("coordinator");
        coordinator.open("/work").sees(NEED);
        coordinator.follow(NEED).sees("力になれそうな相手");
        coordinator.leaving(() -> coordinator.all(".hit .actions a").first().click());
        coordinator.press("両方へ送る").sees("返事を待っています");
        var referral = coordinator.path().replaceFirst("\\?.*", "");

        var firm = visitors.onATelephone().open(receipt);
        firm.sees("コーディネーターからの手紙");
        firm.press("会ってみたい");

        coordinator.open(referral);
        coordinator.leaving(() -> coordinator
                .all("form:has(input[value=PARTNER]) button[value=accept]")
                .click());
        coordinator.sees("引き合わせました").sees("コーディネーターが聞きとって記録");
        assertThat(coordinator.all(".timeline li")).not().hasCount(0);

        firm.open(receipt).sees("引き合わせました");
    }

    @Test
    void whoHasNoPartInItNeverSeesIt(Visitors visitors) {
        var maker = new Asking(visitors.onATelephone())
                .asks("/ask", "だれにも知られたくない麹のこと（架空）")
                .goesOnToTheCoordinator()
                .leavesContact("麹の店（架空）", "手紙で");
        maker.sends();

        var stranger = visitors.atADesk();
        stranger.open("/search?q=%E9%BA%B9%E3%81%AE%E3%81%93%E3%81%A8").doesNotSee("だれにも知られたくない麹");
        stranger.open("/needs").doesNotSee("だれにも知られたくない麹");
    }
}
