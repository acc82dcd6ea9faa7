package musubi.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who stands around a record: its communities, the organisations that own it, those it names, and the hash of the
/// receipt that was handed to someone without an account.
public record Stake(
        Set<UUID> communities,
        Set<UUID> owners,
        Set<UUID> named,
        @Nullable String receipt) {

    public static final Stake NOBODY = new Stake(Set.of(), Set.of(), Set.of(), null);

    public Stake {
        communities = Set.copyOf(communities);
        owners = Set.copyOf(owners);
        named = Set.copyOf(named);
    }

    public static Stake of(Set<UUID> communities, Set<UUID> owners) {
        return new Stake(communities, owners, Set.of(), null);
    }
}
