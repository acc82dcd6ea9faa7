package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.tasks.mail.APerson;
import musubi.tasks.mail.MailServer;
import musubi.testing.Child;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// Two whole sites on one database: each reminder goes out once, also when one is killed while it sends. They have a
/// database of their own, for they remind everybody in it.
@IntegrationTest
@TestPropertySource(properties = "musubi.test=two-sites")
class TwoSitesTests {

    private static final int PEOPLE = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    HikariDataSource database;

    @Autowired
    BeanFactory site;

    @Autowired
    Accounts accounts;

    @Autowired
    AsActor as;

    @Autowired
    ExchangeFixtures people;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<UUID> needs = new ArrayList<>();

    @BeforeEach
    void everybodyIsLate() {
        mail.start();
        var grant = Grant.community(Role.COORDINATOR, people.community("hokkaido"));
        for (var i = 0; i < PEOPLE; i++) {
            var person = new APerson(site);
            accounts.grant(Actor.SYSTEM, Objects.requireNonNull(person.actor.account()), grant);
            person.wantsMail();
            var asking = people.aCoordinatorOf("hokkaido");
            var need = people.entered(asking, EntryKind.NEED, people.answers("hokkaido"))
                    .id();
            needs.add(need);
            as.write(
                    Actor.SYSTEM,
                    jdbc -> jdbc.sql("update exchange.inquiry set owner = :owner, state = 'NEW' where need = :need")
                            .param("owner", person.actor.account().value())
                            .param("need", need)
                            .update());
        }
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update tasks.letter set state = 'KEPT' where state = 'WAITING'")
                        .update());
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void eachReminderGoesOutOnceAlsoWhenOneIsKilledWhileItSends()
            throws InterruptedException, IOException, MessagingException {
        var moment = morningOfTheLastDay();
        try (var silent = MailServer.thatFallsSilent();
                var first = node(silent.port(), moment)) {
            assertThat(first.awaitWords()).anyMatch(line -> line.contains(SiteNode.SERVES));
            await().atMost(PATIENCE).until(() -> {
                hurry();
                return reminded() == PEOPLE;
            });
            Thread.ofVirtual().start(() -> hurryUntilEnd(first));
            assertThat(silent.isInTheMiddle()).isTrue();

            try (var second = node(mail.getSmtp().getPort(), moment)) {
                assertThat(second.awaitWords()).anyMatch(line -> line.contains(SiteNode.SERVES));
                first.kill();
                await().atMost(PATIENCE).until(() -> {
                    hurry();
                    return states().stream().allMatch("SENT"::equals);
                });
                var runs = runs();
                await().atMost(PATIENCE).until(() -> {
                    hurry();
                    return runs() > runs;
                });
            }
        }
        assertThat(addresses()).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(reminded()).isEqualTo(PEOPLE);
    }

    private Child node(int mailPort, LocalDateTime moment) {
        return Child.start(
                SiteNode.class,
                Map.of("DATABASE", database.getJdbcUrl()),
                SiteNode.SERVES,
                Integer.toString(mailPort),
                moment.toString());
    }

    /// When all have been looked at and nobody has lost anything yet.
    private LocalDateTime morningOfTheLastDay() {
        return as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("select max(next_look_at) from exchange.inquiry where need = any (:needs)")
                                .param("needs", needs.toArray(UUID[]::new))
                                .query(OffsetDateTime.class)
                                .single())
                .atZoneSameInstant(ZoneId.of("Asia/Tokyo"))
                .toLocalDateTime()
                .plusHours(1);
    }

    /// Nobody waits for the minutes between two looks.
    private void hurry() {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update tasks.job set execution_time = now() where not picked")
                        .update());
    }

    private void hurryUntilEnd(Child node) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
            hurry();
            return !node.isAlive();
        });
    }

    private int reminded() {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql(
                                "select count(*) from exchange.inquiry_event where what = 'REMINDED' and need = any (:needs)")
                        .param("needs", needs.toArray(UUID[]::new))
                        .query(Integer.class)
                        .single());
    }

    private List<String> states() {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select l.state from tasks.letter l where l.state <> 'KEPT'")
                        .query(String.class)
                        .list());
    }

    /// How often the letters were looked after, by whichever node.
    private long runs() {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select coalesce(sum(version), 0) from tasks.job")
                        .query(Long.class)
                        .single());
    }

    private List<String> addresses() throws MessagingException {
        var addresses = new ArrayList<String>();
        for (var message : mail.getReceivedMessages()) {
            Stream.of(message.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .forEach(addresses::add);
        }
        return addresses;
    }
}
