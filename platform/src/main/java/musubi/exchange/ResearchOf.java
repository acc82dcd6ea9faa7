package musubi.exchange;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.Bilingual;

/// Asked for the joint research that answers needs, for the line of ties. A module above answers, with what the actor
/// may know.
public interface ResearchOf {

    /// The latest for each of these needs that has any.
    Map<UUID, Line> needs(Actor actor, Collection<UUID> needs);

    /// What it is called and where it is.
    record Line(Bilingual title, String url) {}
}
