package musubi.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// Asked for introductions, as far as the actor has to do with them.
public interface Referrals {

    /// Introductions that are under way and wait for somebody, those that have waited longest first.
    List<Line> forWork(Actor actor);

    /// All introductions of one need, the newest first.
    List<Line> ofNeed(Actor actor, UUID need);

    /// One introduction as a list shows it.
    ///
    /// @param need title of the need, when the actor may read it
    /// @param partner whom it is to be tied with, when the actor may know of it
    /// @param state the state, in the word of the table (`SENT`)
    /// @param waitsFor whose turn it is: `NEED`, `PARTNER`, `COORDINATOR`, or nobody
    record Line(
            UUID id,
            @Nullable Bilingual need,
            @Nullable Bilingual partner,
            String state,
            @Nullable String waitsFor,
            Instant since) {

        public String url() {
            return "/referrals/" + id;
        }
    }
}
