package musubi.tasks.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.SignInRequired;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.tasks.Letter;
import musubi.tasks.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where and how often people want mail. A new address counts once somebody has opened the link in the letter sent
/// there.
@Component
public class MailWishes {

    static final Duration VALID = Duration.ofHours(24);

    /// So that nobody can have strangers written to all day.
    static final int LETTERS_A_DAY = 5;

    private static final String BY_HASH = "asked_hash = encode(sha256(convert_to(:token, 'UTF8')), 'hex')";

    private final AsActor as;
    private final Outbox outbox;
    private final Clock clock;

    MailWishes(AsActor as, Outbox outbox, Clock clock) {
        this.as = as;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// メールの受け取り方: the address that was confirmed, one that waits to be, and how often mail may come.
    public record Wish(@Nullable String address, @Nullable String asked, Rhythm rhythm) {

        private static final Wish NONE = new Wish(null, null, Rhythm.MORNING);
    }

    public enum Rhythm {
        AT_ONCE,
        MORNING,
        NONE
    }

    /// What came of it.
    public enum Outcome {
        SAVED,
        ASKED,
        ASKED_BEFORE,
        TOO_MANY
    }

    public Wish of(Actor actor) {
        var account = SignInRequired.of(actor);
        return as.read(actor, jdbc -> find(jdbc, account));
    }

    /// An empty address: no mail any more.
    public Outcome save(Actor actor, Optional<String> address, Rhythm rhythm, Language language) {
        var account = SignInRequired.of(actor);
        return as.write(actor, jdbc -> {
            keepRhythm(jdbc, account, rhythm, language);
            if (address.isEmpty()) {
                forget(jdbc, account);
            }
            if (address.isEmpty() || rhythm == Rhythm.NONE) {
                keepLetters(account);
            }
            return address.filter(wanted -> !wanted.equals(find(jdbc, account).address()))
                    .map(wanted -> ask(jdbc, account, wanted, language))
                    .orElse(Outcome.SAVED);
        });
    }

    /// The address that is from now on written to; empty when the link no longer works.
    public Optional<String> confirm(String token) {
        return as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                        update tasks.mail_wish
                        set address = asked, asked = null, asked_hash = null, asked_until = null
                        where %s and asked_until > :now
                        returning address
                        """.formatted(BY_HASH))
                        .param("token", token)
                        .param("now", now())
                        .query(String.class)
                        .optional());
    }

    /// Whether the link in a letter still works, and for which address.
    public Optional<String> asked(String token) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select asked from tasks.mail_wish where %s and asked_until > :now".formatted(BY_HASH))
                        .param("token", token)
                        .param("now", now())
                        .query(String.class)
                        .optional());
    }

    /// No mail from now on, for whoever's letter this token stands in; false when it is nobody's.
    public boolean stop(String token) {
        return as.write(Actor.SYSTEM, jdbc -> {
            var account = jdbc.sql(
                            "update tasks.mail_wish set rhythm = 'NONE' where stop_token = :token returning account_id")
                    .param("token", token)
                    .query(UUID.class)
                    .optional();
            account.map(AccountId::new).ifPresent(this::keepLetters);
            return account.isPresent();
        });
    }

    public boolean knowsStop(String token) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select exists (select from tasks.mail_wish where stop_token = :token)")
                        .param("token", token)
                        .query(Boolean.class)
                        .single());
    }

    private static Wish find(JdbcClient jdbc, AccountId account) {
        return jdbc.sql("select address, asked, rhythm from tasks.mail_wish where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new Wish(
                        row.getString("address"), row.getString("asked"), Rhythm.valueOf(row.getString("rhythm"))))
                .optional()
                .orElse(Wish.NONE);
    }

    private static void keepRhythm(JdbcClient jdbc, AccountId account, Rhythm rhythm, Language language) {
        jdbc.sql("""
                insert into tasks.mail_wish (account_id, rhythm, language, stop_token)
                values (:account, :rhythm, :language, :token)
                on conflict (account_id) do update set rhythm = excluded.rhythm, language = excluded.language
                """)
                .param("account", account.value())
                .param("rhythm", rhythm.name())
                .param("language", language.tag())
                .param("token", Secret.fresh())
                .update();
    }

    private static void forget(JdbcClient jdbc, AccountId account) {
        jdbc.sql("""
                update tasks.mail_wish set address = null, asked = null, asked_hash = null, asked_until = null
                where account_id = :account
                """).param("account", account.value()).update();
    }

    private void keepLetters(AccountId account) {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update tasks.letter set state = 'KEPT' where account_id = :id and state = 'WAITING'")
                        .param("id", account.value())
                        .update());
    }

    private Outcome ask(JdbcClient jdbc, AccountId account, String address, Language language) {
        var prefix = "confirm:" + account.value() + ":" + LocalDate.now(clock) + ":";
        if (postedToday(prefix) >= LETTERS_A_DAY) {
            return Outcome.TOO_MANY;
        }
        var token = Secret.fresh();
        var letter = new Letter(
                prefix + address,
                new Letter.ToAddress(address, language),
                both("tasks.confirm.letter.subject"),
                both("tasks.confirm.letter.text"),
                "/notices/confirm/" + token);
        if (!outbox.post(letter)) {
            return Outcome.ASKED_BEFORE;
        }
        jdbc.sql("""
                update tasks.mail_wish
                set asked = :address, asked_until = :until,
                    asked_hash = encode(sha256(convert_to(:token, 'UTF8')), 'hex')
                where account_id = :account
                """)
                .param("address", address)
                .param("until", Timestamp.from(clock.instant().plus(VALID)))
                .param("token", token)
                .param("account", account.value())
                .update();
        return Outcome.ASKED;
    }

    private int postedToday(String prefix) {
        return as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select count(*) from tasks.letter where starts_with(key, :prefix)")
                        .param("prefix", prefix)
                        .query(Integer.class)
                        .single());
    }

    private static Bilingual both(String key) {
        return new Bilingual(Words.in(Language.JA, key), Words.in(Language.EN, key));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
