package musubi.access.signin;

import musubi.access.Accounts;
import musubi.access.WithoutFormToken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who gets in, and the headers that keep others out.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), "
                    + "microphone=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)";

    private final RequestMatcher[] withoutToken;

    SecurityConfiguration(ObjectProvider<WithoutFormToken> withoutToken) {
        this.withoutToken = withoutToken
                .orderedStream()
                .map(open -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, open.path()))
                .toArray(RequestMatcher[]::new);
    }

    @Bean
    SecurityFilterChain pagesAndApi(
            HttpSecurity http,
            CsrfTokenRepository tokens,
            CurrentActor currentActor,
            Refusals refusals,
            PasskeySignIn passkeys) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(withoutToken))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .webAuthn(webAuthn ->
                        webAuthn.disableDefaultRegistrationPage(true).withObjectPostProcessor(passkeys))
                .addFilterBefore(new PasskeyNonsense(), AuthorizationFilter.class)
                .addFilterAfter(currentActor, AnonymousAuthenticationFilter.class)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /// The form token lives in a cookie, so that a form outlives the session it was drawn in.
    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookiePath("/");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    @Bean
    CurrentActor currentActor(Accounts accounts, DemoGate demo, Entrance entrance) {
        return new CurrentActor(accounts, demo, entrance);
    }

    /// `CurrentActor` stands in the security chain and nowhere else.
    @Bean
    FilterRegistrationBean<CurrentActor> currentActorOnlyOnce(CurrentActor filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /// Nobody signs in by way of Spring's own users.
    @Bean
    UserDetailsService nobody() {
        return login -> {
            throw UsernameNotFoundException.fromUsername(login);
        };
    }
}
