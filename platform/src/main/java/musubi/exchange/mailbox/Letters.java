package musubi.exchange.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import musubi.exchange.mailbox.letter.HeaderText;
import musubi.exchange.mailbox.letter.Letter;
import musubi.exchange.mailbox.letter.Letter.Sender;
import org.jspecify.annotations.Nullable;

/// Turns messages as the mail library hands them out into letters; broken headers are read as far as they go.
final class Letters {

    /// Larger ones are named, and their text is not fetched.
    static final int MOST_BYTES = 20 << 20;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\",;:()]+@[^\\s<>\",;:()]+");
    private static final Pattern NUMBER = Pattern.compile("<[^<>\\s]+>");

    /// Of a long exchange the first ones are enough.
    private static final int MOST_ANSWERED = 50;

    private static final List<String> RECIPIENTS = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");
    private static final List<String> TELLING = List.of(
            "Auto-Submitted",
            "Precedence",
            "X-Autoreply",
            "X-Autorespond",
            "List-Id",
            "X-Musubi",
            "Return-Path",
            "Content-Type");

    private Letters() {}

    static Letter read(MimeMessage message) throws MessagingException, IOException {
        var parts = new LetterParts(message.getSize() > MOST_BYTES);
        parts.read(message);
        return new Letter(
                id(message),
                answers(message),
                sender(message),
                recipients(message),
                HeaderText.read(header(message, "Subject")),
                sentAt(message),
                parts.text(),
                parts.attachments(),
                telling(message));
    }

    /// By its own number; one without a number by what it is.
    static String id(MimeMessage message) throws MessagingException {
        var number = header(message, "Message-ID").strip();
        return hash(
                number.isEmpty()
                        ? String.join(
                                "\n", header(message, "Date"), header(message, "From"), header(message, "Subject"))
                        : number);
    }

    private static List<String> answers(MimeMessage message) throws MessagingException {
        var named = header(message, "In-Reply-To") + " " + header(message, "References");
        return NUMBER.matcher(named)
                .results()
                .limit(MOST_ANSWERED)
                .map(found -> hash(found.group()))
                .distinct()
                .toList();
    }

    private static Sender sender(MimeMessage message) throws MessagingException {
        var from = header(message, "Reply-To").isBlank() ? header(message, "From") : header(message, "Reply-To");
        var named = HeaderText.read(header(message, "From"));
        var address = ADDRESS.matcher(from);
        var found = address.find() ? address.group() : "";
        var name = named.replaceAll("<[^>]*>?", "").replaceAll("^[\"\\s]+|[\"\\s]+$", "");
        return new Sender(name.equals(found) ? "" : name, found);
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        var addresses = new ArrayList<String>();
        for (var name : RECIPIENTS) {
            for (var line : lines(message, name)) {
                ADDRESS.matcher(line)
                        .results()
                        .forEach(found -> addresses.add(found.group().toLowerCase(Locale.ROOT)));
            }
        }
        return addresses;
    }

    private static @Nullable Instant sentAt(Message message) throws MessagingException {
        @Nullable Date sent = message.getSentDate();
        return sent == null ? null : sent.toInstant();
    }

    private static Map<String, String> telling(MimeMessage message) throws MessagingException {
        var telling = new HashMap<String, String>();
        for (var name : TELLING) {
            for (var line : lines(message, name)) {
                telling.putIfAbsent(name.toLowerCase(Locale.ROOT), line);
            }
        }
        return telling;
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return String.join(" ", lines(message, name).stream().limit(1).toList());
    }

    private static List<String> lines(MimeMessage message, String name) throws MessagingException {
        String @Nullable [] lines = message.getHeader(name);
        return lines == null
                ? List.of()
                : Arrays.stream(lines).filter(Objects::nonNull).toList();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
