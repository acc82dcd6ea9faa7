package musubi.access;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/// Thrown where only someone with an account can go on. The answer is the way to sign in; what was typed is kept.
public final class SignInRequired extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1;

    private SignInRequired() {
        super("sign-in required");
    }

    /// The account of whoever acts.
    public static AccountId of(Actor actor) {
        var account = actor.account();
        if (account == null) {
            throw new SignInRequired();
        }
        return account;
    }
}
