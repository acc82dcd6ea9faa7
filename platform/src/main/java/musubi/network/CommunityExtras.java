package musubi.network;

import java.util.List;
import musubi.access.Actor;

/// Asked when a community's page is drawn. Modules above answer with what they have of it: seeds, needs, projects.
/// An answer holds only what the actor may know.
public interface CommunityExtras {

    /// Sections in the order they are to stand; a section without entries shows its `empty` sentence.
    List<Section> of(Actor actor, CommunityId community);
}
