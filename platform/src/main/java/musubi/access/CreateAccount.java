package musubi.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Opens an account for a person and hands out the link with which that person sets the first password. Nobody else
/// ever
/// knows a password.
@Component
public class CreateAccount {

    private static final Pattern LOGIN = Pattern.compile("(?!demo-)[a-z0-9][a-z0-9._@+-]{2,99}");

    private final Accounts accounts;
    private final FirstLinks links;
    private final AsActor as;
    private final Audit audit;

    CreateAccount(Accounts accounts, FirstLinks links, AsActor as, Audit audit) {
        this.accounts = accounts;
        this.links = links;
        this.as = as;
        this.audit = audit;
    }

    public Outcome create(Actor actor, Wanted wanted) {
        if (!LOGIN.matcher(wanted.login()).matches()) {
            return new LoginRefused();
        }
        Accounts.requireOffice(actor);
        return as.write(actor, jdbc -> {
            if (accounts.isTaken(wanted.login())) {
                return new LoginTaken();
            }
            var id = accounts.open(actor, new Accounts.NewAccount(wanted.login(), wanted.name(), false));
            wanted.grants().forEach(grant -> accounts.grant(actor, id, grant));
            return link(actor, id);
        });
    }

    /// A new link for someone who has lost the password or the first link; links handed out before no longer work.
    public Outcome renew(Actor actor, AccountId id) {
        Accounts.requireOffice(actor);
        return as.write(actor, jdbc -> link(actor, id));
    }

    private Created link(Actor actor, AccountId id) {
        var link = links.issue(id);
        audit.record(actor, "link.issued", new Audit.Subject("account", id.value()), Map.of());
        return new Created(id, "/sign-in/first?token=" + link.token(), link.until());
    }

    /// Who is to come in, as what.
    public record Wanted(String login, String name, List<Grant> grants) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// `path` is to be handed to the person, once; it works until then, once.
    public record Created(AccountId account, String path, Instant until) implements Outcome {}

    public record LoginTaken() implements Outcome {}

    /// A login is 3 to 100 of a–z, 0–9 and `. _ @ + -`, and does not begin with `demo-`.
    public record LoginRefused() implements Outcome {}
}
