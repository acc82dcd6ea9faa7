package musubi.search.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import musubi.search.learning.Exposure.Group;

/// 候補の並び: partners in the order in which they are shown, so that none of a group is seen too seldom.
///
/// By chance first; then those who are owed attention rise, only as far as they are owed it, and never past somebody
/// of whose chance theirs is less than four fifths. Over many lists each group gets the share that its number among the
/// presentable would give it, and no less than it would have had without learning (amortised fairness: Biega, Gummadi,
/// Weikum, "Equity of attention", SIGIR 2018).
///
/// @param places as shown; the first `shown` of them are seen
/// @param after the exposure with this list in it
public record Shortlist(List<Placement> places, Exposure after) {

    /// A candidate may pass another if its chance is at least this share of the other's.
    public static final double LEAST_SHARE = 0.8;

    /// Somebody who could be introduced.
    ///
    /// @param chance as forecast
    /// @param chanceAtFirst as forecast before anything was learned
    public record Candidate(String id, double chance, double chanceAtFirst, Set<Group> groups) {

        public Candidate {
            groups = Set.copyOf(groups);
        }
    }

    /// Where a candidate stands and why.
    ///
    /// @param place from 1 on
    /// @param placeByChance where its chance alone would put it
    /// @param seenSeldom points for having been seen seldom: what it lacked to those it passed. Chance and points
    ///     together are in the order shown; 0 where nothing was given
    public record Placement(Candidate candidate, int place, int placeByChance, double seenSeldom) {}

    public Shortlist {
        places = List.copyOf(places);
    }

    /// Equal chances stand in the order of their ids.
    public static Shortlist of(List<Candidate> candidates, int shown, Exposure before) {
        var byChance = sorted(candidates, Candidate::chance);
        var sharing = new Sharing(byChance, shown, before);
        sharing.share();
        return new Shortlist(placed(sharing.order(), byChance), sharing.after());
    }

    static List<Candidate> sorted(List<Candidate> candidates, ToDoubleFunction<Candidate> chance) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(chance).reversed().thenComparing(Candidate::id))
                .toList();
    }

    private static List<Placement> placed(List<Candidate> order, List<Candidate> byChance) {
        var places = new ArrayList<Placement>();
        var highestBelow = 0.0;
        for (int i = order.size() - 1; i >= 0; i--) {
            var candidate = order.get(i);
            var points = Math.max(0, highestBelow - candidate.chance());
            places.addFirst(new Placement(candidate, i + 1, byChance.indexOf(candidate) + 1, points));
            highestBelow = Math.max(highestBelow, candidate.chance());
        }
        return places;
    }
}
