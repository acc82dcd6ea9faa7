package musubi.access.signin;

import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.CreateAccount;
import musubi.access.CreateAccount.Created;
import musubi.access.CreateAccount.LoginRefused;
import musubi.access.CreateAccount.LoginTaken;
import musubi.access.CreateAccount.Wanted;
import musubi.access.Grant;
import musubi.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AccountsTest
class FirstPasswordTests {

    private static final String PASSWORD = "縁側で猫と番茶を飲む春の朝";
    private static int people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CreateAccount create;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Test
    void isSetThroughALinkThatWorksOnce() {
        var path = invite().path();
        assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("最初のパスワード");
        assertThat(set(path, PASSWORD, PASSWORD)).hasRedirectedUrl("/work");
        assertThat(set(path, PASSWORD, PASSWORD)).hasStatus(410);
        assertThat(mvc.get().uri(path)).hasStatus(410);
    }

    @Test
    void isRefusedWithTheReasonAtTheField() {
        var path = invite().path();
        assertThat(set(path, "short", "short")).hasStatus(422).bodyText().contains("いまは5文字です");
        assertThat(set(path, PASSWORD, "not the same"))
                .hasStatus(422)
                .bodyText()
                .contains("2回の入力が違います");
        assertThat(set(path, PASSWORD, PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void comesTooLateAfterSeventyTwoHours() {
        var path = invite().path();
        clock.forward(Duration.ofHours(73));
        assertThat(set(path, PASSWORD, PASSWORD)).hasStatus(410);
    }

    @Test
    void isSetThroughTheNewestLinkOnly() {
        var first = invite();
        var second = (Created) create.renew(Actor.SYSTEM, first.account());
        assertThat(mvc.get().uri(first.path())).hasStatus(410);
        assertThat(mvc.get().uri(second.path())).hasStatusOk();
    }

    @Test
    void belongsToAnAccountThatOnlyTheNationalOfficeOpens() {
        var wanted = wanted("by-the-wrong-one");
        var coordinator = someone(Grant.community(Role.COORDINATOR, UUID.randomUUID()));
        assertThatThrownBy(() -> create.create(coordinator, wanted)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> create.create(Actor.PUBLIC, wanted)).isInstanceOf(AccessDeniedException.class);
        assertThat(create.create(someone(Grant.nation(Role.NATIONAL_OFFICE)), wanted))
                .isInstanceOf(Created.class);
    }

    @Test
    void belongsToALoginThatIsFreeAndWellFormed() {
        var taken = wanted("taken-" + ++people);
        create.create(Actor.SYSTEM, taken);
        assertThat(create.create(Actor.SYSTEM, taken)).isInstanceOf(LoginTaken.class);
        for (var odd : List.of("demo-national", "Ab", "with space", "漬物")) {
            assertThat(create.create(Actor.SYSTEM, wanted(odd))).isInstanceOf(LoginRefused.class);
        }
    }

    @Test
    void comesWithTheRolesAndLosesTheRevokedOnes() {
        var id = invite().account();
        var role = Grant.community(Role.COORDINATOR, UUID.randomUUID());
        accounts.grant(Actor.SYSTEM, id, role);
        accounts.grant(Actor.SYSTEM, id, role);
        assertThat(accounts.find(Actor.SYSTEM, id).orElseThrow().grants()).containsOnlyOnce(role);
        accounts.revoke(Actor.SYSTEM, id, role);
        assertThat(accounts.find(Actor.SYSTEM, id).orElseThrow().grants()).doesNotContain(role);
    }

    @Test
    void staysOutOfSightOfOthers() {
        var id = invite().account();
        assertThat(accounts.find(someone(Grant.community(Role.COMMUNITY_OFFICE, UUID.randomUUID())), id))
                .isEmpty();
        assertThat(accounts.find(Actor.PUBLIC, id)).isEmpty();
        assertThat(accounts.find(someone(Grant.nation(Role.NATIONAL_OFFICE)), id))
                .isPresent();
        assertThat(accounts.find(Actor.signedIn(id, "self", List.of()), id)).isPresent();
    }

    private Created invite() {
        return (Created) create.create(Actor.SYSTEM, wanted("invited-" + ++people));
    }

    private static Wanted wanted(String login) {
        return new Wanted(login, "架空の人", List.of(Grant.nation(Role.REVIEWER)));
    }

    private static Actor someone(Grant grant) {
        return Actor.signedIn(new AccountId(UUID.randomUUID()), "someone", List.of(grant));
    }

    private MvcTestResult set(String path, String password, String again) {
        return mvc.post()
                .uri("/sign-in/first")
                .param("token", path.substring(path.indexOf('=') + 1))
                .param("password", password)
                .param("password-again", again)
                .with(formToken())
                .exchange();
    }
}
