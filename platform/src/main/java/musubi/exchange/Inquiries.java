package musubi.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// Asked for inquiries: the needs that wait for somebody's next step.
public interface Inquiries {

    /// Those under way at the desks of this actor's communities, what is due first at the top.
    List<Turn> turns(Actor actor);

    /// Some of them, in the order asked for; what the actor may not read is left out.
    List<Line> lines(Actor actor, List<UUID> needs);

    /// Those whose next step is the actor's, what is due first at the top.
    default List<Line> own(Actor actor) {
        return lines(
                actor,
                turns(actor).stream()
                        .filter(turn -> turn.whose() == Whose.OWN)
                        .map(Turn::need)
                        .toList());
    }

    /// Whose turn it is, for whoever asks.
    enum Whose {
        OWN,
        COLLEAGUES,
        NOBODYS
    }

    /// What says whether an inquiry is to be taken up today, and by whom.
    record Turn(UUID need, String state, Whose whose, Instant due) {}

    /// One inquiry as a list shows it.
    ///
    /// @param title of the need, when the actor may read it
    /// @param state in the word of the table (`NEW`)
    /// @param owner whose turn it is, when the actor may know the name
    /// @param mine whether it is the actor's own turn
    /// @param due until when the next step was promised
    /// @param late by how many open days that has passed
    record Line(
            UUID need,
            @Nullable Bilingual title,
            String url,
            String state,
            Channel channel,
            @Nullable String owner,
            boolean mine,
            Instant received,
            Instant due,
            int late) {}
}
