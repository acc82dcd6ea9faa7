package musubi.exchange.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import musubi.exchange.mailbox.letter.HeaderText;
import musubi.exchange.mailbox.letter.Letter.Attachment;
import musubi.exchange.mailbox.letter.MailCharset;
import musubi.exchange.mailbox.letter.PlainHtml;
import org.jspecify.annotations.Nullable;

/// Walks through the parts of one message: the first plain text counts, else the first HTML; all else is an
/// attachment.
final class LetterParts {

    private static final int MOST_TEXT = 1 << 20;
    private static final int DEEPEST = 20;
    private static final Pattern NAME = Pattern.compile("(?i)\\bname\\*?=\"?([^\";]+)");

    private final boolean tooLarge;
    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String html;

    LetterParts(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /// Null where it was too large to be looked at.
    @Nullable
    String text() {
        if (tooLarge) {
            return null;
        }
        return plain != null && !plain.isBlank() ? plain : html == null ? "" : PlainHtml.of(html);
    }

    void read(Part message) throws MessagingException, IOException {
        if (!tooLarge) {
            walk(message, 0);
        }
    }

    private void walk(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            return;
        }
        var name = name(part);
        var attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !name.isEmpty();
        if (!attached && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                walk(parts.getBodyPart(i), depth + 1);
            }
        } else if (!attached && part.isMimeType("text/plain")) {
            plain = plain == null ? decoded(part) : plain + "\n" + decoded(part);
        } else if (!attached && part.isMimeType("text/html")) {
            html = html == null ? decoded(part) : html;
        } else if (part instanceof BodyPart) {
            attachments.add(new Attachment(name.isEmpty() ? kind(part) : name, Math.max(0, part.getSize())));
        }
    }

    /// With the characters it really has, whatever it says of them.
    private static String decoded(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return MailCharset.decode(in.readNBytes(MOST_TEXT), charset(part)).replace("\r\n", "\n");
        }
    }

    private static String charset(Part part) throws MessagingException {
        try {
            return Objects.requireNonNullElse(new ContentType(part.getContentType()).getParameter("charset"), "");
        } catch (ParseException e) {
            return "";
        }
    }

    private static String kind(Part part) throws MessagingException {
        return Objects.requireNonNullElse(part.getContentType(), "")
                .replaceFirst(";.*", "")
                .strip();
    }

    private static String name(Part part) throws MessagingException {
        @Nullable String name = part.getFileName();
        if (name != null) {
            return HeaderText.read(name);
        }
        var inType = NAME.matcher(Objects.requireNonNullElse(part.getContentType(), ""));
        return inType.find() ? HeaderText.read(inType.group(1)) : "";
    }
}
