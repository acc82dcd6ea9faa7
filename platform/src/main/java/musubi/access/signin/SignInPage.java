package musubi.access.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sign-in page: where it leads, what went wrong, what was typed before and is kept meanwhile.
public record SignInPage(
        String to,
        String login,
        @Nullable String problem,
        List<DemoChoice> demoRoles,
        @Nullable Kept kept) {

    /// A role to try, and the side it stands on.
    public record DemoChoice(String key, String side) {}

    /// A form that was sent too early, to be sent again once its sender is known.
    public record Kept(String action, List<Field> fields) {}

    /// One value of the kept form.
    public record Field(String name, String value) {}

    /// A page with one button: it sends the kept form again.
    public record Again(Kept kept, String title, String text) {}

    /// Words for someone who may not do this, signed in or not.
    public record Refused(String title, String text) {}

    /// The page as a visitor first sees it.
    static SignInPage fresh(String to, List<DemoChoice> demoRoles) {
        return new SignInPage(to, "", null, demoRoles, null);
    }

    SignInPage keeping(@Nullable Kept form) {
        return new SignInPage(to, login, problem, demoRoles, form);
    }

    SignInPage because(String typedLogin, String words) {
        return new SignInPage(to, typedLogin, words, demoRoles, kept);
    }
}
