package musubi.publishing.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which records a list is to hold; what is left out does not narrow it.
///
/// @param kind the constant of the table: the kind of an organisation, the scale of a community, the stage of an entry
/// @param after where the page before ended
public record Narrowing(
        @Nullable UUID community,
        @Nullable String kind,
        @Nullable Integer area,
        @Nullable String prefecture,
        @Nullable Place after,
        int limit) {

    /// The place of a record in its list: the key it is sorted by, then its id.
    public record Place(String key, UUID id) {}

    /// Everything, up to so many.
    public static Narrowing upTo(int limit) {
        return new Narrowing(null, null, null, null, null, limit);
    }

    @Nullable
    String afterKey() {
        return after == null ? null : after.key();
    }

    @Nullable
    UUID afterId() {
        return after == null ? null : after.id();
    }
}
