package musubi.tasks.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Uuid7;
import musubi.tasks.BusinessCalendar;
import musubi.tasks.Chore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes one letter of all that came since the last, on the morning of each open day, for those who want it so.
@Component
class BundleLetters implements Chore {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final AsActor as;
    private final Uuid7 ids;
    private final Postmark mark;

    BundleLetters(AsActor as, Uuid7 ids, Postmark mark) {
        this.as = as;
        this.ids = ids;
        this.mark = mark;
    }

    @Override
    public String name() {
        return "bundle-letters";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Instant now) {
        var today = LocalDate.ofInstant(now, JAPAN);
        var morning = today.atTime(MORNING).atZone(JAPAN).toInstant();
        if (BusinessCalendar.isOpen(today) && !now.isBefore(morning)) {
            for (var account : as.read(Actor.SYSTEM, jdbc -> accounts(jdbc, morning))) {
                as.write(Actor.SYSTEM, jdbc -> bundle(jdbc, account, today, morning));
            }
        }
    }

    private static List<UUID> accounts(JdbcClient jdbc, Instant morning) {
        return jdbc.sql("""
                select distinct l.account_id
                from tasks.letter l
                join tasks.mail_wish w on w.account_id = l.account_id and w.address is not null
                where l.state = 'WAITING' and not l.digest and w.rhythm = 'MORNING' and l.posted_at < :morning
                order by l.account_id
                """)
                .param("morning", Timestamp.from(morning))
                .query((row, number) -> row.getObject("account_id", UUID.class))
                .list();
    }

    /// Nothing when another node has made today's, or holds it.
    private boolean bundle(JdbcClient jdbc, UUID account, LocalDate today, Instant morning) {
        var id = ids.next();
        var made = jdbc.sql("""
                insert into tasks.letter (id, key, account_id, language, digest, posted_at, state, next_try)
                values (:id, :key, :account, 'ja', true, :morning, 'WAITING', :morning)
                on conflict do nothing
                """)
                .param("id", id)
                .param("key", "digest:" + account + ":" + today)
                .param("account", account)
                .param("morning", Timestamp.from(morning))
                .update();
        return made > 0 && fill(jdbc, id, parts(jdbc, id, account, morning));
    }

    private static List<Bundle.Part> parts(JdbcClient jdbc, UUID digest, UUID account, Instant morning) {
        return jdbc.sql("""
                with gone as (
                    update tasks.letter set state = 'BUNDLED', bundle = :digest
                    where account_id = :account and state = 'WAITING' and not digest and posted_at < :morning
                    returning id, posted_at)
                select t.subject_ja, t.subject_en, t.text_ja, t.text_en, t.path
                from gone join tasks.letter_words t on t.letter_id = gone.id
                order by gone.posted_at, gone.id
                """)
                .param("digest", digest)
                .param("account", account)
                .param("morning", Timestamp.from(morning))
                .query(BundleLetters::part)
                .list();
    }

    private static Bundle.Part part(ResultSet row, int number) throws SQLException {
        return new Bundle.Part(
                new Bilingual(Objects.requireNonNull(row.getString("subject_ja")), row.getString("subject_en")),
                new Bilingual(Objects.requireNonNull(row.getString("text_ja")), row.getString("text_en")),
                row.getString("path"));
    }

    private boolean fill(JdbcClient jdbc, UUID digest, List<Bundle.Part> parts) {
        var bundle = Bundle.of(parts, mark);
        jdbc.sql("""
                insert into tasks.letter_words (letter_id, subject_ja, subject_en, text_ja, text_en, path)
                values (:id, :subjectJa, :subjectEn, :textJa, :textEn, '/work/inbox')
                """)
                .param("id", digest)
                .param("subjectJa", bundle.subject().ja())
                .param("subjectEn", bundle.subject().en())
                .param("textJa", bundle.text().ja())
                .param("textEn", bundle.text().en())
                .update();
        return true;
    }
}
