package musubi.ties.graph;

import static musubi.ties.graph.Ties.TODAY;
import static musubi.ties.graph.Ties.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraphTests {

    @Property(tries = 300)
    void bridgesAreThoseThatPartTwoGroups(
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll @IntRange(min = 1, max = 6) int tenths,
            @ForAll long seed) {
        var graph = Ties.thrown(size, tenths / 10.0, seed);
        var found = graph.bridges().stream().collect(Collectors.toMap(Graph.Bridge::tie, Graph.Bridge::cutOff));

        for (var tie : graph.ties()) {
            var without = new ArrayList<>(graph.ties());
            without.remove(tie);
            var left = reach(tie.a(), without, null);
            var parted = !left.contains(tie.b());
            assertThat(found.containsKey(tie)).isEqualTo(parted);
            if (parted) {
                var right = reach(tie.b(), without, null);
                assertThat(found.get(tie)).isEqualTo(Math.min(left.size(), right.size()));
            }
        }
    }

    @Property(tries = 300)
    void pivotsAreThoseWithoutWhomOthersLoseTouch(
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll @IntRange(min = 1, max = 6) int tenths,
            @ForAll long seed) {
        var graph = Ties.thrown(size, tenths / 10.0, seed);
        Map<UUID, Integer> expected =
                graph.organisations().stream().collect(Collectors.toMap(one -> one, one -> lostWithout(graph, one)));
        expected.values().removeIf(lost -> lost == 0);

        assertThat(graph.pivots().stream().collect(Collectors.toMap(Graph.Pivot::organisation, Graph.Pivot::cutOff)))
                .isEqualTo(expected);
    }

    @Property(tries = 300)
    void noWayIsShorterThanTheOneFound(
            @ForAll @IntRange(min = 2, max = 7) int size,
            @ForAll @IntRange(min = 1, max = 7) int tenths,
            @ForAll long seed) {
        var graph = Ties.thrown(size, tenths / 10.0, seed);
        var from = id(0);
        var to = id(size - 1);

        var best = tried(graph, from, to);
        var found = graph.way(from, to, TODAY);

        assertThat(found.map(way -> far(way.ties()))).isEqualTo(best);
        found.ifPresent(way -> {
            assertThat(way.organisations()).hasSize(way.ties().size() + 1).doesNotHaveDuplicates();
            assertThat(way.organisations().getFirst()).isEqualTo(from);
            assertThat(way.organisations().getLast()).isEqualTo(to);
            for (var i = 0; i < way.ties().size(); i++) {
                assertThat(way.ties().get(i).other(way.organisations().get(i)))
                        .isEqualTo(way.organisations().get(i + 1));
            }
        });
    }

    @Property(tries = 200)
    void countsWhoLosesTouchWithoutSomeTies(
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll @IntRange(min = 1, max = 6) int tenths,
            @ForAll long seed) {
        var graph = Ties.thrown(size, tenths / 10.0, seed);
        var gone = graph.ties().stream()
                .filter(tie -> tie.last().getDayOfMonth() % 2 == 0)
                .toList();
        var left = new ArrayList<>(graph.ties());
        left.removeAll(gone);

        var lost = 0;
        var seen = new HashSet<UUID>();
        for (var one : graph.organisations()) {
            if (!seen.contains(one)) {
                var group = reach(one, graph.ties(), null);
                seen.addAll(group);
                lost += group.size()
                        - group.stream()
                                .mapToInt(other -> reach(other, left, null).size())
                                .max()
                                .orElseThrow();
            }
        }

        assertThat(graph.cutOffWithout(gone)).isEqualTo(lost);
    }

    @Test
    void goesOverTwoStrongTiesRatherThanOverTwoWeakOnes() {
        var strong = Ties.project("2026-11-01");
        var weak = Ties.written(Tie.Closeness.BELONGS, "2012-03-31");
        var graph = Graph.of(
                Ties.organisations(4),
                List.of(Ties.tie(0, 1, weak), Ties.tie(1, 3, weak), Ties.tie(0, 2, strong), Ties.tie(2, 3, strong)));

        assertThat(graph.way(id(0), id(3), TODAY).orElseThrow().organisations()).containsExactly(id(0), id(2), id(3));
    }

    @Test
    void aDirectTieIsAlwaysTaken() {
        var graph = Graph.of(
                Ties.organisations(3),
                List.of(
                        Ties.tie(0, 2, Ties.written(Tie.Closeness.BELONGS, "2012-03-31")),
                        Ties.tie(0, 1, Ties.project("2026-11-01")),
                        Ties.tie(1, 2, Ties.project("2026-11-01"))));

        assertThat(graph.way(id(0), id(2), TODAY).orElseThrow().ties()).hasSize(1);
    }

    @Test
    void tiesToSomebodyWhoMayNotBeKnownAreLeftOut() {
        var graph = Graph.of(
                List.of(id(0), id(1)),
                List.of(Ties.tie(0, 1, Ties.project("2026-01-01")), Ties.tie(1, 2, Ties.project("2026-01-01"))));

        assertThat(graph.ties()).hasSize(1);
        assertThat(graph.way(id(0), id(2), TODAY)).isEmpty();
        assertThat(graph.isAlone(id(2))).isTrue();
    }

    @Test
    void aChainOfManyThousandsIsWalkedToo() {
        var ties = new ArrayList<Tie>();
        for (var i = 0; i < 50_000; i++) {
            ties.add(Ties.tie(i, i + 1, Ties.project("2026-01-01")));
        }
        var graph = Graph.of(Ties.organisations(50_001), ties);

        assertThat(graph.bridges()).hasSize(50_000);
        assertThat(graph.bridges().getFirst().cutOff()).isEqualTo(25_000);
    }

    @Test
    void twoThousandOrganisationsWithTwentyThousandTiesTakeAMoment() {
        var graph = Ties.thrown(2_000, 0.01, 7);
        assertThat(graph.ties()).hasSizeGreaterThan(19_000);
        var begun = Instant.now();

        graph.bridges();
        graph.pivots();
        Health.thinning(graph.ties(), TODAY, 12);
        Health.hanging(graph, graph.ties());
        graph.way(id(0), id(1_999), TODAY);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private static int lostWithout(Graph graph, UUID one) {
        var before = reach(one, graph.ties(), null);
        before.remove(one);
        var largest = before.stream()
                .mapToInt(other -> reach(other, graph.ties(), one).size())
                .max()
                .orElse(0);
        return before.size() - largest;
    }

    private static Set<UUID> reach(UUID from, Collection<Tie> ties, @Nullable UUID without) {
        var reached = new HashSet<>(Set.of(from));
        var waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            var here = waiting.remove();
            for (var tie : ties) {
                if (tie.a().equals(here) || tie.b().equals(here)) {
                    var there = tie.other(here);
                    if (!there.equals(without) && reached.add(there)) {
                        waiting.add(there);
                    }
                }
            }
        }
        return reached;
    }

    private record Far(int length, int steps) {}

    private static Far far(List<Tie> ties) {
        return new Far(ties.stream().mapToInt(tie -> tie.grade(TODAY).length()).sum(), ties.size());
    }

    /// Every way without a turn back, one after the other.
    private static Optional<Far> tried(Graph graph, UUID from, UUID to) {
        var ways = new ArrayList<Far>();
        tryFrom(graph, List.of(from), List.of(), to, ways);
        return ways.stream()
                .min((x, y) -> x.length() == y.length()
                        ? Integer.compare(x.steps(), y.steps())
                        : Integer.compare(x.length(), y.length()));
    }

    private static void tryFrom(Graph graph, List<UUID> passed, List<Tie> over, UUID to, List<Far> ways) {
        if (passed.getLast().equals(to)) {
            ways.add(far(over));
            return;
        }
        for (var tie : graph.of(passed.getLast())) {
            var next = tie.other(passed.getLast());
            if (!passed.contains(next)) {
                var further = new ArrayList<>(passed);
                further.add(next);
                var ties = new ArrayList<>(over);
                ties.add(tie);
                tryFrom(graph, further, ties, to, ways);
            }
        }
    }
}
