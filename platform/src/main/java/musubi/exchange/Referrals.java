package musubi.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// Asked for introductions, as far as the actor has to do with them.
public interface Referrals {

    /// Those under way in the communities this actor coordinates in, those that have waited longest first.
    List<Turn> turns(Actor actor);

    /// Some of them, in the order asked for; what the actor may not read is left out.
    List<Line> lines(Actor actor, List<UUID> ids);

    /// All introductions of one need, the newest first.
    List<Line> ofNeed(Actor actor, UUID need);

    /// What says whether an introduction is to be taken up today, and by whom.
    ///
    /// @param own whether the actor looks after it, or nobody does
    /// @param since when it last came further
    record Turn(UUID id, String state, boolean own, Instant since) {}

    /// One introduction as a list shows it.
    ///
    /// @param title of the need, when the actor may read it
    /// @param partner whom it is to be tied with, when the actor may know of it
    /// @param state the state, in the word of the table (`SENT`)
    /// @param waitsFor whose turn it is: `NEED`, `PARTNER`, `COORDINATOR`, or nobody
    record Line(
            UUID id,
            UUID need,
            @Nullable Bilingual title,
            @Nullable Bilingual partner,
            String state,
            @Nullable String waitsFor,
            Instant since) {

        public String url() {
            return "/referrals/" + id;
        }
    }
}
