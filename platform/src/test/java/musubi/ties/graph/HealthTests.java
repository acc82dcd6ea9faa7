package musubi.ties.graph;

import static musubi.ties.graph.Ties.SATO;
import static musubi.ties.graph.Ties.TANAKA;
import static musubi.ties.graph.Ties.TODAY;
import static musubi.ties.graph.Ties.id;
import static musubi.ties.graph.Ties.introduced;
import static musubi.ties.graph.Ties.project;
import static musubi.ties.graph.Ties.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import musubi.ties.graph.Health.Coverage;
import musubi.ties.graph.Health.Place;
import musubi.ties.graph.Tie.Closeness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HealthTests {

    @Test
    void whatWasClosestThinsFirst() {
        var met = tie(1, 2, introduced(Closeness.MET, "2023-01-01", TANAKA));
        var worked = tie(1, 3, project("2024-01-01"));
        var fresh = tie(2, 3, project("2026-11-01"));

        assertThat(Health.thinning(List.of(met, worked, fresh), TODAY, 12)).containsExactly(worked, met);
    }

    @Test
    void whoHasNoTieIsAlone() {
        var graph = Graph.of(Ties.organisations(3), List.of(tie(0, 1, project("2026-01-01"))));

        assertThat(Health.isolated(graph, graph.organisations())).containsExactly(id(2));
    }

    @Test
    void saysWhoWouldStandAloneIfOnePersonLeft() {
        var graph = Graph.of(
                Ties.organisations(5),
                List.of(
                        tie(0, 1, introduced(Closeness.MET, "2026-01-01", TANAKA)),
                        tie(0, 2, introduced(Closeness.MET, "2026-01-01", TANAKA)),
                        tie(2, 3, introduced(Closeness.MET, "2026-01-01", SATO)),
                        tie(3, 4, project("2026-01-01"))));

        var hanging = Health.hanging(graph, graph.ties());

        assertThat(hanging).extracting(Health.Hanging::through).containsExactly(TANAKA, SATO);
        assertThat(hanging.getFirst().ties()).hasSize(2);
        assertThat(hanging.getFirst().alone()).containsExactlyInAnyOrder(id(0), id(1));
        assertThat(hanging.getFirst().cutOff()).isEqualTo(2);
        assertThat(hanging.getLast().alone()).isEmpty();
        assertThat(hanging.getLast().cutOff()).isEqualTo(2);
    }

    @Test
    void anInstitutionIsDistantWhereNobodyOfItsRegionIsTiedToIt() {
        var graph = Graph.of(
                Ties.organisations(5), List.of(tie(0, 1, project("2026-01-01")), tie(2, 3, project("2026-01-01"))));
        var places = Map.of(
                id(0), place(0, "06"),
                id(1), place(1, "06"),
                id(2), place(2, "06", 50),
                id(3), place(3, "13", 50),
                id(4), place(4, null));

        assertThat(Health.distant(graph, graph.organisations(), places)).containsExactly(id(4));
        assertThat(Health.distant(graph, List.of(id(2)), Map.of(id(2), place(2, "06"), id(3), place(3, "13"))))
                .containsExactly(id(2));
    }

    @Test
    void coverageCountsUnitsWhereTheyAreRegistered() {
        var units = Map.of(id(1), Set.of(id(11), id(12), id(13)));
        var offering = Set.of(id(11), id(13), id(2));

        assertThat(Health.coverage(List.of(id(1), id(2), id(3)), units, offering))
                .containsExactly(new Coverage(id(1), 3, 2), new Coverage(id(2), 1, 1), new Coverage(id(3), 1, 0));
    }

    private static Place place(int organisation, @Nullable String prefecture, int... communities) {
        return new Place(
                id(organisation),
                prefecture,
                Set.of(java.util.Arrays.stream(communities).mapToObj(Ties::id).toArray(UUID[]::new)));
    }
}
