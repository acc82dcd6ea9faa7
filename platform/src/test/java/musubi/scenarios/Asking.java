package musubi.scenarios;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/// Somebody on the way from a question to a receipt. Knows the form by the names of its fields, so that it walks the
/// same
/// way in both languages.
record Asking(Visitor visitor) {

    Asking asksAtHome(String home, String words) {
        visitor.open(home);
        visitor.page().locator("main textarea[name=q]").fill(words);
        next();
        return this;
    }

    Asking asks(String page, String words) {
        return asksAtHome(page, words);
    }

    Asking goesOnToTheCoordinator() {
        next();
        return this;
    }

    Asking leavesContact(String name, String reach) {
        visitor.page().locator("[name=name]").fill(name);
        visitor.page().locator("[name=reach]").fill(reach);
        visitor.page().locator("select[name=community]").selectOption(new SelectOption().setIndex(tsuruoka()));
        return this;
    }

    Asking sends() {
        next();
        return this;
    }

    /// The address that only the asker knows.
    String receipt() {
        var link = visitor.page().locator("#link").inputValue();
        return link.substring(link.indexOf('/', "http://".length()));
    }

    /// Presses the one filled button in the page: the most probable next step.
    void next() {
        visitor.leaving(() -> filled().click());
    }

    Locator filled() {
        return visitor.page().locator("main .button[data-type=solid]").first();
    }

    private int tsuruoka() {
        var options = visitor.page().locator("select[name=community] option").allTextContents();
        for (var i = 0; i < options.size(); i++) {
            if (options.get(i).contains("鶴岡") || options.get(i).contains("Tsuruoka")) {
                return i;
            }
        }
        throw new AssertionError("no community of Tsuruoka among " + options);
    }
}
