package musubi.portal.commandline.items;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes that are being gathered, and the text they make.
final class Line {

    private static final int USUAL = 1024;
    private static final int LARGE = 1 << 20;

    private byte[] bytes = new byte[USUAL];
    private int length;

    void clear() {
        length = 0;
        bytes = bytes.length > LARGE ? new byte[USUAL] : bytes;
    }

    void add(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /// Takes back the last character if not all of it is there.
    void endAtACharacter() {
        var lead = length - 1;
        while (lead > 0 && length - lead < 4 && (bytes[lead] & 0xC0) == 0x80) {
            lead--;
        }
        if (lead >= 0 && (bytes[lead] & 0xC0) == 0xC0) {
            length = lead;
        }
    }

    /// How many characters there are in the first so many bytes.
    int charactersIn(int place) {
        var count = 0;
        for (int i = 0; i < Math.min(place, length); i++) {
            count += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return count;
    }

    /// Null where the bytes are no UTF-8.
    @Nullable
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
