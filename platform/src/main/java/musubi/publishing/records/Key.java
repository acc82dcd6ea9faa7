package musubi.publishing.records;

import java.util.UUID;
import musubi.kernel.UuidText;
import org.jspecify.annotations.Nullable;

/// What a record is asked for by: its id, or the readable part of its address.
record Key(String slug, @Nullable UUID id) {

    static Key read(String text) {
        return new Key(text, UuidText.read(text).orElse(null));
    }
}
