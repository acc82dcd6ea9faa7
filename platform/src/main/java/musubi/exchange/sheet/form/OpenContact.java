package musubi.exchange.sheet.form;

import java.util.regex.Pattern;
import musubi.kernel.PlainText;

/// Whether a text that others may read gives away how somebody is reached, which only coordinators may know.
final class OpenContact {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![0-9])0\\d{1,4}[-(‐–−]\\d{1,4}[-)‐–−]\\d{3,4}(?![0-9])");

    private OpenContact() {}

    static boolean isIn(String text) {
        var plain = PlainText.folded(text);
        return MAIL.matcher(plain).find() || TELEPHONE.matcher(plain).find();
    }
}
