package musubi.tasks.mail;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// メールアドレス: an address as people type it, in full width too. Whether anybody reads there, only a letter can tell.
public final class MailAddress {

    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private MailAddress() {}

    public static Optional<String> read(String typed) {
        var address = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return address.length() <= LONGEST && FORM.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }
}
