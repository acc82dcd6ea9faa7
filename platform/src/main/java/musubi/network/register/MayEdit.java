package musubi.network.register;

import java.util.Collection;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.network.OrganisationId;

/// Who may change the record of an organisation: its own people, and the office of a community it belongs to.
public final class MayEdit {

    private MayEdit() {}

    public static boolean organisation(Actor actor, OrganisationId organisation, Collection<UUID> communities) {
        return actor.kind() == Actor.Kind.SYSTEM
                || actor.grants().contains(Grant.organisation(Role.MEMBER_ORGANISATION, organisation.value()))
                || communities.stream().anyMatch(community -> office(actor, community));
    }

    /// Whether the actor keeps the register of a community, and so may enter organisations and change addresses.
    public static boolean office(Actor actor, UUID community) {
        return actor.grants().contains(Grant.community(Role.COMMUNITY_OFFICE, community));
    }
}
