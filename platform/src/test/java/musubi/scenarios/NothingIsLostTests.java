package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What was typed stays: when the line is cut, when the session is over, when a button is pressed twice, when somebody
/// else was faster.
@BrowserTest
class NothingIsLostTests {

    @Autowired
    AsActor as;

    @Test
    void theLineIsCutWhileTyping(Visitors visitors) {
        var maker = visitors.onATelephone().open("/ask");
        var words = maker.page().locator("textarea[name=q]");
        words.pressSequentially("もみ殻を燃やさずに使いたい");

        maker.faults().offline(true);
        maker.page().context().setOffline(true);
        assertThat(maker.all(".live")).containsText("つながっていません");
        maker.page().locator("main .button[data-type=solid]").click();
        maker.page().waitForURL("chrome-error://**");

        maker.page().context().setOffline(false);
        maker.open("/ask");
        assertThat(words).hasValue("もみ殻を燃やさずに使いたい");
        maker.leaving(
                () -> maker.page().locator("main .button[data-type=solid]").click());
        maker.sees("もみ殻を燃やさずに使いたい");
    }

    @Test
    void theSessionIsOverBeforeTheFormIsSent(Visitors visitors) {
        var title = "海藻の香りを調べる（架空）" + UUID.randomUUID();
        var member = visitors.atADesk().signInAs("member").open("/seeds/new");
        member.page().locator("[name=title_ja]").fill(title);
        member.page().context().clearCookies();

        member.leaving(
                () -> member.page().locator("main .button[data-type=solid]").click());
        member.sees("入力した内容は残っています").press("送信する");
        member.sees("入力した内容は残っています");
        member.leaving(() -> member.all("button[name=role][value=member]").click());
        member.sees("入力した内容は残っています").press("送信する").sees(title);
    }

    @Test
    void anAskerWhoseCookiesAreGoneSendsOnceMore(Visitors visitors) {
        var maker = new Asking(visitors.onATelephone())
                .asks("/ask", "りんごの皮の使いみちをさがしている（架空）")
                .goesOnToTheCoordinator()
                .leavesContact("りんごの店（架空）", "手紙で");
        maker.visitor().page().context().clearCookies();

        maker.sends();
        maker.visitor().sees("入力した内容は残っています");
        maker.visitor().press("送信する").sees("相談を受け取りました");
    }

    @Test
    void aDoubleClickMakesOneRecord(Visitors visitors) {
        var title = "二度押された種（架空）" + UUID.randomUUID();
        var member = visitors.atADesk().signInAs("member").open("/seeds/new");
        member.page().locator("[name=title_ja]").fill(title);

        member.leaving(
                () -> member.page().locator("main .button[data-type=solid]").dblclick());

        member.sees(title);
        assertThat(named(title)).isEqualTo(1);
    }

    private int named(String title) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select count(*) from exchange.statement where part = 'TITLE' and text = :title")
                        .param("title", title)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersions(Visitors visitors) {
        var id = UUID.randomUUID();
        var first = visitors.atADesk().signInAs("member").open("/seeds/new");
        first.page().locator("[name=title_ja]").fill("だしの研究（架空）" + id);
        first.leaving(() -> save(first.page()));
        var edit = first.path().replaceFirst("\\?.*", "") + "/edit";
        var second = visitors.atADesk().signInAs("member").open(edit);

        first.open(edit).page().locator("[name=title_ja]").fill("昆布だしの研究（架空）" + id);
        first.leaving(() -> save(first.page()));
        second.page().locator("[name=title_ja]").fill("かつおだしの研究（架空）" + id);
        second.leaving(() -> save(second.page()));

        second.sees("ほかの人が先に直しました").sees("昆布だしの研究（架空）");
        assertThat(second.page().locator("[name=title_ja]")).hasValue("かつおだしの研究（架空）" + id);
        second.leaving(() -> save(second.page()));
        second.sees("かつおだしの研究（架空）");
    }

    private static void save(Page page) {
        page.locator("main form .button[data-type=solid]").click();
    }
}
