package musubi.tasks.web;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.tasks.Letter;
import musubi.tasks.Letter.ToAddress;
import musubi.tasks.Notice;
import musubi.tasks.Notices;
import musubi.tasks.Outbox;
import musubi.tasks.Someone;
import musubi.tasks.feed.CalendarFeeds;
import musubi.tasks.mail.MailWishes;
import musubi.tasks.mail.MailWishes.Rhythm;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class TaskPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    MailWishes wishes;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    AsActor as;

    Actor someone;

    @BeforeEach
    void open() {
        someone = Someone.with(accounts);
    }

    @Test
    void theInboxShowsWhatIsUnreadFirstAndOnlyMine() throws Exception {
        tell(someone, "漬物のにおい（架空）に返事がありました");
        tell(Someone.with(accounts), "ほかの人へ（架空）");

        mvc.perform(get("/work/inbox").with(actingAs(someone)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("漬物のにおい（架空）に返事がありました")))
                .andExpect(content().string(containsString("すべて既読にする")))
                .andExpect(content().string(not(containsString("ほかの人へ（架空）"))));
    }

    @Test
    void anEmptyInboxSaysWhatWillStandThere() throws Exception {
        mvc.perform(get("/work/inbox").with(actingAs(someone)))
                .andExpect(content().string(containsString("期限が近づいたときに")));
    }

    @Test
    void openingANoticeMarksItAsReadAndLeadsOn() throws Exception {
        tell(someone, "開く（架空）");

        mvc.perform(get("/work/inbox/" + first(someone)).with(actingAs(someone)))
                .andExpect(redirectedUrl("/needs/pickles"));

        assertThat(notices.unread(someone)).isZero();
    }

    @Test
    void nobodyOpensOrMarksSomebodyElsesNotice() throws Exception {
        var other = Someone.with(accounts);
        tell(other, "ほかの人へ（架空）");
        var id = first(other);

        mvc.perform(get("/work/inbox/" + id).with(actingAs(someone))).andExpect(status().isNotFound());
        mvc.perform(post("/work/inbox/read")
                .param("id", id.toString())
                .with(formToken())
                .with(actingAs(someone)));
        mvc.perform(post("/work/inbox/read").with(formToken()).with(actingAs(someone)));

        assertThat(notices.unread(other)).isEqualTo(1);
    }

    @Test
    void allAreMarkedAsReadWithOnePress() throws Exception {
        tell(someone, "一（架空）");
        tell(someone, "二（架空）");

        mvc.perform(post("/work/inbox/read").with(formToken()).with(actingAs(someone)))
                .andExpect(redirectedUrl("/work/inbox?saved=all"));

        assertThat(notices.unread(someone)).isZero();
    }

    @Test
    void strangersAreAskedToSignIn() throws Exception {
        for (var path : List.of("/work/inbox", "/work/outbox", "/work/notices")) {
            mvc.perform(get(path)).andExpect(status().is3xxRedirection());
        }
    }

    @Test
    void aLetterIsReadByWhomItIsForAndTheOfficeSeesItsEnvelope() throws Exception {
        tell(someone, "わたしだけの件名（架空）");
        var letter = letter("account_id = '" + id(someone) + "'");

        mvc.perform(get("/work/outbox/" + letter).with(actingAs(someone)))
                .andExpect(content().string(containsString("わたしだけの件名（架空）")))
                .andExpect(content().string(containsString("メールでは送りません")));
        mvc.perform(get("/work/outbox/" + letter).with(actingAs(Someone.realOffice())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/work/outbox/" + letter).with(actingAs(Someone.with(accounts))))
                .andExpect(status().isNotFound());
        mvc.perform(get("/work/outbox").with(actingAs(Someone.realOffice())))
                .andExpect(content().string(containsString("受け取る人（架空）")))
                .andExpect(content().string(not(containsString("わたしだけの件名（架空）"))));
    }

    @Test
    void aLetterToAnAddressIsOpenedByTheOfficeOfTheDemoAlone() throws Exception {
        var name = "k" + UUID.randomUUID().toString().substring(0, 8);
        var words = Bilingual.japanese("控えです（架空）" + name);
        outbox.post(new Letter(name, new ToAddress(name + "@example.jp", Language.JA), words, words, null));
        var letter = letter("key = '" + name + "'");

        mvc.perform(get("/work/outbox/" + letter).with(actingAs(Someone.office(accounts))))
                .andExpect(content().string(containsString("控えです（架空）" + name)))
                .andExpect(content().string(containsString(name + "@example.jp")));
        mvc.perform(get("/work/outbox/" + letter).with(actingAs(Someone.realOffice())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/work/outbox").with(actingAs(Someone.realOffice())))
                .andExpect(content().string(not(containsString(name))));
        mvc.perform(get("/work/outbox").with(actingAs(someone)))
                .andExpect(content().string(not(containsString("@example.jp"))));
    }

    @Test
    void anAddressThatIsNoneComesBackAsTyped() throws Exception {
        mvc.perform(post("/work/notices")
                        .param("address", "suzuran@")
                        .param("rhythm", "AT_ONCE")
                        .with(formToken())
                        .with(actingAs(someone)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"suzuran@\"")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")));
    }

    @Test
    void aNewAddressIsConfirmedByItsLetter() throws Exception {
        mvc.perform(post("/work/notices")
                        .param("address", "suzuran@example.jp")
                        .param("rhythm", "AT_ONCE")
                        .with(formToken())
                        .with(actingAs(someone)))
                .andExpect(redirectedUrl("/work/notices?saved=ASKED"));
        var link = path("starts_with(key, 'confirm:" + id(someone) + "')");

        mvc.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString("suzuran@")));
        assertThat(wishes.of(someone).address()).as("a look changes nothing").isNull();
        mvc.perform(post(link).with(formToken())).andExpect(status().isOk());

        assertThat(wishes.of(someone).address()).isEqualTo("suzuran@example.jp");
        mvc.perform(get(link)).andExpect(status().isNotFound());
    }

    @Test
    void mailStopsByThePostOfAMailProgramWithoutAFormOrACookie() throws Exception {
        wishes.save(someone, Optional.empty(), Rhythm.AT_ONCE, Language.JA);
        var link = "/notices/stop/"
                + as.read(
                        someone,
                        jdbc -> jdbc.sql("select stop_token from tasks.mail_wish")
                                .query(String.class)
                                .single());

        mvc.perform(get(link)).andExpect(status().isOk());
        assertThat(wishes.of(someone).rhythm()).isEqualTo(Rhythm.AT_ONCE);
        mvc.perform(post(link).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());

        assertThat(wishes.of(someone).rhythm()).isEqualTo(Rhythm.NONE);
    }

    @Test
    void everyOtherFormStillNeedsItsToken() throws Exception {
        mvc.perform(post("/work/inbox/read").with(actingAs(someone))).andExpect(status().isForbidden());
        mvc.perform(post("/notices/confirm/x")).andExpect(status().isForbidden());
    }

    @Test
    void theCalendarAnswersToItsSecretAloneUntilItIsRenewed() throws Exception {
        mvc.perform(post("/work/notices/calendar")
                .param("do", "renew")
                .with(formToken())
                .with(actingAs(someone)));
        var secret = feeds.secret(someone).orElseThrow();

        mvc.perform(get("/calendar/" + secret + ".ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(content().string(containsString("BEGIN:VCALENDAR")));
        mvc.perform(get("/work/notices").with(actingAs(someone)))
                .andExpect(content().string(containsString(secret)));
        feeds.renew(someone);
        mvc.perform(get("/calendar/" + secret + ".ics")).andExpect(status().isNotFound());
        feeds.close(someone);
        assertThat(feeds.secret(someone)).isEmpty();
    }

    @Test
    void theCalendarOfAClosedAccountIsGone() throws Exception {
        feeds.renew(someone);
        var secret = feeds.secret(someone).orElseThrow();
        accounts.close(Actor.SYSTEM, Objects.requireNonNull(someone.account()));

        mvc.perform(get("/calendar/" + secret + ".ics")).andExpect(status().isNotFound());
    }

    private void tell(Actor to, String subject) {
        notices.tell(new Notice(
                UUID.randomUUID().toString(),
                Objects.requireNonNull(to.account()),
                Bilingual.japanese(subject),
                Bilingual.japanese("しらせの本文（架空）"),
                "/needs/pickles"));
    }

    private static UUID id(Actor actor) {
        return Objects.requireNonNull(actor.account()).value();
    }

    private UUID first(Actor actor) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("select id from tasks.notice order by id limit 1")
                        .query(UUID.class)
                        .single());
    }

    private UUID letter(String where) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select id from tasks.letter where " + where)
                        .query(UUID.class)
                        .single());
    }

    private String path(String where) {
        var letter = letter(where);
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select path from tasks.letter_words where letter_id = :id")
                        .param("id", letter)
                        .query(String.class)
                        .single());
    }
}
