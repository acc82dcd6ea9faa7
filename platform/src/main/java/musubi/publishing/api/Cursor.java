package musubi.publishing.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import musubi.publishing.records.Narrowing.Place;

/// Where a page ends, as a word nobody needs to understand. It carries a checksum: a cursor that was cut off or made up
/// is refused, never taken for the first page.
final class Cursor {

    private static final int ID = 36;

    private Cursor() {}

    static String written(Place place) {
        return sealed(place.id() + place.key());
    }

    static Optional<Place> read(String cursor) {
        return opened(cursor)
                .filter(text -> text.length() >= ID)
                .map(text -> new Place(text.substring(ID), UUID.fromString(text.substring(0, ID))));
    }

    static String sealed(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var sealed = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(checksum(bytes))
                .put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array());
    }

    static Optional<String> opened(String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= Integer.BYTES) {
                return Optional.empty();
            }
            var text = Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
            return ByteBuffer.wrap(bytes).getInt() == checksum(text)
                    ? Optional.of(new String(text, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static int checksum(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
