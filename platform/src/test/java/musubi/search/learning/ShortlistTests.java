package musubi.search.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import musubi.search.learning.Exposure.Account;
import musubi.search.learning.Exposure.Group;
import musubi.search.learning.Shortlist.Candidate;
import musubi.search.learning.Shortlist.Placement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShortlistTests {

    private static final int SHOWN = 5;

    @Test
    void standsByChanceWhereNothingIsOwed() {
        var list = Shortlist.of(List.of(known("b", 0.3), known("a", 0.3), known("c", 0.5)), SHOWN, Exposure.none());

        assertThat(ids(list)).containsExactly("c", "a", "b");
        assertThat(list.places())
                .allSatisfy(place -> assertThat(place.seenSeldom()).isZero());
    }

    @Test
    void aNewcomerRisesWhenNewcomersAreSeenTooSeldomAndThePointsSayWhy() {
        var list = Shortlist.of(
                List.of(known("a", 0.40), known("b", 0.38), known("c", 0.37), newcomer("new", 0.34)), SHOWN, owing(3));

        assertThat(ids(list)).containsExactly("new", "a", "b", "c");
        assertThat(list.places().getFirst().seenSeldom()).isCloseTo(0.06, within(1e-12));
        assertThat(list.places().getFirst().placeByChance()).isEqualTo(4);
    }

    @Test
    void risesOnlyAsFarAsIsOwed() {
        var list = Shortlist.of(
                List.of(known("a", 0.40), known("b", 0.38), known("c", 0.37), newcomer("new", 0.36)),
                SHOWN,
                owing(-0.2));

        assertThat(ids(list)).containsExactly("a", "b", "new", "c");
    }

    @Test
    void nobodyRisesPastSomebodyMuchMorePromising() {
        var list = Shortlist.of(List.of(known("a", 0.60), known("b", 0.40), newcomer("new", 0.34)), SHOWN, owing(5));

        assertThat(ids(list)).containsExactly("a", "new", "b");
    }

    @Test
    void anEmptyListIsAList() {
        assertThat(Shortlist.of(List.of(), SHOWN, Exposure.none()).places()).isEmpty();
        assertThat(Shortlist.of(List.of(newcomer("a", 0.2)), 0, Exposure.none()).places())
                .hasSize(1);
    }

    @Property(tries = 200)
    void neverPassesMoreThanTheStatedShareAndLosesNobody(@ForAll long seed) {
        var random = new Random(seed);
        var candidates = candidates(1 + random.nextInt(20), random);
        var list = Shortlist.of(candidates, SHOWN, owing(5 * random.nextDouble()));
        var places = list.places();

        assertThat(places).extracting(Placement::candidate).containsExactlyInAnyOrderElementsOf(candidates);
        assertThat(places)
                .isSortedAccordingTo(Comparator.comparingDouble(
                                (Placement p) -> -(p.candidate().chance() + p.seenSeldom()))
                        .thenComparing(p -> 0));
        for (var upper : places) {
            assertThat(places.subList(upper.place(), places.size()))
                    .allSatisfy(lower -> assertThat(upper.candidate().chance())
                            .isGreaterThanOrEqualTo(
                                    Shortlist.LEAST_SHARE * lower.candidate().chance()));
        }
    }

    @Property(tries = 100)
    void onlyThoseWhoAreOwedRise(@ForAll long seed) {
        var random = new Random(seed);
        var list = Shortlist.of(candidates(20, random), SHOWN, Exposure.none());

        assertThat(list.places())
                .filteredOn(place -> place.seenSeldom() > 0)
                .allSatisfy(place -> assertThat(place.candidate().groups()).isNotEmpty());
    }

    @Test
    void learningTakesNoAttentionFromAGroup() {
        var exposure = Exposure.none();
        for (int i = 0; i < 50; i++) {
            var newcomer = new Candidate("new", 0.35, 0.45, Set.of(Group.NEWCOMER));
            exposure = Shortlist.of(List.of(known("a", 0.4), newcomer, known("b", 0.3)), 3, exposure)
                    .after();
        }
        assertThat(exposure.of(Group.NEWCOMER).received()).isGreaterThanOrEqualTo(50);
    }

    @Property(tries = 5)
    void overManyListsEachGroupGetsWhatIsDue(@ForAll long seed) {
        var random = new Random(seed);
        var exposure = Exposure.none();
        for (int i = 0; i < 300; i++) {
            var worse = candidates(12, random).stream()
                    .map(c -> candidate(c.id(), c.groups().isEmpty() ? c.chance() : 0.9 * c.chance(), c.groups()))
                    .toList();
            exposure = Shortlist.of(worse, SHOWN, exposure).after();
        }
        for (var group : Group.values()) {
            var account = exposure.of(group);
            assertThat(account.received()).isGreaterThan(0.97 * account.due());
            assertThat(account.behind()).isBetween(-5.0, 5.0);
        }
    }

    @Test
    void anImpossibleDebtDoesNotGrowForEver() {
        var exposure = Exposure.none();
        for (int i = 0; i < 100; i++) {
            var candidates = List.of(known("a", 0.9), newcomer("b", 0.5), known("c", 0.5));
            exposure = Shortlist.of(candidates, 2, exposure).after();
        }
        assertThat(exposure.of(Group.NEWCOMER).owed()).isLessThanOrEqualTo(5);
    }

    private static Exposure owing(double owed) {
        return new Exposure(Map.of(Group.NEWCOMER, new Account(0, 0, owed, owed)));
    }

    private static Candidate candidate(String id, double chance, Set<Group> groups) {
        return new Candidate(id, chance, chance, groups);
    }

    private static Candidate known(String id, double chance) {
        return new Candidate(id, chance, chance, Set.of());
    }

    private static Candidate newcomer(String id, double chance) {
        return new Candidate(id, chance, chance, Set.of(Group.NEWCOMER));
    }

    private static List<Candidate> candidates(int count, Random random) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < count; i++) {
            var groups = EnumSet.noneOf(Group.class);
            for (var group : Group.values()) {
                if (random.nextInt(4) == 0) {
                    groups.add(group);
                }
            }
            candidates.add(candidate("c" + i, 0.2 + 0.4 * random.nextDouble(), groups));
        }
        return candidates;
    }

    private static List<String> ids(Shortlist list) {
        return list.places().stream().map(place -> place.candidate().id()).toList();
    }
}
