package musubi.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import org.jspecify.annotations.Nullable;

/// Asked what was declined before, as far as the viewer has to do with it, and what follows for suggestions.
public interface Refusals {

    /// Who is not suggested to a seed or need any more, or not yet again.
    List<Apart> of(Actor viewer, UUID entry);

    /// Seeds and organisations that said they have their hands full, each with the day until which that holds.
    Map<UUID, LocalDate> resting(Actor viewer);

    /// @param other the seed, need or organisation on the other side
    /// @param until the first day on which it is suggested again; none when it is not
    /// @param reasons in the words of the table (`TOO_EARLY`)
    record Apart(UUID other, @Nullable LocalDate until, Set<String> reasons) {}
}
