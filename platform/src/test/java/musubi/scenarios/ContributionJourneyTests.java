package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/// A coordinator publishes what they did, on a telephone; somebody reads it at a desk; then it is taken back.
@BrowserTest
class ContributionJourneyTests {

    @Test
    void isPublishedReadAndTakenBack(Visitors visitors) {
        var coordinator = visitors.onATelephone().signInAs("coordinator");
        coordinator.open("/work").follow("社会への貢献の記録").sees("公開すると");
        coordinator.all("#name_ja").fill("結び 花子（架空）");
        coordinator.all("#name_en").fill("Hanako Musubi (made up)");
        coordinator.press("公開する").sees("公開しました").sees("引用のしかた");
        var address =
                coordinator.all("#cite").locator("xpath=../..").locator("a").getAttribute("href");

        visitors.atADesk().open(address).sees("結び 花子（架空）の社会への貢献の記録").sees("第1版");
        visitors.onATelephone()
                .open("/en" + address)
                .sees("Hanako Musubi (made up)")
                .sees("How to cite");

        coordinator.press("公開をやめる").sees("公開をやめました").sees("あなただけに見えています");
        assertThat(coordinator.all("#cite")).hasCount(0);
    }
}
