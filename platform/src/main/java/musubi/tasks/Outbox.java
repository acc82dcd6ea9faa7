package musubi.tasks;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Language;
import musubi.kernel.Uuid7;
import musubi.tasks.Letter.ToAccount;
import musubi.tasks.Letter.ToAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 送信箱: takes letters within the caller's transaction, so that a letter is posted if, and only if, what it tells of
/// was stored. They are sent afterwards, by whichever node comes first.
@Component
public class Outbox {

    private final AsActor as;
    private final Clock clock;
    private final Uuid7 ids;

    Outbox(AsActor as, Clock clock, Uuid7 ids) {
        this.as = as;
        this.clock = clock;
        this.ids = ids;
    }

    /// Whether it was posted now; false when one with this key was posted before.
    ///
    /// A letter to an account that wants no mail, or has not said where, is kept for reading and never sent.
    public boolean post(Letter letter) {
        return as.write(Actor.SYSTEM, jdbc -> switch (letter.to()) {
            case ToAccount(var account) -> post(jdbc, letter, new Row(account.value(), null, Language.JA));
            case ToAddress(var address, var language) -> post(jdbc, letter, new Row(null, address, language));
        });
    }

    private boolean post(JdbcClient jdbc, Letter letter, Row to) {
        var id = ids.next();
        var now = Timestamp.from(clock.instant());
        var posted = jdbc.sql("""
                insert into tasks.letter (id, key, account_id, address, language, posted_at, state, next_try)
                values (:id, :key, :account, :address, :language, :now,
                        case when :address::text is not null or exists (
                            select from tasks.mail_wish w
                            where w.account_id = :account and w.address is not null and w.rhythm <> 'NONE')
                        then 'WAITING' else 'KEPT' end,
                        :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("key", letter.key())
                .param("account", to.account())
                .param("address", to.address())
                .param("language", to.language().tag())
                .param("now", now)
                .update();
        return posted > 0 && writeWords(jdbc, id, letter);
    }

    private static boolean writeWords(JdbcClient jdbc, UUID id, Letter letter) {
        jdbc.sql("""
                insert into tasks.letter_words (letter_id, subject_ja, subject_en, text_ja, text_en, path)
                values (:id, :subjectJa, :subjectEn, :textJa, :textEn, :path)
                """)
                .param("id", id)
                .param("subjectJa", letter.subject().ja())
                .param("subjectEn", letter.subject().en())
                .param("textJa", letter.text().ja())
                .param("textEn", letter.text().en())
                .param("path", letter.path())
                .update();
        return true;
    }

    private record Row(@Nullable UUID account, @Nullable String address, Language language) {}
}
