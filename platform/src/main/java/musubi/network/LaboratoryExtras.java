package musubi.network;

import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import org.jspecify.annotations.Nullable;

/// Asked when the laboratories of an institution are listed. Modules above answer with what each offers now, as far as
/// the actor may know.
public interface LaboratoryExtras {

    List<Offer> of(Actor actor, OrganisationId institution);

    /// One of its offers, in the reader's language.
    ///
    /// @param laboratory from which it comes, where that is said
    record Offer(@Nullable UUID laboratory, String title, String address) {}
}
