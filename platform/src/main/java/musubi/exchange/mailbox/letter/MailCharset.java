package musubi.exchange.mailbox.letter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns bytes of a message into text: as named, in the wider form that Japanese programs really write, or as guessed.
public final class MailCharset {

    private static final Charset JIS = Charset.forName("x-windows-iso2022jp");
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Charset EUC = Charset.forName("EUC-JP");
    private static final byte ESCAPE = 0x1B;

    private MailCharset() {}

    /// @param named what the message says; may be empty, wrong or unknown
    public static String decode(byte[] bytes, String named) {
        return charset(named)
                .flatMap(charset -> strictly(bytes, charset))
                .or(() -> guessed(bytes))
                .orElseGet(() -> new String(bytes, charset(named).orElse(StandardCharsets.UTF_8)));
    }

    private static Optional<String> guessed(byte[] bytes) {
        if (holds(bytes, ESCAPE)) {
            return strictly(bytes, JIS).or(() -> Optional.of(new String(bytes, JIS)));
        }
        return Stream.of(StandardCharsets.UTF_8, EUC, SHIFT_JIS)
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst();
    }

    /// ISO-2022-JP in mails holds ① and ㈱, which the standard does not know; Shift_JIS is that of Windows.
    private static Optional<Charset> charset(String named) {
        return switch (named.strip().toLowerCase(Locale.ROOT)) {
            case "", "us-ascii", "ascii" -> Optional.empty();
            case "iso-2022-jp", "iso-2022-jp-ms", "cp50220", "cp50221" -> Optional.of(JIS);
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "cp932", "ms932" -> Optional.of(SHIFT_JIS);
            case String other -> known(other);
        };
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(byte[] bytes, byte wanted) {
        for (var each : bytes) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }
}
