package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;

/// Somebody in front of a browser. Each page they come to must be whole: readable for everyone, inside the screen, in
/// words, and without a fault.
final class Visitor {

    private final Page page;
    private final Device device;
    private final Site site;
    private final Faults faults;

    Visitor(Page page, Device device, Site site) {
        this.page = page;
        this.device = device;
        this.site = site;
        this.faults = Faults.watching(page);
    }

    Page page() {
        return page;
    }

    Faults faults() {
        return faults;
    }

    Visitor open(String path) {
        page.navigate(site.address(path));
        return look();
    }

    Visitor signInAs(String role) {
        open("/sign-in");
        return leaving(
                () -> page.locator("button[name=role][value=" + role + "]").click());
    }

    /// Follows the first link with this name inside the page.
    Visitor follow(String name) {
        return leaving(() -> link(name).click());
    }

    Visitor press(String name) {
        return leaving(() -> button(name).click());
    }

    Visitor type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Visitor sees(Pattern text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    Locator link(String name) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))
                .first();
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    String path() {
        return page.url().substring(site.address("").length());
    }

    /// Does something that leads to another page, waits for it, and looks at it.
    @SuppressWarnings("deprecation")
    Visitor leaving(Runnable step) {
        page.waitForNavigation(step);
        return look();
    }

    /// Checks the page in front of us; without scripts there is nothing that could check it.
    Visitor look() {
        page.waitForLoadState(LoadState.LOAD);
        if (device.scripts()) {
            faults.addAll(Inspection.findings(page, path(), device));
        }
        faults.mustBeNone();
        return this;
    }

    void close() {
        page.context().close();
    }
}
