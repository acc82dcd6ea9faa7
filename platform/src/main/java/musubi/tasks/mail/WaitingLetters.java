package musubi.tasks.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The letters that are due, taken one at a time under a lock that ends with the transaction. A letter that another
/// node
/// has in its hands is passed over.
final class WaitingLetters {

    /// A node that fell silent without its connection being cut gives its letter back after this.
    private static final String SILENT = "set local idle_in_transaction_session_timeout = '5min'";

    private WaitingLetters() {}

    static Optional<Outgoing> take(JdbcClient jdbc, Instant now) {
        jdbc.sql(SILENT).update();
        return jdbc.sql("""
                select l.id, l.key, coalesce(l.address, w.address) as to_address,
                       coalesce(w.language, l.language) as to_language, l.tries,
                       t.subject_ja, t.subject_en, t.text_ja, t.text_en, t.path, w.stop_token
                from tasks.letter l
                join tasks.letter_words t on t.letter_id = l.id
                left join tasks.mail_wish w on w.account_id = l.account_id
                where l.state = 'WAITING' and l.next_try <= :now
                  and (l.address is not null
                       or w.address is not null and (w.rhythm = 'AT_ONCE' or w.rhythm = 'MORNING' and l.digest))
                order by l.next_try, l.id
                limit 1
                for update of l skip locked
                """)
                .param("now", Timestamp.from(now))
                .query(Outgoing::of)
                .optional();
    }

    static void sent(JdbcClient jdbc, Outgoing letter, Instant now) {
        jdbc.sql("""
                update tasks.letter set state = 'SENT', sent_at = :now, tries = tries + 1, last_error = null
                where id = :id
                """).param("now", Timestamp.from(now)).param("id", letter.id()).update();
    }

    static void failed(JdbcClient jdbc, Outgoing letter, Refused why, Instant now) {
        var tries = letter.tries() + 1;
        jdbc.sql("""
                update tasks.letter set state = :state, tries = :tries, next_try = :next, last_error = :error
                where id = :id
                """)
                .param("state", why.forGood() || tries >= Patience.TRIES ? "FAILED" : "WAITING")
                .param("tries", tries)
                .param("next", Timestamp.from(now.plus(Patience.after(tries))))
                .param("error", why.words())
                .param("id", letter.id())
                .update();
    }

    /// What the server said; for good when this address will never take it.
    record Refused(String words, boolean forGood) {}
}
