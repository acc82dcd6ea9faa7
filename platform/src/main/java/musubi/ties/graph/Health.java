package musubi.ties.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// つながりの様子: what is thinning, alone, far from its region, or in the hands of one person.
public final class Health {

    private Health() {}

    /// Ties that only one account has ever brought about.
    ///
    /// @param alone organisations that would have no tie at all without them
    /// @param cutOff how many organisations would lose touch with the largest group that remained of their own
    public record Hanging(UUID through, List<Tie> ties, List<UUID> alone, int cutOff) {}

    /// Where an organisation belongs.
    public record Place(UUID organisation, @Nullable String prefecture, Set<UUID> communities) {

        /// Of the same region: the same prefecture, or a community they share.
        boolean isNear(Place other) {
            return (prefecture != null && prefecture.equals(other.prefecture))
                    || !Collections.disjoint(communities, other.communities);
        }
    }

    /// How many of the units of an institution offer something now (S2-11).
    public record Coverage(UUID institution, int units, int covered) {}

    /// Those that were closest first, then those silent for longest.
    public static List<Tie> thinning(Collection<Tie> ties, LocalDate today, int months) {
        return ties.stream()
                .filter(tie -> tie.isThinning(today, months))
                .sorted(Comparator.<Tie>comparingDouble(tie -> -tie.strength(tie.last()))
                        .thenComparing(Tie::last))
                .toList();
    }

    public static List<UUID> isolated(Graph graph, Collection<UUID> among) {
        return among.stream().filter(graph::isAlone).toList();
    }

    /// The account on which most hangs first.
    public static List<Hanging> hanging(Graph graph, Collection<Tie> among) {
        var byAccount = among.stream()
                .filter(tie -> tie.hangsOn().isPresent())
                .collect(Collectors.groupingBy(tie -> tie.hangsOn().orElseThrow(), TreeMap::new, Collectors.toList()));
        return byAccount.entrySet().stream()
                .map(one -> new Hanging(
                        one.getKey(),
                        one.getValue(),
                        alone(graph, one.getValue()),
                        graph.cutOffWithout(one.getValue())))
                .sorted(Comparator.<Hanging>comparingInt(one -> -one.cutOff())
                        .thenComparing(one -> -one.ties().size()))
                .toList();
    }

    private static List<UUID> alone(Graph graph, Collection<Tie> without) {
        var lost = new LinkedHashMap<UUID, Integer>();
        without.forEach(tie -> {
            lost.merge(tie.a(), 1, Integer::sum);
            lost.merge(tie.b(), 1, Integer::sum);
        });
        return lost.entrySet().stream()
                .filter(one -> one.getValue() == graph.of(one.getKey()).size())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Institutions without a tie to anybody of their region (S2-12).
    public static List<UUID> distant(Graph graph, Collection<UUID> institutions, Map<UUID, Place> places) {
        return institutions.stream()
                .filter(one -> {
                    var place = places.get(one);
                    return place != null
                            && graph.of(one).stream()
                                    .map(tie -> places.get(tie.other(one)))
                                    .filter(Objects::nonNull)
                                    .noneMatch(place::isNear);
                })
                .toList();
    }

    /// An institution whose units nobody has registered counts as one.
    public static List<Coverage> coverage(
            Collection<UUID> institutions, Map<UUID, Set<UUID>> units, Set<UUID> offering) {
        return institutions.stream()
                .map(one -> {
                    var parts = units.getOrDefault(one, Set.of(one));
                    var covered =
                            (int) parts.stream().filter(offering::contains).count();
                    return new Coverage(one, parts.size(), covered);
                })
                .toList();
    }
}
