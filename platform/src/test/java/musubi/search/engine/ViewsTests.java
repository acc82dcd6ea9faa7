package musubi.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import musubi.search.engine.Match.Contribution;
import musubi.search.engine.Match.Kind;
import org.junit.jupiter.api.Test;

/// What is looked at beside single words: their order, runs of characters, and what an item's kin says.
class ViewsTests {

    private static List<String> ranked(String asked, Item... items) {
        try (var texts = AMatching.of(items)) {
            return texts.matching.match(new Item("q", "", asked), 10).stream()
                    .map(Match::id)
                    .toList();
        }
    }

    private static List<Contribution> reasons(String asked, Item... items) {
        try (var texts = AMatching.of(items)) {
            return texts.matching.match(new Item("q", "", asked), 1).getFirst().contributions();
        }
    }

    @Test
    void theOrderOfWhatIsAskedCounts() {
        assertThat(ranked("酒粕で発酵させた飼料", new Item("a", "", "飼料は発酵させた酒粕から"), new Item("b", "", "酒粕から発酵させた飼料は")))
                .containsExactly("b", "a");
    }

    @Test
    void runsOfFourCharactersCountOnceEach() {
        var reasons = reasons("海洋深層水", new Item("a", "", "海洋深層水と海洋深層水"), new Item("b", "", "水"));

        assertThat(reasons)
                .filteredOn(reason -> reason.kind() == Kind.PHRASE)
                .extracting(Contribution::met)
                .containsExactly("海洋深層水");
    }

    @Test
    void endingsAloneAreNoReason() {
        var reasons = reasons("苺をつくりたいのですが", new Item("a", "", "苺と柿をたべたいのですね"), new Item("b", "", "柿"));

        assertThat(reasons)
                .filteredOn(reason -> reason.kind() == Kind.PHRASE)
                .extracting(Contribution::met)
                .doesNotContain("をた", "たい", "つく", "いの");
    }

    /// Both say the same of what is asked; one belongs to what the rest of the question is about.
    @Test
    void whatItsKinSaysSpeaksForAnItem() {
        var found = ranked(
                "鶴岡の発酵食品の検査",
                new Item("a", "", "検査の費用 鉄道の車両の部品の寸法"),
                new Item("b", "", "検査の費用 酒粕と味噌の塩分の測定"),
                new Item("kin", "", "鶴岡の発酵食品 酒粕と味噌の塩分の計画"),
                new Item("other", "", "鉄道の車両の部品の工場"));

        assertThat(found).first().isEqualTo("kin");
        assertThat(found.indexOf("b")).isLessThan(found.indexOf("a"));
    }

    @Test
    void kinIsNamedAmongTheReasons() {
        try (var texts =
                AMatching.of(new Item("b", "", "検査の費用 酒粕と味噌の塩分の測定"), new Item("kin", "", "鶴岡の発酵食品 酒粕と味噌の塩分の計画"))) {
            var helped =
                    texts.matching.match(new Item("q", "", "鶴岡の発酵食品の検査"), 10).getLast();

            assertThat(helped.id()).isEqualTo("b");
            assertThat(helped.contributions()).extracting(Contribution::kind).contains(Kind.COMPANY);
        }
    }
}
