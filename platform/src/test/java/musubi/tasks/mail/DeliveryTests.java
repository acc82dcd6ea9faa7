package musubi.tasks.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.tasks.Letter;
import musubi.tasks.Letter.ToAccount;
import musubi.tasks.Outbox;
import musubi.tasks.Someone;
import musubi.testing.Child;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DeliveryTests {

    @RegisterExtension
    final GreenMailExtension mail = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    BeanFactory site;

    @Autowired
    AsActor as;

    @Autowired
    Outbox outbox;

    @Autowired
    Accounts accounts;

    @Autowired
    Postmark mark;

    @Autowired
    HikariDataSource database;

    ALetterbox box;

    private final Instant soon = Instant.now().plusSeconds(60);

    @BeforeEach
    void open() {
        box = new ALetterbox(site);
    }

    @Test
    void aLetterIsPlainTextWithAStableNumber() throws MessagingException, IOException {
        box.post("one", "suzuran@example.jp");

        box.node(mail.getSmtp().getPort()).run(soon);

        var letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("返事の期限は11月24日（火）です one");
        assertThat(letter.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat((String) letter.getContent())
                .contains("漬物のにおい（架空）")
                .contains("/needs/one")
                .contains("結び Musubi");
        assertThat(letter.getHeader("Message-ID")).containsExactly(mark.messageId(box.batch + "one"));
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("List-Unsubscribe")).isNull();
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("suzuran@example.jp");
        assertThat(box.states()).containsExactly("SENT 1");
    }

    @Test
    void aLetterToAnAccountGoesOutInItsLanguageAndSaysHowToStop() throws MessagingException, IOException {
        var account = Objects.requireNonNull(Someone.with(accounts).account());
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                        insert into tasks.mail_wish (account_id, address, rhythm, language, stop_token)
                        values (:id, 'suzuran@example.jp', 'AT_ONCE', 'en', :token)
                        """)
                        .param("id", account.value())
                        .param("token", box.batch)
                        .update());
        var words = new Bilingual("返事の期限はあすです（架空）", "An answer is due tomorrow (made up)");
        outbox.post(new Letter(box.batch, new ToAccount(account), words, words, "/needs/one"));

        box.node(mail.getSmtp().getPort()).run(soon);

        var letter = mail.getReceivedMessages()[0];
        var stop = mark.stop(box.batch);
        assertThat(letter.getSubject()).isEqualTo("An answer is due tomorrow (made up)");
        assertThat((String) letter.getContent()).contains("/en/needs/one").contains(stop);
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<" + stop + ">");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(stop).endsWith("/notices/stop/" + box.batch);
    }

    @Test
    void aLetterIsPostedOnceByItsKey() {
        assertThat(box.post("reminder", "suzuran@example.jp")).isTrue();
        assertThat(box.post("reminder", "suzuran@example.jp")).isFalse();

        box.node(mail.getSmtp().getPort()).run(soon);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(box.post("reminder", "suzuran@example.jp")).isFalse();
    }

    @Test
    void aLetterGoesDownWithWhatItTellsOf() {
        assertThatThrownBy(() -> as.write(Actor.PUBLIC, jdbc -> {
                    box.post("lost", "suzuran@example.jp");
                    throw new IllegalStateException("nothing was stored");
                }))
                .hasMessage("nothing was stored");

        assertThat(box.states()).isEmpty();
    }

    @Test
    void twoNodesSendTwoHundredLettersOnceEach() throws InterruptedException, ExecutionException {
        IntStream.range(0, 200).forEach(number -> box.post("n" + number, "k" + number + "@example.jp"));

        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                box.node(mail.getSmtp().getPort()).run(soon);
                return null;
            };
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }

        var received = Arrays.stream(mail.getReceivedMessages())
                .map(DeliveryTests::number)
                .toList();
        assertThat(received).hasSize(200).doesNotHaveDuplicates();
        assertThat(box.states()).hasSize(200).containsOnly("SENT 1");
    }

    @Test
    void aLetterInTheHandsOfAKilledNodeIsSentByTheOtherOnce() throws InterruptedException, IOException {
        box.post("killed", "suzuran@example.jp");
        try (var silent = MailServer.thatFallsSilent();
                var child = Child.start(
                        SendingNode.class,
                        Map.of("DATABASE", database.getJdbcUrl()),
                        "never said",
                        Integer.toString(silent.port()),
                        soon.toString())) {
            assertThat(silent.isInTheMiddle()).isTrue();
            box.node(mail.getSmtp().getPort()).run(soon);
            assertThat(mail.getReceivedMessages()).as("while the other has it").isEmpty();
            assertThat(box.states()).containsExactly("WAITING 0");

            child.kill();
            box.awaitRelease();
            box.node(mail.getSmtp().getPort()).run(soon);
            box.node(mail.getSmtp().getPort()).run(soon);

            assertThat(mail.getReceivedMessages()).hasSize(1);
            assertThat(box.states()).containsExactly("SENT 1");
        }
    }

    @Test
    void anAddressThatIsRefusedHoldsUpNobodyElse() throws IOException {
        box.post("a", "gone@example.jp");
        box.post("b", "suzuran@example.jp");

        try (var server = MailServer.thatRefuses("gone@")) {
            box.node(server.port()).run(soon);
        }

        assertThat(box.states()).containsExactly("FAILED 1", "SENT 1");
        assertThat(box.letters("last_error").getFirst()).contains("550 no such mailbox");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndNotForEver() {
        box.post("a", "suzuran@example.jp");
        box.post("b", "suzuran@example.jp");
        var away = mail.getSmtp().getPort();
        mail.stop();

        box.node(away).run(soon);
        assertThat(box.states()).containsExactly("WAITING 1", "WAITING 0");
        box.node(away).run(soon.plusSeconds(59));
        assertThat(box.states()).containsExactly("WAITING 1", "WAITING 1");

        for (var day = 1; day <= 40; day++) {
            box.node(away).run(soon.plus(Duration.ofDays(day)));
        }
        assertThat(box.states()).containsOnly("FAILED " + Patience.TRIES);
    }

    @Test
    void withoutAServerLettersStay() {
        box.post("waiting", "suzuran@example.jp");

        box.nodeWithoutServer().run(soon);

        assertThat(box.states()).containsExactly("WAITING 0");
    }

    private static String number(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
