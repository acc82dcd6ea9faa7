package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entry;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.handover.Handovers;
import musubi.exchange.handover.Office;
import musubi.exchange.handover.TakeBack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coordinator's term ends: the office sees it coming, hands everything over by keyboard, and prints the pack; the
/// successor finds all of it, and nothing stays behind.
@BrowserTest
class HandoverJourneyTests {

    @Autowired
    Office office;

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    Accounts accounts;

    @Autowired
    Handovers handovers;

    @Autowired
    TakeBack takeBack;

    @Autowired
    AsActor as;

    private final String title = "酒かすの行き先をさがす " + UUID.randomUUID().toString().substring(0, 8) + "（架空）";

    /// The site is shared with other journeys, whose coordinator is the same.
    @AfterEach
    void allIsAsItWas() {
        var keeper = account("community").actor();
        handovers.recent(keeper).stream()
                .filter(made -> made.undone() == null)
                .forEach(made -> takeBack.takeBack(keeper, made.id()));
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("delete from exchange.desk_seat where account = :account")
                        .param("account", account("coordinator").id().value())
                        .update());
    }

    @Test
    void theOfficeHandsOverByKeyboardAndTheSuccessorFindsEverything(Visitors visitors) {
        var coordinator = visitors.atADesk().signInAs("coordinator");
        var keeper = visitors.atADesk().signInAs("community");
        somethingIsInHand();
        coordinator.open("/work").sees(title);

        keeper.open("/coordinators")
                .follow("窓口の担当に加える " + account("coordinator").name());
        tabTo(keeper, "#desk");
        keys(keeper, "ArrowDown");
        tabTo(keeper, "#to_day");
        keeper.page().keyboard().type("2020年3月31日");
        keeper.leaving(() -> keys(keeper, "Enter"));
        keeper.sees("はじめの日より前です");
        inAMonth(keeper);
        keeper.sees("任期まであと").sees("専門：発酵、食品加工");

        keeper.follow("引き継ぐ " + account("coordinator").name()).sees(title);
        tabTo(keeper, "#successor");
        assertThat(keeper.all("#successor")).isFocused();
        keeper.all("#successor").selectOption(account("community").id().value().toString());
        tabTo(keeper, "#word");
        keeper.page().keyboard().type("蔵元は朝が早いです（架空）");
        tabTo(keeper, "form[data-once] button[data-type=solid]");
        keeper.leaving(() -> keys(keeper, "Enter"));
        keeper.sees("引き継ぎました。").sees("蔵元は朝が早いです（架空）").sees(title);
        var record = keeper.path().replaceFirst("\\?.*", "");

        keeper.open("/work").sees(title);
        assertThat(rows(keeper, "colleagues")).hasCount(0);
        keeper.open("/work/inbox").follow(account("coordinator").name() + "から引き継ぎました");
        keeper.follow("引き継ぎ書を見る・印刷する").sees(title).sees("これまでの経過").sees("署名");
        printsOnPaper(keeper);

        coordinator.open("/work");
        for (var own : new String[] {"due", "fresh", "in-hand"}) {
            assertThat(rows(coordinator, own)).hasCount(0);
        }
        coordinator.open("/work/inbox").sees("あなたの相談と引き合わせを引き継ぎました");

        keeper.open(record).press("この引き継ぎを取り消す");
        keeper.sees("元の担当に戻しました");
        coordinator.open("/work").sees(title);
    }

    @Test
    void theSameOnATelephoneInEnglish(Visitors visitors) {
        visitors.onATelephone().signInAs("coordinator");
        var keeper = visitors.onATelephone().signInAs("community");
        var need = somethingIsInHand();
        var leaving = account("coordinator");
        keeper.open("/en/coordinators").sees("Coordinator register").follow("Hand over " + leaving.name());
        keeper.sees("Who takes over").press("Hand over").sees("Choose somebody who can take over everything");
        keeper.all("#successor").selectOption(account("community").id().value().toString());
        keeper.press("Hand over").sees("Whoever took over has been told");
        keeper.follow("See and print the handover pack").sees("Promised days, soonest first");
        assertThat(office.owner(need)).isEqualTo(account("community").id().value());
    }

    private Entry somethingIsInHand() {
        var coordinator = account("coordinator").actor();
        var answers = fixtures.answers("tsuruoka");
        answers.put("title_ja", title);
        answers.put("contact_ja", "裏の戸口へ。電話は朝のうちに（架空）");
        var need = office.inHand(coordinator, answers);
        office.introduction(coordinator, need);
        return need;
    }

    private static void inAMonth(Visitor keeper) {
        var soon = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(20);
        tabTo(keeper, "#to_day");
        keys(keeper, "Control+A");
        keeper.page().keyboard().type(soon.toString());
        tabTo(keeper, "#specialities");
        keeper.page().keyboard().type("発酵、食品加工");
        keeper.leaving(() -> keys(keeper, "Enter"));
    }

    private static void printsOnPaper(Visitor keeper) {
        keeper.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(keeper.all(".places").first()).isHidden();
        assertThat(keeper.all("button[data-print]").first()).isHidden();
        assertThat(keeper.all(".pack__sign")).isVisible();
        var pages = new String(keeper.page().pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(pages).startsWith("%PDF").contains("/Type /Page");
        keeper.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /// What stands in one part of the work desk about this.
    private Locator rows(Visitor visitor, String part) {
        return visitor.all("section[aria-labelledby=" + part + "] li")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    /// Presses Tab until it is there, as somebody without a mouse does.
    private static void tabTo(Visitor visitor, String selector) {
        for (var stop = 0; stop < 200; stop++) {
            if (Boolean.TRUE.equals(visitor.page().evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            keys(visitor, "Tab");
        }
        throw new AssertionError("the keyboard does not come to " + selector);
    }

    private static void keys(Visitor visitor, String key) {
        visitor.page().keyboard().press(key);
    }

    private Account account(String role) {
        return accounts.findByLogin(Actor.SYSTEM, "demo-" + role).orElseThrow();
    }
}
