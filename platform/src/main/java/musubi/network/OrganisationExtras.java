package musubi.network;

import java.util.List;
import musubi.access.Actor;

/// Asked when an organisation's page is drawn. Modules above answer with what it offers and looks for.
/// An answer holds only what the actor may know.
public interface OrganisationExtras {

    List<Section> of(Actor actor, OrganisationId organisation);
}
