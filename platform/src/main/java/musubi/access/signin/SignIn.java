package musubi.access.signin;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sign-in by password. An unknown name and a wrong password get the same answer in the same time.
@Component
class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Audit audit;
    private final Clock clock;

    SignIn(Accounts accounts, Passwords passwords, Attempts attempts, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome withPassword(Actor visitor, String typed, String password, String address) {
        var login = normal(typed);
        var now = clock.instant();
        var wait = attempts.begin(login, address, now);
        if (wait.isPositive()) {
            return new Wait(wait);
        }
        var account = accounts.findByLogin(Actor.SYSTEM, login);
        if (passwords.matches(account.filter(a -> !a.demo()).map(Account::id), password)) {
            attempts.succeeded(login, address, now);
            return welcome(account.orElseThrow(), "password");
        }
        audit.record(visitor, "sign-in.failed", subject(account.orElse(null)), Map.of("by", "password"));
        return new Unrecognised();
    }

    /// Asks once more for the password of someone who is in; failures count as at the door.
    boolean confirms(Actor actor, Account account, String password, String address) {
        return !passwords.exists(actor, account.id())
                || withPassword(actor, account.login(), password, address) instanceof Admitted;
    }

    Admitted welcome(Account account, String means) {
        audit.record(account.actor(), "sign-in.succeeded", subject(account), Map.of("by", means));
        return new Admitted(account);
    }

    void farewell(Actor actor) {
        var account = actor.account();
        audit.record(
                actor, "signed-out", new Audit.Subject("account", account == null ? null : account.value()), Map.of());
    }

    /// As logins are kept; what no keyboard types is left out.
    static String normal(String login) {
        return Normalizer.normalize(login, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cntrl}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Audit.Subject subject(@Nullable Account account) {
        return new Audit.Subject(
                "account", account == null ? null : account.id().value());
    }

    /// How it went.
    sealed interface Outcome {}

    record Admitted(Account account) implements Outcome {}

    record Unrecognised() implements Outcome {}

    record Wait(Duration rest) implements Outcome {}
}
