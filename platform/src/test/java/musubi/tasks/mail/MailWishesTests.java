package musubi.tasks.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.kernel.Uuid7;
import musubi.tasks.Letter;
import musubi.tasks.Letter.ToAccount;
import musubi.tasks.Notice;
import musubi.tasks.Notices;
import musubi.tasks.Outbox;
import musubi.tasks.Someone;
import musubi.tasks.mail.MailWishes.Outcome;
import musubi.tasks.mail.MailWishes.Rhythm;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MailWishesTests {

    @Autowired
    MailWishes wishes;

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    Accounts accounts;

    @Autowired
    AsActor as;

    @Autowired
    Uuid7 ids;

    @Autowired
    Postmark mark;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    Actor someone;

    @BeforeEach
    void open() {
        someone = Someone.with(accounts);
    }

    @ParameterizedTest
    @CsvSource({
        "suzuran@example.jp, suzuran@example.jp",
        "' ｓｕｚｕｒａｎ＠ｅｘａｍｐｌｅ．ｊｐ ', suzuran@example.jp",
        "a.b+c@mail.example.co.jp, a.b+c@mail.example.co.jp",
    })
    void anAddressIsReadAsPeopleTypeIt(String typed, String address) {
        assertThat(MailAddress.read(typed)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suzuran",
                "a@b",
                "a@@example.jp",
                "a b@example.jp",
                "a@example.jp\r\nBcc: b@example.jp",
                "鈴@example.jp",
                "a@-example.jp",
                "a@example.jp,b@example.jp"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @Test
    void anAddressCountsOnceItsLinkWasUsed() {
        assertThat(save("suzuran@example.jp", Rhythm.AT_ONCE)).isEqualTo(Outcome.ASKED);
        assertThat(wishes.of(someone).address()).isNull();
        var token = token("suzuran@example.jp");

        assertThat(wishes.asked(token)).contains("suzuran@example.jp");
        assertThat(wishes.confirm(token)).contains("suzuran@example.jp");
        assertThat(wishes.of(someone).address()).isEqualTo("suzuran@example.jp");
        assertThat(wishes.of(someone).asked()).isNull();
        assertThat(wishes.confirm(token)).as("a second time").isEmpty();
        assertThat(save("suzuran@example.jp", Rhythm.MORNING)).isEqualTo(Outcome.SAVED);
    }

    @Test
    void nobodyCanHaveStrangersWrittenToAllDay() {
        for (var number = 0; number < MailWishes.LETTERS_A_DAY; number++) {
            assertThat(save("k" + number + "@example.jp", Rhythm.AT_ONCE)).isEqualTo(Outcome.ASKED);
        }

        assertThat(save("k0@example.jp", Rhythm.AT_ONCE)).isEqualTo(Outcome.TOO_MANY);
        assertThat(save("k9@example.jp", Rhythm.AT_ONCE)).isEqualTo(Outcome.TOO_MANY);
        assertThat(save("", Rhythm.AT_ONCE)).isEqualTo(Outcome.SAVED);
    }

    @Test
    void anAddressIsWrittenToOnceADay() {
        save("suzuran@example.jp", Rhythm.AT_ONCE);
        var token = token("suzuran@example.jp");

        assertThat(save("suzuran@example.jp", Rhythm.MORNING)).isEqualTo(Outcome.ASKED_BEFORE);
        assertThat(wishes.asked(token)).contains("suzuran@example.jp");
    }

    @Test
    void withoutAnAddressALetterIsKeptAndNeverSentLater() {
        tell("before");
        confirmed(Rhythm.AT_ONCE);
        tell("after");

        assertThat(states()).containsExactly("KEPT", "WAITING");
    }

    @Test
    void whoStopsMailIsWrittenToNoMore() {
        confirmed(Rhythm.AT_ONCE);
        tell("one");
        var token = stopToken();

        assertThat(wishes.knowsStop(token)).isTrue();
        assertThat(wishes.stop(token)).isTrue();
        tell("two");

        assertThat(wishes.stop("somebody else's")).isFalse();
        assertThat(wishes.of(someone).rhythm()).isEqualTo(Rhythm.NONE);
        assertThat(states()).containsExactly("KEPT", "KEPT");
        assertThat(notices.unread(someone)).isEqualTo(2);
    }

    @Test
    void takingTheAddressBackStopsMailToo() {
        confirmed(Rhythm.AT_ONCE);
        tell("one");

        save("", Rhythm.AT_ONCE);

        assertThat(wishes.of(someone).address()).isNull();
        assertThat(states()).containsExactly("KEPT");
    }

    @Test
    void aDigestComesOnceOnTheMorningOfAnOpenDay() {
        confirmed(Rhythm.MORNING);
        tell("one");
        tell("two");
        postedAt("2026-11-20T09:00:00Z");

        bundle("2026-11-20T23:30:00Z");
        bundle("2026-11-22T23:30:00Z");
        assertThat(states()).as("Saturday, then a holiday").containsExactly("WAITING", "WAITING");
        bundle("2026-11-23T22:59:59Z");
        assertThat(states()).as("Tuesday before eight").containsExactly("WAITING", "WAITING");

        bundle("2026-11-23T23:00:00Z");
        bundle("2026-11-23T23:05:00Z");
        assertThat(states()).containsExactly("BUNDLED", "BUNDLED", "WAITING");
        assertThat(digest()).contains("2件", "■ お知らせ one", "■ お知らせ two", "/needs/one");

        tell("three");
        bundle("2026-11-24T05:00:00Z");
        assertThat(states()).as("later that day").containsExactly("BUNDLED", "BUNDLED", "WAITING", "WAITING");
    }

    private void bundle(String at) {
        new BundleLetters(as, ids, mark).run(Instant.parse(at));
    }

    private Outcome save(String address, Rhythm rhythm) {
        return wishes.save(someone, address.isEmpty() ? Optional.empty() : Optional.of(address), rhythm, Language.JA);
    }

    private void confirmed(Rhythm rhythm) {
        var address = "k" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
        save(address, rhythm);
        wishes.confirm(token(address));
    }

    private void tell(String key) {
        var account = Objects.requireNonNull(someone.account());
        var subject = Bilingual.japanese("お知らせ " + key);
        assertThat(notices.tell(new Notice(key, account, subject, subject, "/needs/" + key)))
                .isTrue();
        assertThat(notices.tell(new Notice(key, account, subject, subject, "/needs/" + key)))
                .isFalse();
    }

    @Test
    void aLetterMayGoToAnAccountWithoutANotice() {
        var account = Objects.requireNonNull(someone.account());
        var words = Bilingual.japanese("手紙\r\nBcc: somebody@example.jp");

        outbox.post(new Letter("letter:" + account.value(), new ToAccount(account), words, words, null));

        assertThat(notices.unread(someone)).isZero();
        assertThat(own("t.subject_ja")).containsExactly("手紙 Bcc: somebody@example.jp");
    }

    private void postedAt(String moment) {
        JdbcClient.create(owner)
                .sql("update tasks.letter set posted_at = cast(:at as timestamptz) where account_id = :account")
                .param("at", moment)
                .param("account", id())
                .update();
    }

    private UUID id() {
        return Objects.requireNonNull(someone.account()).value();
    }

    private List<String> states() {
        return own("l.state");
    }

    private String digest() {
        return String.join("", own("case when l.digest then t.text_ja || t.subject_ja else '' end"));
    }

    private List<String> own(String what) {
        return as.read(
                someone,
                jdbc -> jdbc.sql("""
                        select %s from tasks.letter l join tasks.letter_words t on t.letter_id = l.id order by l.id
                        """.formatted(what)).query(String.class).list());
    }

    private String stopToken() {
        return as.read(
                someone,
                jdbc -> jdbc.sql("select stop_token from tasks.mail_wish")
                        .query(String.class)
                        .single());
    }

    /// As it stands in the letter.
    private String token(String address) {
        return as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("""
                                select t.path from tasks.letter l join tasks.letter_words t on t.letter_id = l.id
                                where l.address = :address and starts_with(l.key, :key)
                                """)
                                .param("address", address)
                                .param("key", "confirm:" + id())
                                .query(String.class)
                                .single())
                .replace("/notices/confirm/", "");
    }
}
