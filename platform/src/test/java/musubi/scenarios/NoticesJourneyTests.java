package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.tasks.Notice;
import musubi.tasks.Notices;
import musubi.tasks.feed.CalendarFeeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A coordinator's notices: read and cleared, wanted by mail, confirmed, stopped, and in the calendar. Each page is
/// looked
/// at for faults.
@BrowserTest
class NoticesJourneyTests {

    @Autowired
    Notices notices;

    @Autowired
    Accounts accounts;

    @Autowired
    AsActor as;

    @Autowired
    CalendarFeeds feeds;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theInboxIsWorkedOff(int width, Visitors visitors) {
        var coordinator = (width == 360 ? visitors.onATelephone() : visitors.atADesk()).signInAs("coordinator");
        tell("返事の期限はあすです（架空）" + mark);
        tell("返事が届きました（架空）" + mark);
        tell("顔合わせの日が決まりました（架空）" + mark);

        coordinator.open("/work/inbox").sees("未読").press("既読にする 返事の期限はあすです（架空）" + mark);
        coordinator.sees("既読にしました").follow("返事が届きました（架空）" + mark);
        assertThat(coordinator.page()).hasURL(coordinator.page().url().replaceFirst("/[^/]*$", "/needs"));
        coordinator.open("/work/inbox").press("すべて既読にする");
        coordinator.sees("新しいお知らせはありません");

        coordinator.open("/work/outbox").follow("顔合わせの日が決まりました（架空）" + mark);
        coordinator.sees("本文です（架空）").follow("関係するページを開く");
        coordinator.open("/en/work/inbox").open("/en/work/outbox").open("/en/work/notices");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void mailIsAskedForConfirmedAndStopped(int width, Visitors visitors) {
        var address = "k" + mark + "@example.jp";
        var coordinator = (width == 360 ? visitors.onATelephone() : visitors.atADesk()).signInAs("coordinator");
        coordinator.open("/work/notices").type("メールアドレス", "suzuran@").press("保存する");
        coordinator.sees("name@example.jp のように").type("メールアドレス", address).choose("そのつど");
        coordinator.press("保存する").sees("確認の手紙を送ります");
        coordinator.open("/work/notices").sees(address + " に確認の手紙を送ります");
        feeds.close(coordinator().actor());
        coordinator.open("/work/notices").press("カレンダーのアドレスを作る");
        assertThat(coordinator.field("カレンダーのアドレス")).hasValue(Pattern.compile(".*/calendar/.*\\.ics"));
        coordinator.press("アドレスを作り直す").sees("前のアドレスは使えません").press("アドレスを消す");

        var office = visitors.atADesk().signInAs("national");
        office.open("/work/outbox").follow("このメールアドレスでお知らせを受け取りますか");
        office.sees(address).follow("関係するページを開く");
        office.press("受け取る").sees("届くようになりました").sees(address);
        coordinator.open("/work/notices").sees("いまは " + address + " に届きます");

        var stranger = visitors.onATelephone().open("/notices/stop/" + stopToken());
        stranger.press("メールを止める").sees("メールを止めました");
        coordinator.open("/work/notices");
        assertThat(coordinator.all("input[value=NONE]")).isChecked();
    }

    private void tell(String subject) {
        notices.tell(new Notice(
                subject,
                coordinator().id(),
                new Bilingual(subject, "Made up " + mark),
                Bilingual.japanese("本文です（架空）。つぎに何をするかが、ここに一文で書いてあります。"),
                "/needs"));
    }

    private Account coordinator() {
        return accounts.findByLogin(Actor.SYSTEM, "demo-coordinator").orElseThrow();
    }

    private String stopToken() {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select stop_token from tasks.mail_wish where account_id = :id")
                        .param("id", coordinator().id().value())
                        .query(String.class)
                        .single());
    }
}
