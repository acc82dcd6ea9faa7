package musubi.access.signin;

import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AccountsTest
class SignInTests {

    private static final String PASSWORD = "kaki no tane 2026";
    private static int people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private Account someone;

    @BeforeEach
    void open() {
        var login = "someone-" + ++people;
        var id = accounts.open(Actor.SYSTEM, new Accounts.NewAccount(login, "窓口係（架空）", false));
        passwords.set(Actor.SYSTEM, id, PASSWORD);
        accounts.grant(Actor.SYSTEM, id, Grant.nation(Role.NATIONAL_OFFICE));
        someone = accounts.find(Actor.SYSTEM, id).orElseThrow();
    }

    @Test
    void leadsToThePageWantedAndStaysSignedIn() {
        var answer = signIn(someone.login(), PASSWORD, "/communities/tsuruoka");
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/communities/tsuruoka");
        var session = session(answer);
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getPath()).isEqualTo("/");
        assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(mvc.get().uri("/sign-in?to=/needs").cookie(session)).hasRedirectedUrl("/needs");
    }

    @Test
    void staysInTheLanguageOfTheReader() {
        assertThat(mvc.post()
                        .uri("/en/sign-in")
                        .param("login", someone.login())
                        .param("password", PASSWORD)
                        .param("to", "/needs")
                        .with(formToken()))
                .hasRedirectedUrl("/en/needs");
    }

    @Test
    void answersAnUnknownNameAndAWrongPasswordAlike() {
        var wrong = signIn(someone.login(), "not the password", "/work");
        var unknown = signIn("nobody-at-all", "not the password", "/work");
        assertThat(wrong).hasStatus(422).bodyText().contains("ログイン名かパスワードが違います");
        assertThat(unknown).hasStatus(422).bodyText().contains("ログイン名かパスワードが違います");
    }

    @Test
    void leadsNowhereOutsideTheSite() {
        for (var outside : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil"}) {
            assertThat(signIn(someone.login(), PASSWORD, outside)).hasRedirectedUrl("/work");
        }
    }

    @Test
    void givesNoSessionToVisitors() throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            for (var path : List.of("/", "/en/", "/sign-in", "/account", "/nowhere")) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
                var answer = browser.send(request.build(), HttpResponse.BodyHandlers.discarding());
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .noneMatch(cookie -> cookie.startsWith(SessionConfiguration.COOKIE));
            }
        }
    }

    @Test
    void isRememberedByAServerThatStartedLater() {
        var session = session(signIn(someone.login(), PASSWORD, "/work"));
        var tables =
                new JdbcIndexedSessionRepository(new JdbcTemplate(database), new TransactionTemplate(transactions));
        tables.setTableName("access.session");
        SessionRepository<? extends Session> later = tables;
        var id = new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.UTF_8);
        var remembered = Optional.ofNullable(later.findById(id))
                .map(found -> found.getAttributeNames())
                .orElse(Set.of());
        assertThat(remembered).contains(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }

    @Test
    void isOutAfterSigningOut() {
        var session = session(signIn(someone.login(), PASSWORD, "/work"));
        assertThat(mvc.post().uri("/sign-out").cookie(session).with(formToken()))
                .hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/sign-in").cookie(session)).hasStatusOk();
    }

    @Test
    void isOutWithTheNextClickOnceTheAccountIsClosed() {
        var session = session(signIn(someone.login(), PASSWORD, "/work"));
        accounts.close(Actor.SYSTEM, someone.id());
        assertThat(mvc.get().uri("/sign-in").cookie(session)).hasStatusOk();
    }

    @Test
    void refusesAFormWithoutATokenButKeepsWhatWasTyped() {
        var answer = mvc.post().uri("/sign-in").param("login", "who").header("Sec-Fetch-Site", "same-origin");
        assertThat(answer).hasStatus(403).bodyText().contains("まだ送信されていません").contains("value=\"who\"");
        assertThat(mvc.post().uri("/needs?step=2").param("title", "もみ殻").header("Sec-Fetch-Site", "same-origin"))
                .hasStatus(403)
                .bodyText()
                .contains("action=\"/needs?step=2\"", "name=\"title\" value=\"もみ殻\"");
    }

    @Test
    void refusesAFormOfAnotherSite() {
        var answer = mvc.post().uri("/sign-in").param("login", "who").header("Sec-Fetch-Site", "cross-site");
        assertThat(answer).hasStatus(403).bodyText().contains("別のサイト").doesNotContain("who");
    }

    @Test
    void carriesAFormThroughSignIn() {
        var answer = mvc.post()
                .uri("/sign-in")
                .param("login", someone.login())
                .param("password", PASSWORD)
                .param("kept-action", "/needs")
                .param("kept:title", "漬物のにおいを減らしたい")
                .with(formToken());
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/needs\"")
                .contains("name=\"title\" value=\"漬物のにおいを減らしたい\"");
    }

    private MvcTestResult signIn(String login, String password, String to) {
        return mvc.post()
                .uri("/sign-in")
                .param("login", login)
                .param("password", password)
                .param("to", to)
                .with(formToken())
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> cookie.getName().equals(SessionConfiguration.COOKIE))
                .findFirst()
                .orElseThrow();
    }
}
