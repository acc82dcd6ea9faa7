package musubi.access.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.testing.IntegrationTest;
import musubi.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// A passkey is left, comes in, and is removed: in a real Chromium with an authenticator made of software.
@IntegrationTest
@ContextConfiguration(initializers = {TestDatabase.class, FixedPort.class})
@EnabledIf(value = "hasChromium", disabledReason = "no Chromium on this machine")
class PasskeyTests {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final String PASSWORD = "kaki no tane 2026";

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @LocalServerPort
    int port;

    static boolean hasChromium() {
        return PLACES.stream().anyMatch(Files::isExecutable);
    }

    @Test
    void isLeftAndComesInWithoutAPassword() {
        var id = accounts.open(Actor.SYSTEM, new Accounts.NewAccount("key-holder", "鍵を持つ人（架空）", false));
        passwords.set(Actor.SYSTEM, id, PASSWORD);
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(options())) {
            var page = page(browser);
            withPassword(page);
            leaveAPasskey(page);
            page.getByRole(AriaRole.BUTTON, named("サインアウトする")).click();
            comeInByPasskey(page);
            removeThePasskey(page);
        }
    }

    private void withPassword(Page page) {
        page.navigate(address("/sign-in?to=/account"));
        page.getByLabel("ログイン名").fill("key-holder");
        page.getByLabel("パスワード", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("サインインする")).click();
        assertThat(page).hasURL(address("/account"));
    }

    private void leaveAPasskey(Page page) {
        page.getByLabel("パスキーの名前").fill("職場のノート");
        page.getByRole(AriaRole.BUTTON, named("パスキーを加える")).click();
        assertThat(page).hasURL(address("/account?saved=passkey"));
        assertThat(page.getByText("職場のノート")).isVisible();
    }

    private void comeInByPasskey(Page page) {
        page.navigate(address("/sign-in?to=/account"));
        page.getByRole(AriaRole.BUTTON, named("パスキーでサインインする")).click();
        assertThat(page).hasURL(address("/account"));
        assertThat(page.locator("main")).containsText("key-holder");
    }

    private void removeThePasskey(Page page) {
        page.getByRole(AriaRole.BUTTON, named("職場のノートを外す")).click();
        assertThat(page).hasURL(address("/account?saved=removed"));
        assertThat(page.getByText("パスキーはまだありません。")).isVisible();
    }

    private static LaunchOptions options() {
        var chromium = PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
        return new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox"));
    }

    private static Page page(Browser browser) {
        var context = browser.newContext();
        var page = context.newPage();
        var developer = context.newCDPSession(page);
        developer.send("WebAuthn.enable");
        var authenticator = new JsonObject();
        authenticator.addProperty("protocol", "ctap2");
        authenticator.addProperty("transport", "internal");
        authenticator.addProperty("hasResidentKey", true);
        authenticator.addProperty("hasUserVerification", true);
        authenticator.addProperty("isUserVerified", true);
        authenticator.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", authenticator);
        developer.send("WebAuthn.addVirtualAuthenticator", options);
        return page;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
