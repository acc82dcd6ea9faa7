package musubi.publishing.records;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a record is asked for by: its id, or the readable part of its address.
record Key(String slug, @Nullable UUID id) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static Key read(String text) {
        return new Key(text, ID.matcher(text).matches() ? UUID.fromString(text) : null);
    }
}
