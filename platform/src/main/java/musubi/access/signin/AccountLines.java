package musubi.access.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import musubi.access.Account;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.ScopeNames;
import musubi.access.signin.AccountPage.PasskeyLine;
import musubi.access.signin.AccountPage.PasswordProblem;
import musubi.access.signin.AccountPage.Person;
import musubi.access.signin.AccountPage.RoleLine;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts an account into words.
@Component
class AccountLines {

    private final Passwords passwords;
    private final Passkeys passkeys;
    private final ObjectProvider<ScopeNames> names;
    private final ZoneId zone;

    AccountLines(Passwords passwords, Passkeys passkeys, ObjectProvider<ScopeNames> names, Clock clock) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.names = names;
        this.zone = clock.getZone();
    }

    AccountPage page(Actor actor, Account account, @Nullable PasswordProblem problem, @Nullable String saved) {
        var hasPassword = passwords.exists(actor, account.id());
        return new AccountPage(
                new Person(account.name(), account.login(), account.demo(), hasPassword),
                account.grants().stream().map(this::line).toList(),
                problem,
                passkeys.of(actor, account.id()).stream().map(this::line).toList(),
                saved);
    }

    private RoleLine line(Grant grant) {
        var where = grant.scope() instanceof Grant.Scope.Nation
                ? Optional.of(Words.t("access.scope.nation"))
                : names.stream().flatMap(n -> n.name(grant.scope()).stream()).findFirst();
        return new RoleLine(RoleWords.key(grant.role()), where.orElse(null));
    }

    private PasskeyLine line(Passkeys.Shown passkey) {
        return new PasskeyLine(passkey.id(), passkey.label(), day(passkey.createdAt()), day(passkey.lastUsedAt()));
    }

    private String day(Instant moment) {
        var day = LocalDate.ofInstant(moment, zone);
        return Words.language() == Language.EN
                ? day.toString()
                : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
