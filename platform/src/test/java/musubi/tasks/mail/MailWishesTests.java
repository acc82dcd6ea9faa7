package musubi.tasks.mail;

import static org.assertj.core.api.Assertions.assertThat;

import musubi.access.AccountId;
import musubi.kernel.Bilingual;
import musubi.tasks.Letter;
import musubi.tasks.Letter.ToAccount;
import musubi.tasks.Notices;
import musubi.tasks.Outbox;
import musubi.tasks.mail.MailWishes.Outcome;
import musubi.tasks.mail.MailWishes.Rhythm;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MailWishesTests {

    @Autowired
    BeanFactory site;

    @Autowired
    MailWishes wishes;

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    APerson someone;

    @BeforeEach
    void open() {
        someone = new APerson(site);
    }

    @Test
    void anAddressCountsOnceItsLinkWasUsed() {
        assertThat(someone.save("suzuran@example.jp", Rhythm.AT_ONCE)).isEqualTo(Outcome.ASKED);
        assertThat(wishes.of(someone.actor).address()).isNull();
        var token = someone.token("suzuran@example.jp");

        assertThat(wishes.asked(token)).contains("suzuran@example.jp");
        assertThat(wishes.confirm(token)).contains("suzuran@example.jp");
        assertThat(wishes.of(someone.actor).address()).isEqualTo("suzuran@example.jp");
        assertThat(wishes.of(someone.actor).asked()).isNull();
        assertThat(wishes.confirm(token)).as("a second time").isEmpty();
        assertThat(someone.save("suzuran@example.jp", Rhythm.MORNING)).isEqualTo(Outcome.SAVED);
    }

    @Test
    void nobodyCanHaveStrangersWrittenToAllDay() {
        for (var number = 0; number < MailWishes.LETTERS_A_DAY; number++) {
            assertThat(someone.save("k" + number + "@example.jp", Rhythm.AT_ONCE))
                    .isEqualTo(Outcome.ASKED);
        }

        assertThat(someone.save("k0@example.jp", Rhythm.AT_ONCE)).isEqualTo(Outcome.TOO_MANY);
        assertThat(someone.save("k9@example.jp", Rhythm.AT_ONCE)).isEqualTo(Outcome.TOO_MANY);
        assertThat(someone.save("", Rhythm.AT_ONCE)).isEqualTo(Outcome.SAVED);
    }

    @Test
    void anAddressIsWrittenToOnceADay() {
        someone.save("suzuran@example.jp", Rhythm.AT_ONCE);
        var token = someone.token("suzuran@example.jp");

        assertThat(someone.save("suzuran@example.jp", Rhythm.MORNING)).isEqualTo(Outcome.ASKED_BEFORE);
        assertThat(wishes.asked(token)).contains("suzuran@example.jp");
    }

    @Test
    void withoutAnAddressALetterIsKeptAndNeverSentLater() {
        someone.tell("before");
        someone.confirmed(Rhythm.AT_ONCE);
        someone.tell("after");

        assertThat(someone.states()).containsExactly("KEPT", "WAITING");
    }

    @Test
    void whoStopsMailIsWrittenToNoMore() {
        someone.confirmed(Rhythm.AT_ONCE);
        someone.tell("one");
        var token = someone.stopToken();

        assertThat(wishes.knowsStop(token)).isTrue();
        assertThat(wishes.stop(token)).isTrue();
        someone.tell("two");

        assertThat(wishes.stop("somebody else's")).isFalse();
        assertThat(wishes.of(someone.actor).rhythm()).isEqualTo(Rhythm.NONE);
        assertThat(someone.states()).containsExactly("KEPT", "KEPT");
        assertThat(notices.unread(someone.actor)).isEqualTo(2);
    }

    @Test
    void takingTheAddressBackStopsMailToo() {
        someone.confirmed(Rhythm.AT_ONCE);
        someone.tell("one");

        someone.save("", Rhythm.AT_ONCE);

        assertThat(wishes.of(someone.actor).address()).isNull();
        assertThat(someone.states()).containsExactly("KEPT");
    }

    @Test
    void aLetterMayGoToAnAccountWithoutANotice() {
        var account = new AccountId(someone.id());
        var words = Bilingual.japanese("手紙\r\nBcc: somebody@example.jp");

        outbox.post(new Letter("letter:" + account.value(), new ToAccount(account), words, words, null));

        assertThat(notices.unread(someone.actor)).isZero();
        assertThat(someone.letters("t.subject_ja")).containsExactly("手紙 Bcc: somebody@example.jp");
    }
}
