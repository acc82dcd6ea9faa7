package musubi.exchange;

import java.util.UUID;
import musubi.kernel.Stage;
import org.jspecify.annotations.Nullable;

/// Which entries a list is to hold. What is left out does not narrow it.
///
/// @param after the last id of the page before; newest come first
public record Wanted(
        EntryKind kind,
        @Nullable Integer area,
        @Nullable UUID community,
        @Nullable UUID owner,
        @Nullable Stage stage,
        @Nullable UUID after,
        int limit) {

    public static Wanted all(EntryKind kind, int limit) {
        return new Wanted(kind, null, null, null, null, null, limit);
    }

    public Wanted of(UUID community) {
        return new Wanted(kind, area, community, owner, stage, after, limit);
    }

    public Wanted by(UUID owner) {
        return new Wanted(kind, area, community, owner, stage, after, limit);
    }
}
