package musubi.tasks;

import java.sql.Timestamp;
import java.time.Clock;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.SignInRequired;
import musubi.kernel.Uuid7;
import musubi.tasks.Letter.ToAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 受信箱: tells people things, within the caller's transaction. Each notice stands in the inbox, and goes out by mail as
/// its reader wants it: nobody who tells a notice posts a letter too.
@Component
public class Notices {

    private final AsActor as;
    private final Outbox outbox;
    private final Clock clock;
    private final Uuid7 ids;

    Notices(AsActor as, Outbox outbox, Clock clock, Uuid7 ids) {
        this.as = as;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /// Whether it was told now; false when this person was told before.
    public boolean tell(Notice notice) {
        return as.write(Actor.SYSTEM, jdbc -> insert(jdbc, notice) && outbox.post(letter(notice)));
    }

    /// How many this actor has not read yet.
    public int unread(Actor actor) {
        var account = SignInRequired.of(actor);
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select count(*) from tasks.notice where account_id = :account and read_at is null
                        """)
                        .param("account", account.value())
                        .query(Integer.class)
                        .single());
    }

    private boolean insert(JdbcClient jdbc, Notice notice) {
        return jdbc.sql("""
                insert into tasks.notice
                    (id, account_id, key, told_at, subject_ja, subject_en, text_ja, text_en, path)
                values (:id, :account, :key, :now, :subjectJa, :subjectEn, :textJa, :textEn, :path)
                on conflict do nothing
                """)
                        .param("id", ids.next())
                        .param("account", notice.account().value())
                        .param("key", notice.key())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("subjectJa", notice.subject().ja())
                        .param("subjectEn", notice.subject().en())
                        .param("textJa", notice.text().ja())
                        .param("textEn", notice.text().en())
                        .param("path", notice.path())
                        .update()
                > 0;
    }

    private static Letter letter(Notice notice) {
        return new Letter(
                "notice:" + notice.account().value() + ":" + notice.key(),
                new ToAccount(notice.account()),
                notice.subject(),
                notice.text(),
                notice.path());
    }
}
