package musubi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.signin.SignIn.Admitted;
import musubi.access.signin.SignIn.Outcome;
import musubi.access.signin.SignIn.Unrecognised;
import musubi.access.signin.SignIn.Wait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AccountsTest
class RateLimitTests {

    private static final String PASSWORD = "kaki no tane 2026";
    private static int people;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    TestClock clock;

    private String login = "";
    private String address = "";

    @BeforeEach
    void open() {
        login = "tried-" + ++people;
        address = "203.0.113." + people;
        var id = accounts.open(Actor.SYSTEM, new Accounts.NewAccount(login, "架空の人", false));
        passwords.set(Actor.SYSTEM, id, PASSWORD);
    }

    @Test
    void asksToWaitAfterFiveFailuresAndLetsInAfterwards() {
        fail(5);
        assertThat(attempt(PASSWORD))
                .isInstanceOfSatisfying(
                        Wait.class,
                        wait -> assertThat(wait.rest()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30)));
        clock.forward(Duration.ofSeconds(31));
        assertThat(attempt(PASSWORD)).isInstanceOf(Admitted.class);
    }

    @Test
    void doublesTheWaitWithEachFurtherFailure() {
        fail(5);
        clock.forward(Duration.ofSeconds(31));
        fail(1);
        clock.forward(Duration.ofSeconds(31));
        assertThat(attempt(PASSWORD)).isInstanceOf(Wait.class);
        clock.forward(Duration.ofSeconds(30));
        assertThat(attempt(PASSWORD)).isInstanceOf(Admitted.class);
    }

    @Test
    void beginsAnewAfterASuccess() {
        fail(4);
        assertThat(attempt(PASSWORD)).isInstanceOf(Admitted.class);
        fail(4);
        assertThat(attempt(PASSWORD)).isInstanceOf(Admitted.class);
    }

    @Test
    void holdsForANameThatDoesNotExistJustAsWell() {
        login = "nobody-" + people;
        fail(5);
        assertThat(attempt("whatever")).isInstanceOf(Wait.class);
    }

    @Test
    void holdsForAnAddressThatTriesManyNames() {
        IntStream.range(0, 20).forEach(number -> {
            login = "guess-" + people + "-" + number;
            fail(1);
        });
        login = "guess-" + people + "-last";
        assertThat(attempt("whatever")).isInstanceOf(Wait.class);
    }

    @Test
    void locksNobodyOutWhenTheClockIsSetBack() {
        fail(5);
        clock.back(Duration.ofDays(30));
        assertThat(attempt(PASSWORD)).isInstanceOf(Admitted.class);
        clock.forward(Duration.ofDays(30));
    }

    private void fail(int times) {
        IntStream.range(0, times)
                .forEach(number -> assertThat(attempt("wrong " + number)).isInstanceOf(Unrecognised.class));
    }

    private Outcome attempt(String password) {
        return signIn.withPassword(Actor.PUBLIC, login, password, address);
    }
}
