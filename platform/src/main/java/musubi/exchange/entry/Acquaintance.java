package musubi.exchange.entry;

import java.util.Objects;
import java.util.Optional;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.Statement;
import musubi.exchange.wording.Content;
import musubi.exchange.wording.Veil;
import musubi.network.Communities;
import musubi.network.CommunityId;
import musubi.network.Laboratories;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether an actor knows of those an entry is tied to. Only those can be named: for a hidden one the answer is the
/// same as for one there is not.
@Component
class Acquaintance {

    private final Organisations organisations;
    private final Communities communities;
    private final Laboratories laboratories;

    Acquaintance(Organisations organisations, Communities communities, Laboratories laboratories) {
        this.organisations = organisations;
        this.communities = communities;
        this.laboratories = laboratories;
    }

    /// The text of a veiled need that gives its owner away.
    Optional<Statement> betrayed(Actor actor, Content content) {
        var owner = content.circle().owner();
        return content.circle().veiled() && owner != null
                ? organisations
                        .find(actor, new OrganisationId(owner))
                        .flatMap(known -> Veil.betrayedBy(content.statements(), known.name()))
                : Optional.empty();
    }

    /// A laboratory is one of the owner's, and the actor may know of it; both as they were before may stay.
    boolean laboratoryFits(Actor actor, Entry.Ties ties, Entry.@Nullable Ties before) {
        var laboratory = ties.laboratory();
        var owner = ties.owner();
        if (laboratory == null) {
            return true;
        }
        return (before != null && laboratory.equals(before.laboratory()) && Objects.equals(owner, before.owner()))
                || laboratories
                        .find(actor, laboratory)
                        .filter(known -> known.organisation().value().equals(owner))
                        .isPresent();
    }

    /// An owner who stood there before may stay, known or not.
    boolean holds(Actor actor, Entry.Ties ties, Entry.@Nullable Ties before) {
        var owner = ties.owner();
        var community = ties.community();
        return (owner == null
                        || (before != null && owner.equals(before.owner()))
                        || organisations.find(actor, new OrganisationId(owner)).isPresent())
                && (community == null
                        || communities.find(actor, new CommunityId(community)).isPresent());
    }
}
