package musubi.ties.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// つながりの図: organisations and the ties among them, as far as one viewer may know.
public final class Graph {

    private final List<UUID> organisations;
    private final List<Tie> ties;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final int[][] ends;
    private final int[][] at;

    private Graph(List<UUID> organisations, Collection<Tie> ties) {
        this.organisations = organisations;
        organisations.forEach(organisation -> places.put(organisation, places.size()));
        this.ties = ties.stream()
                .filter(tie -> places.containsKey(tie.a()) && places.containsKey(tie.b()))
                .toList();
        this.ends = this.ties.stream().map(this::places).toArray(int[][]::new);
        this.at = touching();
    }

    /// Ties to others than these are left out.
    public static Graph of(Collection<UUID> organisations, Collection<Tie> ties) {
        return new Graph(organisations.stream().distinct().toList(), ties);
    }

    /// A tie without which two groups fall apart.
    ///
    /// @param cutOff how many organisations the smaller group has
    public record Bridge(Tie tie, int cutOff) {}

    /// 要: an organisation without which others lose touch.
    ///
    /// @param cutOff how many lose touch with the largest group that remains
    public record Pivot(UUID organisation, int cutOff) {}

    /// A way from one to another, step by step.
    public record Way(List<UUID> organisations, List<Tie> ties) {}

    public List<UUID> organisations() {
        return organisations;
    }

    public List<Tie> ties() {
        return ties;
    }

    public List<Tie> of(UUID organisation) {
        var place = places.get(organisation);
        if (place == null) {
            return List.of();
        }
        var found = new ArrayList<Tie>();
        for (var tie : at[place]) {
            found.add(ties.get(tie));
        }
        return found;
    }

    public boolean isAlone(UUID organisation) {
        var place = places.get(organisation);
        return place == null || at[place].length == 0;
    }

    /// Ties that alone hold two groups together, those that hold most first.
    public List<Bridge> bridges() {
        return new Fragility(at, ends)
                .bridges().entrySet().stream()
                        .map(bridge -> new Bridge(ties.get(bridge.getKey()), bridge.getValue()))
                        .sorted(Collections.reverseOrder(Comparator.comparingInt(Bridge::cutOff)))
                        .toList();
    }

    public List<Pivot> pivots() {
        return new Fragility(at, ends)
                .pivots().entrySet().stream()
                        .map(pivot -> new Pivot(organisations.get(pivot.getKey()), pivot.getValue()))
                        .sorted(Collections.reverseOrder(Comparator.comparingInt(Pivot::cutOff)))
                        .toList();
    }

    /// How many would lose touch with the largest group that remained of their own, were these ties not there.
    int cutOffWithout(Collection<Tie> some) {
        Set<Tie> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(some);
        var before = new Groups(organisations.size());
        var after = new Groups(organisations.size());
        for (var i = 0; i < ends.length; i++) {
            before.join(ends[i][0], ends[i][1]);
            if (!gone.contains(ties.get(i))) {
                after.join(ends[i][0], ends[i][1]);
            }
        }
        return before.lostIn(after);
    }

    /// The shortest way, strong ties counting less than weak ones; of two as long the one with fewer steps.
    public Optional<Way> way(UUID from, UUID to, LocalDate today) {
        var start = places.get(from);
        var goal = places.get(to);
        if (start == null || goal == null) {
            return Optional.empty();
        }
        var lengths = ties.stream().mapToInt(tie -> tie.grade(today).length()).toArray();
        return new ShortestWay(at, ends, lengths).between(start, goal).map(steps -> way(from, steps));
    }

    private Way way(UUID from, List<Integer> steps) {
        var passed = new ArrayList<>(List.of(from));
        var over = new ArrayList<Tie>();
        for (var step : steps) {
            var tie = ties.get(step);
            over.add(tie);
            passed.add(tie.other(passed.getLast()));
        }
        return new Way(passed, over);
    }

    private int[] places(Tie tie) {
        return new int[] {places.getOrDefault(tie.a(), -1), places.getOrDefault(tie.b(), -1)};
    }

    private int[][] touching() {
        var counts = new int[organisations.size()];
        for (var end : ends) {
            counts[end[0]]++;
            counts[end[1]]++;
        }
        var touching = new int[counts.length][];
        for (var i = 0; i < counts.length; i++) {
            touching[i] = new int[counts[i]];
        }
        for (var tie = ends.length - 1; tie >= 0; tie--) {
            touching[ends[tie][0]][--counts[ends[tie][0]]] = tie;
            touching[ends[tie][1]][--counts[ends[tie][1]]] = tie;
        }
        return touching;
    }
}
