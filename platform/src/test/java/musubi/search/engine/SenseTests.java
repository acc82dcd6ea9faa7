package musubi.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import musubi.search.engine.Match.Contribution;
import musubi.search.engine.Match.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenseTests {

    private static final Item HOUNDS = new Item("hounds", "", "Hounds run through the forest", "kennel");
    private static final Item STEEL = new Item("steel", "", "Bridges are built of steel", "works");
    private static final Item NEED = new Item("q", "", "puppies wanted");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.0 |  1.0 | 1
            0.0 |  0.5 | 0.25
            0.8 |  1.0 | 1
            0.8 |  0.9 | 0.25
            0.8 |  0.8 | 0
            0.8 |  0.1 | 0
            0.0 | -0.5 | 0
            1.0 |  1.0 | 0
            """)
    void countsHowMuchNearerThanUsual(double usual, double likeness, double points) {
        assertThat(new Sense(new float[1], usual, item -> 0).points(likeness)).isEqualTo(points, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 0, 0.4, 0.85})
    void nearerIsNeverWorthLess(double usual) {
        var sense = new Sense(new float[1], usual, item -> 0);
        for (double likeness = -1; likeness < 1; likeness += 0.01) {
            assertThat(sense.points(likeness + 0.01)).isGreaterThanOrEqualTo(sense.points(likeness));
        }
    }

    @Test
    void findsWhatSharesNoWordAndSaysWhy() {
        try (var texts = AMatching.of(new Themes(), List.of(HOUNDS, STEEL))) {
            var found = texts.matching.match(NEED, 10);

            assertThat(found).extracting(Match::id).containsExactly("hounds");
            assertThat(found.getFirst().contributions())
                    .extracting(Contribution::kind)
                    .containsExactly(Kind.VECTOR);
            assertThat(texts.matching.whyNot(NEED, "steel", 10)).isEqualTo(new WhyNot.NotNear(Sense.NEAREST));
            assertThat(texts.matching.whyNot(NEED, "hounds", 10)).isInstanceOf(WhyNot.Listed.class);
            assertThat(texts.matching.owners(NEED, 10)).extracting(Match::id).containsExactly("kennel");
        }
        try (var texts = AMatching.of(HOUNDS, STEEL)) {
            assertThat(texts.matching.match(NEED, 10)).isEmpty();
            assertThat(texts.matching.whyNot(NEED, "steel", 10)).isInstanceOf(WhyNot.NothingShared.class);
        }
    }

    @Test
    void crossesLanguagesAsTheModelDoes() {
        try (var texts = AMatching.of(new Themes(), List.of(new Item("柴犬", "", "柴犬を育てる"), STEEL))) {
            assertThat(texts.ids("hound breeding")).first().isEqualTo("柴犬");
        }
    }

    @Test
    void ordersAmongThoseThatMeetTheSameWords() {
        try (var texts = AMatching.of(
                new Themes(),
                List.of(
                        new Item("a", "", "forest bridges steel again"),
                        new Item("b", "", "forest hounds running again"),
                        STEEL))) {
            assertThat(texts.ids("forest puppies")).first().isEqualTo("b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。", "の", "?"})
    void whatSaysNothingIsNearNothing(String asked) {
        try (var texts = AMatching.of(new Themes(), List.of(HOUNDS, STEEL))) {
            assertThat(texts.ids(asked)).isEmpty();
            assertThat(texts.matching.whyNot(new Item("q", "", asked), "steel", 5))
                    .isInstanceOf(WhyNot.NothingShared.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 90})
    void contributionsAddUpAndEveryAnswerIsExplained(int words) {
        var random = new Random(words);
        try (var texts = AMatching.of(new Themes(), AMatching.texts(random, 300))) {
            for (int i = 0; i < 20; i++) {
                var need = AMatching.aText("q", random, words);
                var all = texts.matching.match(need, 300);
                assertThat(all)
                        .isSortedAccordingTo(Comparator.comparingDouble(Match::score)
                                .reversed()
                                .thenComparing(Match::id));
                for (var match : all) {
                    assertThat(sum(match.contributions())).isEqualTo(match.score(), within(1e-9));
                }
                assertThat(texts.matching.owners(need, 10))
                        .allSatisfy(
                                owner -> assertThat(sum(owner.contributions())).isEqualTo(owner.score(), within(1e-9)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20, 60})
    void saysWhereEachItemStands(int words) {
        var random = new Random(words);
        var items = AMatching.texts(random, 90);
        try (var texts = AMatching.of(new Themes(), items)) {
            var need = AMatching.aText("q", random, words);
            var all = texts.matching.match(need, 90).stream().map(Match::id).toList();
            for (var item : items) {
                var rank = all.indexOf(item.id()) + 1;
                switch (texts.matching.whyNot(need, item.id(), 5)) {
                    case WhyNot.Listed(var at, var match) ->
                        assertThat(at).isEqualTo(rank).isLessThanOrEqualTo(5);
                    case WhyNot.Outranked(var at, var match, var last, var behind) ->
                        assertThat(at).isEqualTo(rank).isGreaterThan(5);
                    case WhyNot.NotNear(var nearest) -> assertThat(rank).isZero();
                    case WhyNot.PassedOver passedOver -> throw new AssertionError(passedOver);
                    case WhyNot.NothingShared(), WhyNot.Unknown() -> throw new AssertionError(item.id());
                }
            }
        }
    }

    @Test
    void theOrderInWhichItemsComeDoesNotMatter() {
        var random = new Random(3);
        var items = AMatching.texts(random, 80);
        try (var one = AMatching.of(new Themes(), items);
                var other = AMatching.of(new Themes(), items.reversed())) {
            for (int i = 0; i < 20; i++) {
                var need = AMatching.aText("q", random, 1 + i);
                assertThat(other.matching.match(need, 50)).isEqualTo(one.matching.match(need, 50));
            }
        }
    }

    @Test
    void forgettingTheModelForgetsItsPoints() {
        var random = new Random(4);
        var items = AMatching.texts(random, 50);
        try (var with = AMatching.of(new Themes(), items);
                var without = AMatching.of(items, 1)) {
            var need = new Item("q", "", "藻");
            var words = without.matching.match(need, 50);
            assertThat(words)
                    .isNotEmpty()
                    .allSatisfy(match ->
                            assertThat(withoutVector(with, need, match.id())).isEqualTo(match.contributions()));
        }
    }

    private static List<Contribution> withoutVector(AMatching texts, Item need, String id) {
        return texts.matching.match(need, 50).stream()
                .filter(match -> match.id().equals(id))
                .flatMap(match -> match.contributions().stream())
                .filter(reason -> reason.kind() != Kind.VECTOR)
                .toList();
    }

    private static double sum(List<Contribution> contributions) {
        return contributions.stream().mapToDouble(Contribution::points).sum();
    }
}
