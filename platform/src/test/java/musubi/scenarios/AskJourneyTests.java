package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The owner of a small firm asks, on a telephone, in their own words.
@BrowserTest
class AskJourneyTests {

    @Test
    void aPickleMakerAsksOnATelephoneAndComesBackByTheReceipt(Visitors visitors) {
        var maker = new Asking(visitors.onATelephone());

        maker.asksAtHome("/", "漬物のにおいを減らして、若い人にも食べてもらいたい");
        maker.visitor().sees("合う理由").sees("漬物");
        maker.visitor().sees("若者など新たな購買層を対象とした臭いの少ない漬物の製造技術の開発");

        maker.goesOnToTheCoordinator().leavesContact("つけもの屋（架空）", "夕方に電話をください").sends();
        maker.visitor().sees("相談を受け取りました");

        var back = visitors.onATelephone().open(maker.receipt());
        back.sees("漬物のにおいを減らして").sees("相談中");
        back.page().locator("textarea[name=words]").fill("樽は木の樽です。");
        back.press("書き足す").sees("木の樽");
    }

    @Test
    void theSameInEnglish(Visitors visitors) {
        var maker = new Asking(visitors.onATelephone());

        maker.asksAtHome("/en/", "reduce the smell of pickles");
        assertThat(maker.visitor().all(".hit .reason").first()).containsText(Pattern.compile("pickle|smell"));

        maker.goesOnToTheCoordinator()
                .leavesContact("A pickle shop (made up)", "Call in the evening")
                .sends();
        maker.visitor().sees("We have received your request");

        visitors.onATelephone().open(maker.receipt()).sees("reduce the smell of pickles");
    }

    @Test
    void theFirstSuggestionForThePicklesIsAboutPickles(Visitors visitors) {
        var maker = visitors.atADesk()
                .open(
                        "/ask?q=%E6%BC%AC%E7%89%A9%E3%81%AE%E3%81%AB%E3%81%8A%E3%81%84%E3%82%92%E6%B8%9B%E3%82%89%E3%81%97%E3%81%9F%E3%81%84");

        assertThat(maker.all(".hits .hit").first()).containsText("漬物");
        assertThat(maker.all(".hits .hit").first().locator(".reason")).containsText("漬物");
    }

    @Test
    void worksWithoutScripts(Visitors visitors) {
        var maker = new Asking(visitors.with(Device.TELEPHONE.withoutScripts()));

        maker.asksAtHome("/", "稲わらを燃やさずに役立てたい");
        maker.visitor().sees("合う理由");
        maker.goesOnToTheCoordinator().leavesContact("わらの農園（架空）", "朝早くに電話").sends();
        maker.visitor().sees("相談を受け取りました");

        maker.visitor().open("/search");
        maker.visitor().page().locator("main input[type=search]").fill("メタボローム");
        maker.visitor().press("さがす");
        assertThat(maker.visitor().all(".hits .hit").first()).isVisible();
    }
}
