package musubi.exchange.mailbox.letter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a message was sent by a program: an absence notice, a bounce, a list, or one of our own coming back.
public final class Automatic {

    /// What our own mails carry.
    public static final String OURS = "x-musubi";

    private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");
    private static final Pattern POSTMASTER =
            Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounce[s]?)([+=-].*)?@.*");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)^(auto(matic)?[ -]?(reply|response)|out of (the )?office|undeliver(ed|able)|delivery status notification|returned mail|failure notice)\\b.*|^【?(自動(応答|返信)|不在(通知|連絡|のお知らせ))】?.*");

    private Automatic() {}

    /// @param ours the addresses that we read ourselves, in lower case
    public static boolean is(Letter letter, Set<String> ours) {
        var submitted = letter.header("auto-submitted").strip().toLowerCase(Locale.ROOT);
        return !(submitted.isEmpty() || submitted.startsWith("no"))
                || BULK.contains(letter.header("precedence").strip().toLowerCase(Locale.ROOT))
                || letter.headers().containsKey("x-autoreply")
                || letter.headers().containsKey("x-autorespond")
                || letter.headers().containsKey("list-id")
                || letter.headers().containsKey(OURS)
                || letter.header("return-path").strip().equals("<>")
                || letter.header("content-type").toLowerCase(Locale.ROOT).startsWith("multipart/report")
                || ours.contains(letter.from().address().toLowerCase(Locale.ROOT))
                || POSTMASTER.matcher(letter.from().address()).matches()
                || SUBJECT.matcher(letter.subject()).matches();
    }
}
