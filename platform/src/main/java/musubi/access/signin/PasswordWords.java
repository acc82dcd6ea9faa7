package musubi.access.signin;

import java.util.stream.Collectors;
import musubi.access.signin.PasswordRules.SameAsLogin;
import musubi.access.signin.PasswordRules.TooCommon;
import musubi.access.signin.PasswordRules.TooLong;
import musubi.access.signin.PasswordRules.TooShort;
import musubi.pages.Words;

/// Tells in words what a new password still lacks.
final class PasswordWords {

    private PasswordWords() {}

    /// Empty when the password will do.
    static String problem(String password, String again, String login) {
        var findings = PasswordRules.check(password, login).stream()
                .map(PasswordWords::words)
                .collect(Collectors.joining(" "));
        return findings.isEmpty() && !password.equals(again) ? Words.t("access.password.differs") : findings;
    }

    private static String words(PasswordRules.Finding finding) {
        return switch (finding) {
            case TooShort(int length) -> Words.t("access.password.short", PasswordRules.SHORTEST, length);
            case TooLong(int length) -> Words.t("access.password.long", PasswordRules.LONGEST, length);
            case SameAsLogin() -> Words.t("access.password.login");
            case TooCommon() -> Words.t("access.password.common");
        };
    }
}
