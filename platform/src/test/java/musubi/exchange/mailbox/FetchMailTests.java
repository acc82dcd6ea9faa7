package musubi.exchange.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Channel;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.Heard;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.exchange.desk.InquiryDesk;
import musubi.exchange.entry.EnterNeed;
import musubi.exchange.entry.EntryHistory;
import musubi.kernel.Language;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// Mail on a real IMAP server becomes needs, each once.
@IntegrationTest
class FetchMailTests {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.IMAP.dynamicPort());

    @Autowired
    TakeLetter take;

    @Autowired
    FetchMail off;

    @Autowired
    Entries entries;

    @Autowired
    EnterNeed needs;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    EntryHistory history;

    @Autowired
    InquiryDesk inquiries;

    @Autowired
    AsActor as;

    Actor coordinator;
    GreenMailUser mailbox;
    FetchMail mail;
    String mark;

    @BeforeEach
    void aMailbox() {
        coordinator = people.aCoordinatorOf("nagaoka");
        mailbox = SERVER.setUser("soudan@example.jp", "soudan@example.jp", "kakuu");
        mail = new FetchMail(settings("kakuu"), take);
        mark = UUID.randomUUID().toString();
    }

    private static MailSettings settings(String password) {
        var server = new MailSettings.Server("127.0.0.1", SERVER.getImap().getPort(), false, "INBOX");
        return new MailSettings(
                server, "soudan@example.jp", password, MailSettings.communities("nagaoka=Soudan@example.jp"));
    }

    @Test
    void makesANeedForTheCoordinatorsOfTheCommunity() throws MessagingException {
        arrives("Date: Mon, 2 Nov 2026 09:00:00 +0900", "においます（架空）。", "UTF-8");

        assertThat(mail.fetch(NOW)).isEqualTo(1);

        var need = need();
        assertThat(text(need, Part.DETAILS)).isEqualTo("においます（架空）。");
        assertThat(text(need, Part.CONTACT)).contains("tsukemono@example.jp");
        assertThat(needs.in(coordinator, people.community("nagaoka")).get(need.id()))
                .isEqualTo(new Heard(Channel.MAIL, LocalDate.of(2026, 11, 2), null));
        assertThat(history.of(coordinator, need.id()))
                .extracting(EntryHistory.Line::side)
                .containsExactly("RECEIPT");
        assertThat(entries.find(Actor.PUBLIC, need.id())).isEmpty();
        assertThat(entries.find(people.aResearcherIn("nagaoka"), need.id())).isEmpty();
        assertThat(entries.find(people.aCoordinatorOf("tsuruoka"), need.id())).isEmpty();
    }

    @Test
    void neverMakesTwoNeedsOfOneMessage() throws MessagingException {
        arrives("X-A: 1", "においます（架空）。", "UTF-8");
        arrives("X-A: 2", "においます（架空）。", "UTF-8");

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> mail.fetch(NOW)),
                        CompletableFuture.runAsync(() -> new FetchMail(settings("kakuu"), take).fetch(NOW)))
                .join();

        assertThat(needsHere()).hasSize(1);
        assertThat(mail.fetch(NOW)).isZero();
    }

    @Test
    void aLetterThatAnswersGoesToTheNeedOfTheFirstAndToWhoeverHasIt() throws MessagingException {
        arrives("X-A: 1", "においます（架空）。", "UTF-8");
        mail.fetch(NOW);
        var need = need();
        var first = mark;
        mark = UUID.randomUUID().toString();
        arrives("In-Reply-To: <" + first + "@example.jp>", "樽も見てください（架空）。", "UTF-8");

        assertThat(mail.fetch(NOW)).isEqualTo(1);

        assertThat(needsHere()).as("a need of its own").isEmpty();
        assertThat(outcomes()).contains("ANSWERED");
        assertThat(inquiries.find(coordinator, need.id()).orElseThrow().events())
                .anySatisfy(event -> {
                    assertThat(event.what()).isEqualTo("WROTE");
                    assertThat(event.note()).isEqualTo("樽も見てください（架空）。");
                });
        assertThat(text(entries.find(coordinator, need.id()).orElseThrow(), Part.DETAILS))
                .isEqualTo("においます（架空）。");
        mark = first;
        assertThat(mail.fetch(NOW)).isZero();
    }

    @Test
    void readsJapaneseAsItIsReallySent() throws MessagingException {
        arrives("X-A: 1", "①㈱つけもの（架空）", "ISO-2022-JP", "x-windows-iso2022jp");

        mail.fetch(NOW);

        assertThat(text(need(), Part.DETAILS)).isEqualTo("①㈱つけもの（架空）");
    }

    @Test
    void prefersThePlainTextAndNamesAttachments() throws MessagingException {
        deliver("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/html; charset=UTF-8

                <p>ページ</p>
                --a
                Content-Type: text/plain; charset=UTF-8

                文だけ（架空）
                --a--
                --b
                Content-Type: application/pdf; name="mitsumori.pdf"
                Content-Disposition: attachment; filename="mitsumori.pdf"

                0123456789
                --b--
                """);

        mail.fetch(NOW);

        assertThat(text(need(), Part.DETAILS)).isEqualTo("文だけ（架空）\n\n添付（ここには保存していません）：mitsumori.pdf (1 KB)");
    }

    @Test
    void makesAPageOfHtmlPlain() throws MessagingException {
        deliver("Content-Type: text/html; charset=UTF-8\n\n<p>漬物の<b>におい</b><script>x()</script></p>");

        mail.fetch(NOW);

        assertThat(text(need(), Part.DETAILS)).isEqualTo("漬物のにおい");
    }

    @Test
    void leavesWhatProgramsSendAndWhatIsForNobodyHere() throws MessagingException {
        deliver("Auto-Submitted: auto-replied\n\nただいま不在です（架空）");
        assertThat(mail.fetch(NOW)).isEqualTo(1);
        assertThat(needsHere()).isEmpty();

        var elsewhere = new FetchMail(
                new MailSettings(
                        settings("kakuu").server(), "soudan@example.jp", "kakuu", Map.of("x@example.jp", "nagaoka")),
                take);
        mark = UUID.randomUUID().toString();
        arrives("X-A: 1", "よそあて（架空）", "UTF-8");
        assertThat(elsewhere.fetch(NOW)).isEqualTo(1);
        assertThat(needsHere()).isEmpty();
        assertThat(outcomes()).contains("AUTOMATIC", "NO_COMMUNITY");
    }

    @Test
    void doesNothingWhereNoMailboxIsSetOrNobodyLetsItIn() {
        assertThat(off.fetch(NOW)).isZero();
        assertThat(new FetchMail(settings("wrong"), take).fetch(NOW)).isZero();
    }

    private void arrives(String header, String text, String charset) throws MessagingException {
        arrives(header, text, charset, charset);
    }

    private void arrives(String header, String text, String named, String real) throws MessagingException {
        deliver(
                header + "\nContent-Type: text/plain; charset=" + named + "\nContent-Transfer-Encoding: 8bit\n\n"
                        + text,
                real);
    }

    private void deliver(String rest) throws MessagingException {
        deliver(rest, "UTF-8");
    }

    private void deliver(String rest, String charset) throws MessagingException {
        var head = "Message-ID: <" + mark + "@example.jp>\nFrom: Pickles <tsukemono@example.jp>\n"
                + "To: <soudan@example.jp>\nSubject: pickles " + mark + "\nMIME-Version: 1.0\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(rest.replace("\n", "\r\n").getBytes(Charset.forName(charset)));
        mailbox.deliver(
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray())));
    }

    private Entry need() {
        return needsHere().getFirst();
    }

    private List<Entry> needsHere() {
        return entries.inCommunity(coordinator, EntryKind.NEED, people.community("nagaoka")).stream()
                .filter(need -> need.title(Language.JA).contains(mark))
                .toList();
    }

    private List<String> outcomes() {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select m.outcome from exchange.mail_read m")
                        .query((row, n) -> row.getString("outcome"))
                        .list());
    }

    private static String text(Entry need, Part part) {
        return need.statementFor(part, Language.JA).map(Statement::text).orElse("");
    }
}
