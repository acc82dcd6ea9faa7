package musubi.tasks.mail;

import java.security.SecureRandom;
import java.util.Base64;

/// A word that nobody guesses, for an address that opens without signing in.
public final class Secret {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    public static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
