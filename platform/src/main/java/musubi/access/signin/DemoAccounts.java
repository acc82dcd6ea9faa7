package musubi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.DemoScopes;
import musubi.access.Grant;
import musubi.access.signin.SignInPage.DemoChoice;
import musubi.database.OneAtATime;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The accounts behind the demo roles, made when first asked for. They have no password.
@Component
class DemoAccounts {

    private final DemoGate gate;
    private final Accounts accounts;
    private final AsActor as;
    private final ObjectProvider<DemoScopes> scopes;

    DemoAccounts(DemoGate gate, Accounts accounts, AsActor as, ObjectProvider<DemoScopes> scopes) {
        this.gate = gate;
        this.accounts = accounts;
        this.as = as;
        this.scopes = scopes;
    }

    /// The roles on offer for this request: none while the demo is closed.
    List<DemoChoice> offered(HttpServletRequest request) {
        return gate.open(request)
                ? Arrays.stream(DemoRole.values())
                        .map(role -> new DemoChoice(role.key(), role.side()))
                        .toList()
                : List.of();
    }

    Optional<Account> enter(HttpServletRequest request, String key) {
        return gate.open(request) ? role(key).map(this::account) : Optional.empty();
    }

    private static Optional<DemoRole> role(String key) {
        return Arrays.stream(DemoRole.values())
                .filter(role -> role.key().equals(key))
                .findFirst();
    }

    private Account account(DemoRole role) {
        return as.write(Actor.SYSTEM, jdbc -> {
            OneAtATime.at(jdbc, "access.demo");
            var account = find(role).orElseGet(() -> open(role));
            grants(role)
                    .filter(grant -> !account.grants().contains(grant))
                    .forEach(grant -> accounts.grant(Actor.SYSTEM, account.id(), grant));
            return find(role).orElseThrow();
        });
    }

    private Optional<Account> find(DemoRole role) {
        return accounts.findByLogin(Actor.SYSTEM, role.login());
    }

    private Account open(DemoRole role) {
        var name = Words.in(Language.JA, role.nameKey());
        accounts.open(Actor.SYSTEM, new Accounts.NewAccount(role.login(), name, true));
        return find(role).orElseThrow();
    }

    private Stream<Grant> grants(DemoRole role) {
        var own = role.where() == DemoRole.Where.NATION
                ? Stream.of(Grant.nation(role.role()))
                : all().flatMap(s -> s.community(DemoRole.COMMUNITY_SLUG).stream())
                        .map(id -> Grant.community(role.role(), id));
        var organisations = role.organisations().stream()
                .flatMap(slug -> all().flatMap(s -> s.organisation(slug).stream()))
                .map(id -> Grant.organisation(role.role(), id));
        return Stream.concat(own, organisations);
    }

    private Stream<DemoScopes> all() {
        return scopes.stream();
    }
}
