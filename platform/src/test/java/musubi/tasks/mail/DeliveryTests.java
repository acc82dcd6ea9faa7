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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.tasks.Letter;
import musubi.tasks.Letter.ToAddress;
import musubi.tasks.Outbox;
import musubi.testing.Child;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

@IntegrationTest
class DeliveryTests {

    @RegisterExtension
    final GreenMailExtension mail = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    AsActor as;

    @Autowired
    Outbox outbox;

    @Autowired
    Postmark mark;

    @Autowired
    HikariDataSource database;

    private final String batch = UUID.randomUUID().toString();
    private final Instant soon = Instant.now().plusSeconds(60);

    /// Letters of other tests are none of ours.
    @BeforeEach
    void settleWhatOthersLeft() {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update tasks.letter set state = 'KEPT' where state = 'WAITING'")
                        .update());
    }

    @Test
    void aLetterIsPlainTextWithAStableNumber() throws MessagingException, IOException {
        post("one", "suzuran@example.jp");

        node(mail.getSmtp().getPort()).run(soon);

        var letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("返事の期限は11月24日（火）です one");
        assertThat(letter.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat((String) letter.getContent())
                .contains("漬物のにおい（架空）")
                .contains("/needs/one")
                .contains("結び Musubi");
        assertThat(letter.getHeader("Message-ID")).containsExactly(mark.messageId(batch + "one"));
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("List-Unsubscribe")).isNull();
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("suzuran@example.jp");
        assertThat(states()).containsExactly("SENT 1");
    }

    @Test
    void aLetterIsPostedOnceByItsKey() {
        assertThat(post("reminder", "suzuran@example.jp")).isTrue();
        assertThat(post("reminder", "suzuran@example.jp")).isFalse();

        node(mail.getSmtp().getPort()).run(soon);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(post("reminder", "suzuran@example.jp")).isFalse();
    }

    @Test
    void aLetterGoesDownWithWhatItTellsOf() {
        assertThatThrownBy(() -> as.write(Actor.PUBLIC, jdbc -> {
                    post("lost", "suzuran@example.jp");
                    throw new IllegalStateException("nothing was stored");
                }))
                .hasMessage("nothing was stored");

        assertThat(states()).isEmpty();
    }

    @Test
    void twoNodesSendTwoHundredLettersOnceEach() throws InterruptedException, ExecutionException {
        IntStream.range(0, 200).forEach(number -> post("n" + number, "k" + number + "@example.jp"));

        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                node(mail.getSmtp().getPort()).run(soon);
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
        assertThat(states()).hasSize(200).containsOnly("SENT 1");
    }

    @Test
    void aLetterInTheHandsOfAKilledNodeIsSentByTheOtherOnce() throws InterruptedException, IOException {
        post("killed", "suzuran@example.jp");
        try (var silent = MailServer.thatFallsSilent();
                var child = Child.start(
                        SendingNode.class,
                        Map.of("DATABASE", database.getJdbcUrl()),
                        "never said",
                        Integer.toString(silent.port()),
                        soon.toString())) {
            assertThat(silent.isInTheMiddle()).isTrue();
            node(mail.getSmtp().getPort()).run(soon);
            assertThat(mail.getReceivedMessages()).as("while the other has it").isEmpty();
            assertThat(states()).containsExactly("WAITING 0");

            child.kill();
            awaitRelease();
            node(mail.getSmtp().getPort()).run(soon);
            node(mail.getSmtp().getPort()).run(soon);

            assertThat(mail.getReceivedMessages()).hasSize(1);
            assertThat(states()).containsExactly("SENT 1");
        }
    }

    /// Waits, in the database, until nobody holds the row any more.
    private void awaitRelease() {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select id from tasks.letter where starts_with(key, :batch) for update")
                        .param("batch", batch)
                        .query(UUID.class)
                        .list());
    }

    @Test
    void anAddressThatIsRefusedHoldsUpNobodyElse() throws IOException {
        post("a", "gone@example.jp");
        post("b", "suzuran@example.jp");

        try (var server = MailServer.thatRefuses("gone@")) {
            node(server.port()).run(soon);
        }

        assertThat(states()).containsExactly("FAILED 1", "SENT 1");
        assertThat(errors()).singleElement().asString().contains("550 no such mailbox");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndNotForEver() {
        post("a", "suzuran@example.jp");
        post("b", "suzuran@example.jp");
        var away = mail.getSmtp().getPort();
        mail.stop();

        node(away).run(soon);
        assertThat(states()).containsExactly("WAITING 1", "WAITING 0");
        node(away).run(soon.plusSeconds(59));
        assertThat(states()).containsExactly("WAITING 1", "WAITING 1");

        for (var day = 1; day <= 40; day++) {
            node(away).run(soon.plus(Duration.ofDays(day)));
        }
        assertThat(states()).containsOnly("FAILED " + Patience.TRIES);
    }

    @Test
    void withoutAServerLettersStay() {
        post("waiting", "suzuran@example.jp");

        new DeliverLetters(as, new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), mark).run(soon);

        assertThat(states()).containsExactly("WAITING 0");
    }

    private boolean post(String key, String address) {
        return outbox.post(new Letter(
                batch + key,
                new ToAddress(address, Language.JA),
                Bilingual.japanese("返事の期限は11月24日（火）です " + key),
                Bilingual.japanese("「漬物のにおい（架空）」への返事をお待ちしています。"),
                "/needs/" + key));
    }

    private DeliverLetters node(int port) {
        var beans = new StaticListableBeanFactory(Map.of("server", SendingNode.server(port)));
        return new DeliverLetters(as, beans.getBeanProvider(JavaMailSender.class), mark);
    }

    private List<String> states() {
        return ask("state || ' ' || tries");
    }

    private List<String> errors() {
        return ask("last_error").stream().filter(text -> text != null).toList();
    }

    private List<String> ask(String what) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select %s from tasks.letter where starts_with(key, :batch) order by id"
                                .formatted(what))
                        .param("batch", batch)
                        .query(String.class)
                        .list());
    }

    private static String number(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
