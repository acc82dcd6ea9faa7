package musubi.exchange.mailbox.letter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// Reads the text of a header: encoded words, also those cut within a character, and bytes that nobody encoded.
public final class HeaderText {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)[ \\t\\r\\n]+(?==\\?)");
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");

    private HeaderText() {}

    /// @param raw one character for each byte, as mail libraries hand headers out
    public static String read(String raw) {
        var unfolded = FOLDED.matcher(BETWEEN.matcher(raw).replaceAll("")).replaceAll(" ");
        var text = new StringBuilder();
        var bytes = new ByteArrayOutputStream();
        var charset = "";
        int at = 0;
        var word = WORD.matcher(unfolded);
        while (word.find()) {
            var continues = word.start() == at && charset.equalsIgnoreCase(word.group(1));
            if (!continues) {
                end(text, bytes, charset);
                text.append(plain(unfolded.substring(at, word.start())));
                charset = word.group(1);
            }
            bytes.writeBytes(decoded(word.group(2), word.group(3)));
            at = word.end();
        }
        end(text, bytes, charset);
        return text.append(plain(unfolded.substring(at))).toString().strip();
    }

    private static void end(StringBuilder text, ByteArrayOutputStream bytes, String charset) {
        if (bytes.size() > 0) {
            text.append(MailCharset.decode(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    /// What nobody encoded may be bytes of any charset.
    private static String plain(String raw) {
        var isOneByteEach = raw.chars().allMatch(c -> c <= 0xFF);
        return isOneByteEach ? MailCharset.decode(raw.getBytes(StandardCharsets.ISO_8859_1), "") : raw;
    }

    private static byte[] decoded(String encoding, String text) {
        return encoding.equalsIgnoreCase("b") ? base64(text) : quoted(text);
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text.replaceAll("[^A-Za-z0-9+/]", ""));
        } catch (IllegalArgumentException e) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] quoted(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '='
                    && i + 2 < text.length()
                    && text.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}")) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }
}
