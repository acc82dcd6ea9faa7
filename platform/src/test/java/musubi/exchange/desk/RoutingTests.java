package musubi.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import musubi.exchange.desk.Routing.Where;
import musubi.kernel.Bilingual;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTests {

    private static final UUID SHONAI = new UUID(1, 0);
    private static final UUID NAGAOKA = new UUID(1, 1);
    private static final UUID FUKUOKA = new UUID(1, 2);

    private static final Desk EVERYTHING = desk(10, SHONAI, List.of(), List.of(), null);
    private static final Desk FOOD = desk(11, SHONAI, List.of(), List.of(3), null);
    private static final Desk FOOD_IN_YAMAGATA = desk(12, SHONAI, List.of("06"), List.of(3), id(14));
    private static final Desk AKITA = desk(13, SHONAI, List.of("05"), List.of(), null);
    private static final Desk BEYOND = desk(14, NAGAOKA, List.of(), List.of(), null);
    private static final Desk FAR = desk(15, FUKUOKA, List.of(), List.of(), null);

    private static final Routing ROUTING = new Routing(List.of(EVERYTHING, FOOD, FOOD_IN_YAMAGATA, AKITA, BEYOND, FAR));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            06 | 3 | 12
            15 | 3 | 11
            06 | 5 | 10
            05 | 3 | 13
            05 | 5 | 13
               | 3 | 11
               |   | 10
            """)
    void aNeedGoesToTheDeskThatIsMadeForIt(@Nullable String prefecture, @Nullable Integer area, int desk) {
        var areas = area == null ? List.<Integer>of() : List.of(area);
        assertThat(ROUTING.first(new Where(SHONAI, prefecture, areas)).map(Desk::id))
                .contains(id(desk));
    }

    @Test
    void aCommunityWithoutADeskHasNone() {
        assertThat(ROUTING.first(new Where(new UUID(1, 9), null, List.of()))).isEmpty();
    }

    @Test
    void goesOnToTheNamedDeskThenWithinTheCommunityThenToTheNearestRegion() {
        var where = new Where(SHONAI, "06", List.of(3));
        var regions = List.of(SHONAI, NAGAOKA, FUKUOKA);
        assertThat(route(FOOD_IN_YAMAGATA, where, regions)).containsExactly(BEYOND, FOOD, EVERYTHING, AKITA, FAR);
        assertThat(route(EVERYTHING, where, regions)).containsExactly(FOOD_IN_YAMAGATA, BEYOND, FOOD, AKITA, FAR);
    }

    @Test
    void whatOtherRegionsMayNotKnowStaysInItsOwn() {
        var where = new Where(SHONAI, "06", List.of(3));
        assertThat(route(FOOD_IN_YAMAGATA, where, List.of())).containsExactly(FOOD, EVERYTHING, AKITA);
    }

    @Property
    void neverComesBackAndAlwaysEnds(
            @ForAll @IntRange(min = 0, max = 5) int from, @ForAll boolean open, @ForAll @IntRange(max = 9) int area) {
        var desks = List.of(EVERYTHING, FOOD, FOOD_IN_YAMAGATA, AKITA, BEYOND, FAR);
        var regions = open ? List.of(FUKUOKA, SHONAI, NAGAOKA) : List.<UUID>of();
        var went = route(desks.get(from), new Where(SHONAI, "06", List.of(area)), regions);
        assertThat(went).doesNotHaveDuplicates().doesNotContain(desks.get(from)).hasSizeLessThan(desks.size());
    }

    private static List<Desk> route(Desk start, Where where, List<UUID> regions) {
        var went = new ArrayList<Desk>();
        Set<UUID> had = new HashSet<>(Set.of(start.id()));
        var next = Optional.of(start);
        while ((next = ROUTING.after(next.orElseThrow(), where, had, regions)).isPresent()) {
            went.add(next.get());
            had.add(next.get().id());
        }
        return went;
    }

    private static Desk desk(
            int number, UUID community, List<String> prefectures, List<Integer> areas, @Nullable UUID next) {
        return new Desk(
                id(number), community, new Bilingual("窓口（架空）", null), prefectures, areas, Desk.Promise.USUAL, next, 1);
    }

    private static UUID id(int number) {
        return new UUID(2, number);
    }
}
