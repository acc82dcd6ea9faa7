package musubi.access.signin;

import java.util.Map;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Audit;
import musubi.access.FirstLinks;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Sets a password: the first through a link, later ones by giving the present one. Whoever else is in with that
/// account
/// is out afterwards.
@Component
class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final FirstLinks links;
    private final AsActor as;
    private final Audit audit;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    ChangePassword(
            Accounts accounts,
            Passwords passwords,
            FirstLinks links,
            AsActor as,
            Audit audit,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.as = as;
        this.audit = audit;
        this.sessions = sessions;
    }

    /// False when somebody was faster with the link.
    boolean first(String token, String password) {
        return links.redeem(token)
                .map(account -> {
                    set(Actor.SYSTEM, account, password, "");
                    return true;
                })
                .orElse(false);
    }

    void change(Actor actor, AccountId account, String password, String sessionToKeep) {
        set(actor, account, password, sessionToKeep);
    }

    private void set(Actor actor, AccountId account, String password, String sessionToKeep) {
        as.write(actor, jdbc -> {
            passwords.set(actor, account, password);
            audit.record(actor, "password.set", new Audit.Subject("account", account.value()), Map.of());
            return account;
        });
        accounts.find(Actor.SYSTEM, account)
                .map(found -> sessions.findByPrincipalName(found.login()).keySet())
                .ifPresent(open ->
                        open.stream().filter(id -> !id.equals(sessionToKeep)).forEach(sessions::deleteById));
    }
}
