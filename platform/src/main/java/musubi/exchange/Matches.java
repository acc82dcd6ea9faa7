package musubi.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.Language;
import musubi.search.Hit;
import musubi.search.Search;
import org.jspecify.annotations.Nullable;

/// Asked for partners: ranked, each with why, in the words of the reader; only what the viewer may read counts.
public interface Matches {

    /// Seeds and organisations for a need told in everyday words.
    Suggested forText(Actor viewer, Words words, int limit);

    /// Needs that say much the same as these words, so that none is taken down twice.
    Suggested similar(Actor viewer, Words words, int limit);

    /// Seeds and organisations for a need that is registered; empty when the viewer may not know of it.
    Suggested forNeed(Actor viewer, UUID need, Language reader, int limit);

    /// Needs for a seed that is registered.
    Suggested forSeed(Actor viewer, UUID seed, Language reader, int limit);

    /// Why a record, named by the address of its page, is not among the first `limit` suggestions for a seed or need;
    /// in
    /// the words of the reader. What the viewer may not know of is answered like what is not there.
    Missing whyNot(Actor viewer, UUID entry, String address, Language reader, int limit);

    /// The same, asked of another search: to try out what it would answer.
    Matches by(Search other);

    /// What somebody said they look for, and the two-digit code of the prefecture they are in.
    record Words(String text, @Nullable String near, Language reader) {}

    /// @param items those that fit
    /// @param weak a few that share little: perhaps worth a look where nothing fits
    /// @param total how many fit in all, of the kinds asked for
    /// @param held what was declined before and counted here
    record Suggested(List<Item> items, List<Item> weak, int total, Held held) {

        public static final Suggested NOTHING = new Suggested(List.of(), List.of(), 0, Held.NOTHING);
    }

    /// Who is left out because of a no, and who stands last until a day because its hands are full.
    record Held(List<Refusals.Apart> apart, Map<UUID, LocalDate> resting) {

        public static final Held NOTHING = new Held(List.of(), Map.of());
    }

    /// Why something is not suggested; with what it is and its reasons where there is anything to say of it.
    record Missing(String words, @Nullable Item item) {}

    /// A suggestion. The points of its reasons add up to its score; one that does not fit shares little.
    record Item(
            String kind,
            UUID id,
            String title,
            String url,
            @Nullable String summary,
            Why why,
            boolean fits) {

        public double score() {
            return why.score();
        }
    }

    /// Why it is suggested: one sentence, then each reason for itself, then the passages that matched.
    record Why(double score, String sentence, List<Reason> reasons, List<Hit.Snippet> passages) {}

    record Reason(String words, double points) {}
}
