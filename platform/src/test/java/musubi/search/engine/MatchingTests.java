package musubi.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            米ぬかを発酵させる菌              | rice
            クモの糸のような繊維              | spider
            水の中の藻から燃料                | algae
            ＤＮＡ を編集する                 | genome
            sensors for water                 | sensor
            ｾﾝｻで水質を測る                  | sensor
            """)
    void findsWhatWasMeantHoweverItIsWritten(String asked, String best) {
        try (var texts = AMatching.of(
                new Item("rice", "", "米糠（米ぬか）を乳酸菌で発酵させ、飼料にする。"),
                new Item("spider", "", "クモ糸に学んだ構造タンパク質の繊維をつくる。"),
                new Item("algae", "", "藻類が油をためるしくみを調べ、バイオ燃料にする。"),
                new Item("genome", "", "dna の一か所だけを編集した稲をつくる。"),
                new Item("sensor", "", "A sensor in the river. 川の水質をセンサーで測る。"))) {
            assertThat(texts.ids(asked)).first().isEqualTo(best);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            乳酸菌による発酵              | lactic
            川の水質を測るセンサー        | water
            Enzymes that degrade plastic  | プラ
            Fermented rice bran as feed   | 米ぬか
            """)
    void crossesFromOneLanguageToTheOther(String asked, String best) {
        try (var texts = AMatching.of(
                new Item("lactic", "", "Fermentation of vegetables with lactic acid bacteria."),
                new Item("water", "", "A sensor that measures the quality of water in rivers."),
                new Item("プラ", "", "プラスチックを分解する酵素を土の中の微生物から見つけた。"),
                new Item("米ぬか", "", "米ぬかを発酵させて飼料にする。"))) {
            var match = texts.matching.match(new Item("q", "", asked), 10).getFirst();
            assertThat(match.id()).isEqualTo(best);
            assertThat(match.contributions())
                    .extracting(Match.Contribution::kind)
                    .contains(Match.Kind.MEANING);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 90})
    void contributionsAddUpToTheScore(int words) {
        var random = new Random(words);
        try (var texts = AMatching.of(AMatching.texts(random, 200), 1)) {
            for (int i = 0; i < 30; i++) {
                for (var match : texts.matching.match(AMatching.aText("q", random, words), 50)) {
                    assertThat(match.contributions().stream()
                                    .mapToDouble(Match.Contribution::points)
                                    .sum())
                            .isEqualTo(match.score(), within(1e-9));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 90})
    void everyWordMetStandsInTheItem(int words) {
        var random = new Random(words);
        var items = AMatching.texts(random, 60);
        try (var texts = AMatching.of(items, 1)) {
            var need = AMatching.aText("q", random, words);
            for (var match : texts.matching.match(need, 60)) {
                var text = items.get(Integer.parseInt(match.id().substring(1))).whole();
                for (var reason : match.contributions()) {
                    assertThat(text).contains(reason.met().split(" "));
                    assertThat(need.whole()).contains(reason.asked());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 90})
    void aLongerListBeginsLikeAShorterOneAndIsInOrder(int words) {
        var random = new Random(words);
        try (var texts = AMatching.of(AMatching.texts(random, 150), 2)) {
            var need = AMatching.aText("q", random, words);
            var all = texts.matching.match(need, 150);
            assertThat(texts.matching.match(need, 7))
                    .containsExactlyElementsOf(all.subList(0, Math.min(7, all.size())));
            assertThat(all)
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::id));
        }
    }

    @Test
    void moreThreadsGiveTheSameAnswer() {
        var random = new Random(5);
        var items = AMatching.texts(random, 1_000);
        try (var one = AMatching.of(items, 1);
                var four = AMatching.of(items, 4)) {
            for (int i = 0; i < 20; i++) {
                var need = AMatching.aText("q", random, 1 + i * 5);
                assertThat(four.matching.match(need, 100)).isEqualTo(one.matching.match(need, 100));
            }
        }
    }

    @Test
    void saysWhyAnItemIsNotListed() {
        var random = new Random(9);
        for (int round = 0; round < 20; round++) {
            var items = AMatching.texts(random, 40);
            try (var texts = AMatching.of(items, 1)) {
                var need = AMatching.aText("q", random, 1 + random.nextInt(60));
                var all = texts.matching.match(need, 40).stream().map(Match::id).toList();
                for (var item : items) {
                    assertThat(reason(texts.matching.whyNot(need, item.id(), 5)))
                            .isEqualTo(expected(all.indexOf(item.id()) + 1));
                }
                assertThat(texts.matching.whyNot(need, "nobody", 5)).isInstanceOf(WhyNot.Unknown.class);
            }
        }
    }

    private static String expected(int rank) {
        return rank == 0 ? "nothing shared" : rank <= 5 ? "listed " + rank : "outranked " + rank;
    }

    private static String reason(WhyNot why) {
        return switch (why) {
            case WhyNot.Listed listed -> "listed " + listed.rank();
            case WhyNot.Outranked outranked -> "outranked " + outranked.rank();
            case WhyNot.PassedOver passedOver -> "passed over " + passedOver.rank();
            case WhyNot.NothingShared() -> "nothing shared";
            case WhyNot.NotNear(var nearest) -> "not near";
            case WhyNot.Unknown() -> "unknown";
        };
    }

    /// The index knows nothing of the order of words: all of these are alike to it, and the last is not looked at.
    @Test
    void whoeverWasNotComparedIsToldSo() {
        var last = IntStream.range(0, 1_000)
                .mapToObj(i -> "z" + i)
                .max(Comparator.comparingInt(Word::term))
                .orElseThrow();
        var items = Stream.concat(
                IntStream.range(0, 130).mapToObj(i -> new Item("s%03d".formatted(i), "", "活用の発酵の米糠")),
                Stream.of(new Item(last, "", "米糠の発酵の活用")));
        try (var texts = AMatching.of(items.toArray(Item[]::new))) {
            var need = new Item("q", "", "米糠の発酵の活用");

            assertThat(reason(texts.matching.whyNot(need, last, 10))).isEqualTo("passed over 1");
            assertThat(reason(texts.matching.whyNot(need, "s129", 10))).isEqualTo("outranked 131");
        }
    }

    @Test
    void ownersAreRankedBySeveralOfTheirWorks() {
        try (var texts = AMatching.of(
                new Item("a1", "", "藻からバイオ燃料をつくる", "a"),
                new Item("a2", "", "藻の培養とバイオ燃料", "a"),
                new Item("b1", "", "藻からバイオ燃料をつくる", "b"),
                new Item("c1", "", "藻からバイオ燃料をつくる"))) {
            var owners = texts.matching.owners(new Item("q", "", "藻のバイオ燃料"), 10);
            assertThat(owners).extracting(Match::id).containsExactly("a", "b");
            assertThat(owners.getFirst().contributions())
                    .extracting(Match.Contribution::met)
                    .containsExactlyInAnyOrder("a1", "a2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。", "の", "\uD83D", "\u0000", "ﾞ"})
    void whatSaysNothingIsAnsweredByNothing(String asked) {
        try (var texts = AMatching.of(new Item("a", "", "藻からバイオ燃料をつくる"), new Item("b", "", asked))) {
            assertThat(texts.ids(asked)).doesNotContain("a");
            assertThat(texts.matching.size()).isEqualTo(2);
        }
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        try (var texts = AMatching.of()) {
            assertThat(texts.ids("藻")).isEmpty();
        }
    }

    @Test
    void aVeryLongTextIsReadAndFound() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 60_000; i++) {
            words.add("w" + i % 5_000 + "x");
        }
        var book = new Item("book", "", "藻の本。" + String.join(" ", words));
        try (var texts = AMatching.of(List.of(book, new Item("leaf", "", "藻")), 1)) {
            assertThat(texts.ids("藻の本")).contains("book", "leaf");
            assertThat(texts.ids(book.text())).first().isEqualTo("book");
        }
    }
}
