package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.List;
import musubi.access.Actor;
import musubi.access.CreateAccount;
import musubi.access.CreateAccount.Created;
import musubi.access.CreateAccount.Wanted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// A first password, then a passkey, then never a password again. Has a site of its own: the first real account ends
/// the
/// demo for good.
@BrowserTest
@TestPropertySource(properties = "musubi.demo=off")
class PasskeyJourneyTests {

    private static final String PASSWORD = "four quiet threads tied";
    private static final String AUTHENTICATOR = """
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
             "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""";

    @Autowired
    CreateAccount accounts;

    @Test
    void aPasskeyIsLeftAndOpensTheDoor(Visitors visitors) {
        var officer = visitors.atADesk();
        giveAuthenticator(officer.page());
        officer.open(firstLink("keeper"));
        officer.all("#password").fill(PASSWORD);
        officer.all("#again").fill(PASSWORD);
        officer.leaving(() -> officer.all("main .button[data-type=solid]").click());

        officer.open("/account");
        officer.all("#label").fill("事務所のパソコン");
        officer.leaving(() -> officer.all("form[data-passkey=add] button").click());
        officer.sees("事務所のパソコン");
        officer.press("サインアウトする");
        assertThat(officer.all("header .header__account")).hasCount(0);

        officer.open("/sign-in?to=/account");
        officer.leaving(() -> officer.all("[data-passkey=sign-in] button").click());
        officer.sees("事務所のパソコン");
    }

    @Test
    void aWrongPasswordSaysSoAndKeepsTheLogin(Visitors visitors) {
        var somebody = visitors.onATelephone().open("/sign-in");
        somebody.all("#login").fill("nobody.here");
        somebody.all("#password").fill("not the password");
        somebody.leaving(() -> somebody.all("main .button[data-type=solid]").click());

        assertThat(somebody.all("[role=alert]")).isVisible();
        assertThat(somebody.all("#login")).hasValue("nobody.here");
        assertThat(somebody.all("button[name=role]")).hasCount(0);
    }

    private String firstLink(String login) {
        var outcome = accounts.create(Actor.SYSTEM, new Wanted(login, "番人（架空）", List.of()));
        return ((Created) outcome).path();
    }

    private static void giveAuthenticator(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable", new JsonObject());
        devtools.send(
                "WebAuthn.addVirtualAuthenticator",
                JsonParser.parseString(AUTHENTICATOR).getAsJsonObject());
    }
}
