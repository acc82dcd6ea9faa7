package musubi.access.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 自分のアカウント: who one is here, as what, and with what one comes in.
public record AccountPage(
        Person person,
        List<RoleLine> roles,
        @Nullable PasswordProblem problem,
        List<PasskeyLine> passkeys,
        @Nullable String saved) {

    public record Person(String name, String login, boolean demo, boolean hasPassword) {}

    /// A role, and where it holds; the place is missing where its name is not known.
    public record RoleLine(String key, @Nullable String where) {}

    /// What is wrong, and in which field.
    public record PasswordProblem(String field, String text) {

        public boolean at(String name) {
            return field.equals(name);
        }
    }

    /// One passkey; the moments are days in words.
    public record PasskeyLine(String id, String label, String created, String lastUsed) {}

    /// The page behind the link that comes with a new account; no login: the link no longer works.
    public record First(
            String token, @Nullable String login, @Nullable String problem) {}
}
