package musubi.access.signin;

import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AccountsTest
class AccountPageTests {

    private static final String PASSWORD = "kaki no tane 2026";
    private static final String NEXT = "bancha to senbei 2027";
    private static int people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    private String login = "";

    @BeforeEach
    void open() {
        login = "owner-" + ++people;
        var id = accounts.open(Actor.SYSTEM, new Accounts.NewAccount(login, "架空の人", false));
        passwords.set(Actor.SYSTEM, id, PASSWORD);
        accounts.grant(Actor.SYSTEM, id, Grant.nation(Role.REVIEWER));
    }

    @Test
    void tellsNameAndRolesInWords() {
        var session = signIn(PASSWORD);
        assertThat(mvc.get().uri("/account").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains(login, "架空の人", "審査員（全国）");
        assertThat(mvc.get().uri("/en/account").cookie(session)).bodyText().contains("Reviewer（whole country）");
    }

    @Test
    void leadsStrangersToSignInAndBack() {
        assertThat(mvc.get().uri("/account?saved=password"))
                .hasRedirectedUrl("/sign-in?to=%2Faccount%3Fsaved%3Dpassword");
        assertThat(mvc.get().uri("/en/account")).hasRedirectedUrl("/en/sign-in?to=%2Faccount");
    }

    @Test
    void keepsAFormThatCameBeforeSignIn() {
        var early = mvc.post()
                .uri("/account/passkeys/remove")
                .param("id", "漬物 & <co>")
                .with(formToken());
        assertThat(early)
                .hasStatus(401)
                .bodyText()
                .contains("入力した内容は残っています")
                .contains("name=\"kept-action\" value=\"/account/passkeys/remove\"")
                .contains("name=\"kept:id\" value=\"漬物 &amp; &lt;co>\"")
                .doesNotContain("kept:_csrf");
    }

    @Test
    void changesThePasswordAndPutsOtherDevicesOut() {
        var here = signIn(PASSWORD);
        var elsewhere = signIn(PASSWORD);
        assertThat(change(here, "not the present one", NEXT))
                .hasStatus(422)
                .bodyText()
                .contains("いまのパスワードを");
        assertThat(change(here, PASSWORD, "short")).hasStatus(422).bodyText().contains("12文字以上");
        assertThat(change(here, PASSWORD, NEXT)).hasRedirectedUrl("/account?saved=password");
        assertThat(mvc.get().uri("/account").cookie(here)).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(elsewhere)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/account").cookie(signIn(NEXT))).hasStatusOk();
    }

    @Test
    void offersPasskeysToWhoIsIn() {
        var session = signIn(PASSWORD);
        assertThat(mvc.post().uri("/webauthn/register/options").cookie(session).with(formToken()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.user.name")
                .isEqualTo(login);
        assertThat(mvc.post().uri("/webauthn/authenticate/options").with(formToken()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.userVerification")
                .isEqualTo("required");
        assertThat(mvc.post().uri("/webauthn/register/options").with(formToken()))
                .hasStatus4xxClientError();
    }

    @Test
    void refusesAPasskeyThatMakesNoSense() {
        var session = signIn(PASSWORD);
        mvc.post()
                .uri("/webauthn/register/options")
                .cookie(session)
                .with(formToken())
                .exchange();
        for (var nonsense : new String[] {"", "{}", "{\"publicKey\":{}}", NONSENSE}) {
            assertThat(mvc.post()
                            .uri("/webauthn/register")
                            .cookie(session)
                            .contentType("application/json")
                            .content(nonsense)
                            .with(formToken()))
                    .hasStatus4xxClientError();
            assertThat(mvc.post()
                            .uri("/login/webauthn")
                            .contentType("application/json")
                            .content(nonsense)
                            .with(formToken()))
                    .hasStatus(401);
        }
    }

    private static final String NONSENSE = """
            {"publicKey": {"label": "x", "credential": {"id": "YWJj", "rawId": "YWJj", "type": "public-key",
             "response": {"attestationObject": "YWJj", "clientDataJSON": "YWJj", "transports": []},
             "clientExtensionResults": {}}}}
            """;

    private Cookie signIn(String password) {
        var answer = mvc.post()
                .uri("/sign-in")
                .param("login", login)
                .param("password", password)
                .with(formToken())
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie(SessionConfiguration.COOKIE));
    }

    private MvcTestResult change(Cookie session, String current, String next) {
        return mvc.post()
                .uri("/account/password")
                .cookie(session)
                .param("password-current", current)
                .param("password", next)
                .param("password-again", next)
                .with(formToken())
                .exchange();
    }
}
