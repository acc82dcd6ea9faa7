package musubi.exchange.asking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// 控え: the secret in the link that is handed to someone without an account. We keep its hash only.
///
/// The form carries it, so that the same form handed in twice leads to the same link.
public record Receipt(String secret) {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Receipt fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Receipt(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<Receipt> read(String secret) {
        return FORM.matcher(secret).matches() ? Optional.of(new Receipt(secret)) : Optional.empty();
    }

    public String hash() {
        return hash(secret);
    }

    public String url() {
        return "/asked/" + secret;
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Receipt[…]";
    }
}
