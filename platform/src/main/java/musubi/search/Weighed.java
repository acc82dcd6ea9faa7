package musubi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a query asks for, each thing weighed by how rare it is in public text: all that scoring needs to know.
///
/// @param things first those that stand for themselves, then words that belong to a concept
/// @param terms all terms of all ways, each once
record Weighed(List<Thing> things, List<String> terms) {

    private static final int MOST = 48;

    /// A thing asked for, and what each way of meeting it is worth at most.
    record Thing(Wanted wanted, List<Worth> worths) {

        double most() {
            return worths.stream().mapToDouble(Worth::points).max().orElse(0);
        }
    }

    /// A way with its weight, the points it is worth at most, and the places of its terms.
    record Worth(Wanted.Way way, double weight, double points, int[] places) {}

    static Weighed of(List<Wanted> wanted, PublicStatistics statistics) throws IOException {
        var places = new LinkedHashMap<String, Integer>();
        var things = new ArrayList<Thing>();
        for (var one : wanted) {
            var worths = new ArrayList<Worth>();
            for (var way : one.ways()) {
                worths.add(worth(one, way, statistics, places));
            }
            things.add(new Thing(one, worths));
        }
        things.sort(Comparator.comparingDouble(Thing::most).reversed());
        var weightiest = things.subList(0, Math.min(MOST, things.size()));
        weightiest.sort(Comparator.comparing(t -> t.wanted().belongs()));
        return new Weighed(List.copyOf(weightiest), List.copyOf(places.keySet()));
    }

    private static Worth worth(Wanted one, Wanted.Way way, PublicStatistics statistics, Map<String, Integer> places)
            throws IOException {
        var rarity = 0.0;
        for (var term : way.terms()) {
            rarity = Math.max(rarity, statistics.rarity(term));
        }
        var at = way.terms().stream()
                .mapToInt(t -> places.computeIfAbsent(t, x -> places.size()))
                .toArray();
        var weight = one.weight() * way.share();
        return new Worth(way, weight, weight * rarity, at);
    }

    boolean asksForNothing() {
        return things.isEmpty();
    }

    /// Whether a record must meet this thing or one like it to be found at all.
    boolean counts(Thing thing) {
        return thing.wanted().isStrong()
                || things.stream().noneMatch(t -> t.wanted().isStrong());
    }
}
