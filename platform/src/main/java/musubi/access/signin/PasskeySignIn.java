package musubi.access.signin;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/// Sign-in by passkey: leads through the same door as a password, to the same kind of session.
@Component
class PasskeySignIn implements AuthenticationManager, ObjectPostProcessor<WebAuthnAuthenticationFilter> {

    private final WebAuthnRelyingPartyOperations passkeys;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Entrance entrance;

    PasskeySignIn(WebAuthnRelyingPartyOperations passkeys, Accounts accounts, SignIn signIn, Entrance entrance) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.signIn = signIn;
        this.entrance = entrance;
    }

    @Override
    public <T extends WebAuthnAuthenticationFilter> T postProcess(T filter) {
        filter.setAuthenticationManager(this);
        filter.setSessionAuthenticationStrategy(entrance.renewal());
        filter.setAuthenticationSuccessHandler(PasskeySignIn::answer);
        return filter;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var account = account(login(((WebAuthnAuthenticationRequestToken) shown).getWebAuthnRequest()));
        if (account == null) {
            throw new BadCredentialsException("unknown passkey");
        }
        return SignedIn.as(signIn.welcome(account, "passkey").account());
    }

    private String login(RelyingPartyAuthenticationRequest request) {
        try {
            return passkeys.authenticate(request).getName();
        } catch (DataConversionException | VerificationException | IllegalArgumentException e) {
            throw new BadCredentialsException("passkey not accepted", e);
        }
    }

    private @Nullable Account account(String login) {
        return accounts.findByLogin(Actor.SYSTEM, login)
                .filter(found -> !found.demo())
                .orElse(null);
    }

    /// The token of forms has changed at the door; the page needs the new one to go on.
    private static void answer(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"token\":\"%s\"}".formatted(token.getToken()));
    }
}
