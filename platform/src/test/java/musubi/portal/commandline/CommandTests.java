package musubi.portal.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.Role;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/// In a database of its own: the first real account closes the demo, which others count on.
@IntegrationTest
@TestPropertySource(properties = "musubi.test=commands")
@ExtendWith(OutputCaptureExtension.class)
class CommandTests {

    @Autowired
    AccountCommand account;

    @Autowired
    ReindexCommand reindex;

    @Autowired
    Accounts accounts;

    @Test
    void opensAnAccountAndHandsOutALinkThatWorksOnce(CapturedOutput output) {
        assertThat(run("create", "sato", "--name", "佐藤（架空）", "--role", "coordinator", "--community", "tsuruoka"))
                .isZero();
        assertThat(output.getOut()).contains("/sign-in/first?token=", "に渡してください", "Hand this link");
        var opened = accounts.findByLogin(Actor.SYSTEM, "sato").orElseThrow().actor();
        assertThat(opened.has(Role.COORDINATOR)).isTrue();
        assertThat(opened.coordinates()).hasSize(1);
        assertThat(run("create", "sato", "--name", "佐藤（架空）", "--role", "reviewer"))
                .isEqualTo(1);
        assertThat(run("link", "sato")).isZero();
    }

    @Test
    void listsAndClosesAccounts(CapturedOutput output) {
        run("create", "ito", "--name", "伊藤（架空）", "--role", "national-office");
        assertThat(run("list")).isZero();
        assertThat(output.getOut()).contains("ito\t伊藤（架空）\tnational-office");
        assertThat(run("close", "ito")).isZero();
        assertThat(accounts.findByLogin(Actor.SYSTEM, "ito")).isEmpty();
        assertThat(run("close", "ito")).isEqualTo(1);
    }

    @Test
    void refusesARoleWithoutItsPlace(CapturedOutput output) {
        assertThat(run("create", "kato", "--name", "加藤（架空）", "--role", "coordinator", "--community", "nowhere"))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("--community", "that exists");
        assertThat(accounts.findByLogin(Actor.SYSTEM, "kato")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "create",
                "create --name",
                "fly high",
                "create a --name",
                "create abc --role pilot --name x",
                "list all"
            })
    void showsHowItIsUsed(String words, CapturedOutput output) {
        assertThat(account.run(words.isEmpty() ? List.of() : List.of(words.split(" "))))
                .isEqualTo(2);
        assertThat(output.getErr()).contains("使い方", "Usage", "member-organisation");
    }

    @Test
    void buildsTheIndexAnew(CapturedOutput output) {
        assertThat(Set.of(account.name(), reindex.name())).containsExactlyInAnyOrder("account", "reindex");
        assertThat(reindex.run(List.of())).isZero();
        assertThat(output.getOut()).contains("作り直しました", "records in");
    }

    private int run(String... words) {
        return account.run(List.of(words));
    }
}
