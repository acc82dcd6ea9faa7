package musubi.tasks.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import musubi.access.AsActor;
import musubi.kernel.Uuid7;
import musubi.tasks.mail.MailWishes.Rhythm;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DigestTests {

    @Autowired
    BeanFactory site;

    @Autowired
    AsActor as;

    @Autowired
    Uuid7 ids;

    @Autowired
    Postmark mark;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    APerson someone;

    @BeforeEach
    void open() {
        someone = new APerson(site);
    }

    @Test
    void aDigestComesOnceOnTheMorningOfAnOpenDay() {
        someone.confirmed(Rhythm.MORNING);
        someone.tell("one");
        someone.tell("two");
        postedAt("2026-11-20T09:00:00Z");

        bundle("2026-11-20T23:30:00Z");
        bundle("2026-11-22T23:30:00Z");
        assertThat(someone.states()).as("Saturday, then a holiday").containsExactly("WAITING", "WAITING");
        bundle("2026-11-23T22:59:59Z");
        assertThat(someone.states()).as("Tuesday before eight").containsExactly("WAITING", "WAITING");

        bundle("2026-11-23T23:00:00Z");
        bundle("2026-11-23T23:05:00Z");
        assertThat(someone.states()).containsExactly("BUNDLED", "BUNDLED", "WAITING");
        assertThat(digest()).contains("2件", "■ お知らせ one", "■ お知らせ two", "/needs/one");

        someone.tell("three");
        bundle("2026-11-24T05:00:00Z");
        assertThat(someone.states()).as("later that day").containsExactly("BUNDLED", "BUNDLED", "WAITING", "WAITING");
    }

    @Test
    void twoNodesMakeOneDigest() throws InterruptedException, ExecutionException {
        someone.confirmed(Rhythm.MORNING);
        someone.tell("one");
        postedAt("2026-11-20T09:00:00Z");

        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                bundle("2026-11-23T23:00:00Z");
                return null;
            };
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }

        assertThat(someone.states()).containsExactly("BUNDLED", "WAITING");
    }

    private void bundle(String at) {
        new BundleLetters(as, ids, mark).run(Instant.parse(at));
    }

    private void postedAt(String moment) {
        JdbcClient.create(owner)
                .sql("update tasks.letter set posted_at = cast(:at as timestamptz) where account_id = :account")
                .param("at", moment)
                .param("account", someone.id())
                .update();
    }

    private String digest() {
        return String.join("", someone.letters("case when l.digest then t.text_ja || t.subject_ja else '' end"));
    }
}
