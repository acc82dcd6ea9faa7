package musubi.access.signin;

import java.net.URI;
import java.util.Set;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/// Passkeys are bound to the address of the site, `musubi.url`. A passkey stands for a password, so the authenticator
/// must have recognised its owner.
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    @Bean
    WebAuthnRelyingPartyOperations passkeyCeremonies(
            PasskeyUsers users,
            PasskeyCredentials credentials,
            @Value("${musubi.url:http://localhost:${server.port:8080}}") String url) {
        var site = URI.create(url);
        var party = PublicKeyCredentialRpEntity.builder()
                .id(site.getHost())
                .name(Words.in(Language.JA, "pages.site"))
                .build();
        var ceremonies = new Webauthn4JRelyingPartyOperations(
                users, credentials, party, Set.of(site.getScheme() + "://" + site.getAuthority()));
        ceremonies.setCustomizeCreationOptions(options -> options.authenticatorSelection(recognisesItsOwner()));
        ceremonies.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return ceremonies;
    }

    private static AuthenticatorSelectionCriteria recognisesItsOwner() {
        return AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .build();
    }
}
