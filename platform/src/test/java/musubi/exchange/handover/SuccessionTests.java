package musubi.exchange.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import musubi.exchange.handover.Succession.Colleague;
import musubi.exchange.handover.Succession.Item;
import musubi.exchange.handover.Succession.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Letters name people, `H` is here and `T` is there: two communities.
class SuccessionTests {

    private static final UUID DESK = id("desk");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        the one with least takes it                | a:H:3 b:H:1            | H    | b
        of two with as much the first by number    | a:H:1 b:H:1            | H    | ab
        what is there stays there                  | a:H:0 b:T:9            | T    | b
        whoever sits at the desk comes first       | a:H:0 b:H:9@           | H@   | b
        elsewhere the desk does not matter         | a:H:0 b:H:9@           | H    | a
        nobody there                               | a:H:0                  | T    | -
        nobody at all                              |                        | H    | -
        """)
    void byTurn(String what, String colleagues, String item, String takers) {
        var there = item("x", item);
        var plan = new Succession(colleagues(colleagues)).byTurn(List.of(there));

        if (takers.equals("-")) {
            assertThat(plan.untaken()).containsExactly(there);
            assertThat(plan.takers()).isEmpty();
        } else {
            assertThat(takers.chars().mapToObj(c -> id(Character.toString(c))))
                    .contains(plan.takers().get(there));
        }
    }

    @Test
    void manyAreSharedOutAndAnIntroductionGoesWithItsNeed() {
        var items = List.of(
                item("1", "H"),
                item("2", "H"),
                item("3", "H"),
                item("4", "H"),
                new Item(Kind.REFERRAL, id("r"), id("H"), id("3"), null));
        var plan = new Succession(colleagues("a:H:0 b:H:0")).byTurn(items);

        assertThat(plan.takers().values()).filteredOn(id("a")::equals).hasSizeBetween(2, 3);
        assertThat(plan.takers().get(items.getLast())).isEqualTo(plan.takers().get(items.get(2)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        one for all                                   | a | -   | H | a    |
        another one for this                          | a | b   | H | b    |
        another one alone is enough                   | - | b   | H | b    |
        nobody is chosen                              | - | -   | H |      | untaken
        somebody from elsewhere for all               | c | -   | H |      | untaken
        somebody from elsewhere for this              | a | c   | H |      | wrong
        somebody who is not in office                 | a | z   | H |      | wrong
        for what is there, somebody there             | a | c   | T | c    |
        """)
    void asSomebodyWishes(String what, String forAll, String single, String where, String taker, String problem) {
        var there = item("x", where);
        var plan = new Succession(colleagues("a:H:0 b:H:0 c:T:0"))
                .wished(
                        List.of(there),
                        forAll.equals("-") ? null : id(forAll),
                        single.equals("-") ? Map.of() : Map.of(there.id(), id(single)));

        assertThat(plan.isWhole()).isEqualTo(problem == null);
        assertThat(plan.takers().get(there)).isEqualTo(taker == null ? null : id(taker));
        assertThat(plan.untaken().isEmpty()).isNotEqualTo("untaken".equals(problem));
        assertThat(plan.wrong().isEmpty()).isNotEqualTo("wrong".equals(problem));
    }

    /// Nothing is lost and nothing has two takers, whoever is there and whatever was wished.
    @Property(tries = 300)
    void eachThingHasOneTakerInOfficeOrIsNamed(
            @ForAll long seed, @ForAll @IntRange(max = 30) int things, @ForAll @IntRange(max = 6) int people) {
        var random = new Random(seed);
        var items = IntStream.range(0, things)
                .mapToObj(i -> item(Integer.toString(i), random.nextBoolean() ? "H" : "T@"))
                .toList();
        var colleagues = IntStream.range(0, people)
                .mapToObj(i ->
                        colleague("p" + i, random.nextBoolean() ? "H" : "T", random.nextInt(9), random.nextBoolean()))
                .toList();
        var succession = new Succession(colleagues);
        var single = new HashMap<UUID, UUID>();
        items.stream()
                .filter(item -> random.nextInt(3) == 0)
                .forEach(item -> single.put(item.id(), id("p" + random.nextInt(8))));

        for (var plan : List.of(succession.byTurn(items), succession.wished(items, id("p0"), single))) {
            var told = new HashSet<>(plan.takers().keySet());
            told.addAll(plan.untaken());
            items.stream().filter(item -> plan.wrong().contains(item.id())).forEach(told::add);
            assertThat(told).isEqualTo(Set.copyOf(items));
            assertThat(plan.takers().size()
                            + plan.untaken().size()
                            + plan.wrong().size())
                    .isEqualTo(items.size());
            assertThat(plan.takers())
                    .allSatisfy((item, taker) -> assertThat(succession.mayTake(taker, item.community()))
                            .isTrue());
        }
        assertThat(succession.byTurn(items).untaken())
                .allSatisfy(item ->
                        assertThat(colleagues).noneMatch(one -> one.community().equals(item.community())));
    }

    private static List<Colleague> colleagues(String written) {
        return written == null
                ? List.of()
                : List.of(written.split(" ")).stream()
                        .map(one -> one.split(":"))
                        .map(p -> colleague(p[0], p[1], Integer.parseInt(p[2].replace("@", "")), p[2].endsWith("@")))
                        .toList();
    }

    private static Colleague colleague(String name, String where, int load, boolean atTheDesk) {
        return new Colleague(id(name), id(where), atTheDesk ? Set.of(DESK) : Set.of(), load);
    }

    private static Item item(String name, String where) {
        return new Item(
                Kind.INQUIRY,
                id("item " + name),
                id(where.replace("@", "")),
                id(name),
                where.endsWith("@") ? DESK : id("another desk"));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
