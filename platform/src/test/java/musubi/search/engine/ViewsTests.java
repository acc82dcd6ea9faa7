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

    /// Whatever is said once in many pages may be said by chance.
    @Test
    void inALongTextOnceIsLittle() {
        var chatter = "会議の日程と会場の案内を送ります。".repeat(60);

        assertThat(ranked("酒粕", new Item("long", "", chatter + "酒粕。" + chatter), new Item("short", "", "会場で酒粕を扱います。")))
                .containsExactly("short", "long");
        assertThat(ranked(
                        "酒粕の会場",
                        new Item("once", "", chatter + "酒粕。" + chatter),
                        new Item("often", "", (chatter + "酒粕。").repeat(2) + "酒粕。酒粕。")))
                .containsExactly("often", "once");
    }

    @Test
    void whatHasNoTitleIsNamedByItsBeginning() {
        var rest = "会議の日程と会場の案内を送ります。".repeat(20);

        assertThat(ranked("酒粕", new Item("ends", "", rest + "酒粕です。"), new Item("begins", "", "酒粕です。" + rest)))
                .containsExactly("begins", "ends");
    }

    /// The other language puts the two the other way round; that they stand side by side still counts.
    @Test
    void whatIsAskedTogetherCountsWhereItStandsTogetherInTheOtherLanguage() {
        var apart = new Item("apart", "", "発酵を調べる。会議の日程と会場の案内。豆腐の値段。");
        var together = new Item("together", "", "豆腐の発酵を調べる。会議の日程と会場の案内。値段。");

        assertThat(ranked("fermentation of tofu", apart, together, new Item("other", "", "会場の案内")))
                .startsWith("together", "apart");
    }

    @Test
    void theWayIsNamedThatEarnsMost() {
        var reasons = reasons("move", new Item("a", "", "shelf move。移動、移動、移動、移動"), new Item("b", "", "棚の案内"));

        assertThat(reasons.getFirst().met()).isEqualTo("移動");
    }
}
