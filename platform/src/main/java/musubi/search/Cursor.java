package musubi.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a page ends: the score and the order key of its last hit. A cursor nobody can read is the first page.
record Cursor(double score, String order) {

    /// The highest score first, equal ones by id.
    static final Comparator<Cursor> RANKING =
            Comparator.comparingDouble(Cursor::score).reversed().thenComparing(Cursor::order);

    static Optional<Cursor> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() <= Double.BYTES) {
                return Optional.empty();
            }
            var score = bytes.getDouble();
            return Double.isFinite(score)
                    ? Optional.of(new Cursor(
                            score, StandardCharsets.UTF_8.decode(bytes).toString()))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    String written() {
        var key = order.getBytes(StandardCharsets.UTF_8);
        var bytes =
                ByteBuffer.allocate(Double.BYTES + key.length).putDouble(score).put(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
