package musubi.tasks.feed;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.SignInRequired;
import musubi.tasks.mail.Secret;
import org.springframework.stereotype.Component;

/// The secret addresses of calendars, one for each account that wanted one.
@Component
public class CalendarFeeds {

    private final AsActor as;
    private final Accounts accounts;
    private final Clock clock;

    CalendarFeeds(AsActor as, Accounts accounts, Clock clock) {
        this.as = as;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Optional<String> secret(Actor actor) {
        var account = SignInRequired.of(actor);
        return as.read(
                actor,
                jdbc -> jdbc.sql("select secret from tasks.calendar_feed where account_id = :account")
                        .param("account", account.value())
                        .query(String.class)
                        .optional());
    }

    /// A new address; the one before no longer answers.
    public void renew(Actor actor) {
        var account = SignInRequired.of(actor);
        as.write(
                actor,
                jdbc -> jdbc.sql("""
                        insert into tasks.calendar_feed (account_id, secret, made_at) values (:account, :secret, :now)
                        on conflict (account_id) do update set secret = excluded.secret, made_at = excluded.made_at
                        """)
                        .param("account", account.value())
                        .param("secret", Secret.fresh())
                        .param("now", Timestamp.from(clock.instant()))
                        .update());
    }

    public void close(Actor actor) {
        var account = SignInRequired.of(actor);
        as.write(
                actor,
                jdbc -> jdbc.sql("delete from tasks.calendar_feed where account_id = :account")
                        .param("account", account.value())
                        .update());
    }

    /// Whose calendar it is, with the roles of this moment; nobody's when the account was closed.
    public Optional<Actor> reader(String secret) {
        var account = as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select account_id from tasks.calendar_feed where secret = :secret")
                        .param("secret", secret)
                        .query(UUID.class)
                        .optional());
        return account.flatMap(id -> accounts.find(Actor.SYSTEM, new AccountId(id)))
                .map(found -> found.actor());
    }
}
