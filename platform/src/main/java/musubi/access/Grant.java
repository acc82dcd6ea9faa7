package musubi.access;

import java.io.Serializable;
import java.util.UUID;

/// A role and where it holds. The ids are those of the modules above, which `access` does not know.
public record Grant(Role role, Scope scope) implements Serializable {

    /// 範囲: the whole country, one community, or one organisation.
    public sealed interface Scope extends Serializable {

        record Nation() implements Scope {}

        record Community(UUID id) implements Scope {}

        record Organisation(UUID id) implements Scope {}
    }

    public static Grant nation(Role role) {
        return new Grant(role, new Scope.Nation());
    }

    public static Grant community(Role role, UUID id) {
        return new Grant(role, new Scope.Community(id));
    }

    public static Grant organisation(Role role, UUID id) {
        return new Grant(role, new Scope.Organisation(id));
    }
}
