package musubi.access.signin;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import musubi.access.Account;
import musubi.access.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/// All that a session remembers: which account came in. What it may do is asked anew with each request.
record SignedIn(UUID account, String login) implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    static Authentication as(Account account) {
        var principal = new SignedIn(account.id().value(), account.login());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    AccountId id() {
        return new AccountId(account);
    }

    @Override
    public String getName() {
        return login;
    }
}
