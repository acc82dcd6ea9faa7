package musubi.access.signin;

import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class DemoTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @EnumSource(DemoRole.class)
    void letsEachRoleInWithOneClick(DemoRole role) {
        assertThat(mvc.get().uri("/sign-in")).bodyText().contains("value=\"" + role.key() + "\"");
        assertThat(mvc.post()
                        .uri("/sign-in/demo")
                        .param("role", role.key())
                        .param("to", "/needs")
                        .with(formToken()))
                .hasRedirectedUrl("/needs")
                .cookies()
                .containsCookie(SessionConfiguration.COOKIE);
    }

    @Test
    void givesTheRoleTheScopeItIsFor() {
        var answer = mvc.post()
                .uri("/sign-in/demo")
                .param("role", "member")
                .with(formToken())
                .exchange();
        var session = Objects.requireNonNull(answer.getResponse().getCookie(SessionConfiguration.COOKIE));
        assertThat(mvc.get().uri("/account").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("鶴岡の会社（架空）", "構成機関（");
    }

    @Test
    void neverLetsADemoAccountInByPassword() {
        mvc.post()
                .uri("/sign-in/demo")
                .param("role", "national")
                .with(formToken())
                .exchange();
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("login", "demo-national")
                        .param("password", "")
                        .with(formToken()))
                .hasStatus(422);
    }

    @ParameterizedTest
    @MethodSource
    void isClosedToWhatDoesNotComeStraightFromThisMachine(UnaryOperator<MockHttpServletRequest> change) {
        assertThat(mvc.get().uri("/sign-in").with(change::apply)).bodyText().doesNotContain("/sign-in/demo");
        assertThat(mvc.post()
                        .uri("/sign-in/demo")
                        .param("role", "national")
                        .with(formToken())
                        .with(change::apply))
                .hasStatus(404);
    }

    static Stream<UnaryOperator<MockHttpServletRequest>> isClosedToWhatDoesNotComeStraightFromThisMachine() {
        return Stream.of(
                request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                },
                request -> {
                    request.setServerName("musubi.example");
                    return request;
                },
                header("X-Forwarded-For", "192.0.2.7"),
                header("X-Forwarded-Proto", "https"),
                header("Forwarded", "for=192.0.2.7"),
                header("Via", "1.1 proxy"),
                header("Origin", "https://musubi.example"));
    }

    private static UnaryOperator<MockHttpServletRequest> header(String name, String value) {
        return request -> {
            request.addHeader(name, value);
            return request;
        };
    }
}
