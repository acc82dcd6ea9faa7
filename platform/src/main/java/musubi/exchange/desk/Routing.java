package musubi.exchange.desk;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which desk a need goes to, and which after that when it is not answered. Pure.
final class Routing {

    private final List<Desk> desks;

    /// @param desks all that are open
    Routing(Collection<Desk> desks) {
        this.desks = List.copyOf(desks);
    }

    /// What is known of a need that says where it belongs.
    record Where(UUID community, @Nullable String prefecture, List<Integer> areas) {}

    /// The desk of its community that is made for such a need; where none is, one that is for everything, then any.
    Optional<Desk> first(Where where) {
        return of(where.community(), where, Set.of());
    }

    /// Where it goes from this desk: the next one named there, another of the same community, then a desk of the other
    /// regions, the nearest first (S2-13). A desk that had it before does not get it again.
    ///
    /// @param regions communities beyond the desk's own that may know of the need, the nearest first
    Optional<Desk> after(Desk from, Where where, Set<UUID> had, List<UUID> regions) {
        return named(from, had, regions)
                .or(() -> of(from.community(), where, had))
                .or(() -> regions.stream()
                        .filter(region -> !region.equals(from.community()))
                        .flatMap(region -> of(region, where, had).stream())
                        .findFirst());
    }

    private Optional<Desk> named(Desk from, Set<UUID> had, List<UUID> regions) {
        return desks.stream()
                .filter(desk -> desk.id().equals(from.next()) && !had.contains(desk.id()))
                .filter(desk -> desk.community().equals(from.community()) || regions.contains(desk.community()))
                .findFirst();
    }

    private Optional<Desk> of(UUID community, Where where, Set<UUID> had) {
        return desks.stream()
                .filter(desk -> desk.community().equals(community) && !had.contains(desk.id()))
                .max(Comparator.comparingInt((Desk desk) -> fits(desk, where))
                        .thenComparing(Desk::id, Comparator.reverseOrder()));
    }

    /// A desk for just this prefecture and field before one for everything, that one before one for something else.
    private static int fits(Desk desk, Where where) {
        return Stream.of(
                        fits(
                                desk.prefectures().isEmpty(),
                                desk.prefectures().contains(String.valueOf(where.prefecture())),
                                3),
                        fits(desk.areas().isEmpty(), !Collections.disjoint(desk.areas(), where.areas()), 2))
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int fits(boolean forAll, boolean forThis, int worth) {
        if (forAll) {
            return 0;
        }
        return forThis ? worth : -10 * worth;
    }
}
