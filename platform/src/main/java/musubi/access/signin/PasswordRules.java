package musubi.access.signin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a password must be: long, not the login, and not among those everybody tries first. Nothing is asked about
/// digits or signs; length is what helps.
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /// The commonest of those that are long enough, without spaces and in lower case.
    private static final Set<String> COMMONEST = Set.of(
            "123456789012",
            "1234567890123",
            "012345678901",
            "qwertyuiopas",
            "qwertyuiop123",
            "qwerty123456",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "passw0rd1234",
            "p@ssw0rd1234",
            "iloveyou1234",
            "administrator",
            "admin1234567",
            "welcome12345",
            "letmein12345",
            "abcdefghijkl",
            "abcd12345678",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "sakura123456",
            "tsuruoka1234",
            "musubimusubi",
            "musubi123456",
            "aiueokakikukeko",
            "arigatougozaimasu",
            "changeme1234",
            "changemenow1",
            "testtesttest");
    private static final int DIFFERENT_SIGNS = 5;

    private PasswordRules() {}

    static List<Finding> check(String password, String login) {
        var findings = new ArrayList<Finding>();
        var plain = Normalizer.normalize(password, Normalizer.Form.NFKC);
        var length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            findings.add(new TooShort(length));
        } else if (length > LONGEST) {
            findings.add(new TooLong(length));
        }
        var bare = plain.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (bare.equals(login)) {
            findings.add(new SameAsLogin());
        } else if (length >= SHORTEST && isCommon(bare)) {
            findings.add(new TooCommon());
        }
        return findings;
    }

    private static boolean isCommon(String bare) {
        return COMMONEST.contains(bare) || bare.codePoints().distinct().count() < DIFFERENT_SIGNS;
    }

    /// What is to be changed.
    sealed interface Finding {}

    record TooShort(int length) implements Finding {}

    record TooLong(int length) implements Finding {}

    record SameAsLogin() implements Finding {}

    record TooCommon() implements Finding {}
}
