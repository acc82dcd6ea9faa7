package musubi.exchange;

import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.Bilingual;

/// Asked for the joint research that answers a need, for the line of ties. A module above answers, with what the actor
/// may know.
public interface ResearchOf {

    Optional<Line> need(Actor actor, UUID need);

    /// What it is called and where it is.
    record Line(Bilingual title, String url) {}
}
