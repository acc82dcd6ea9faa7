package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import musubi.kernel.Language;
import musubi.search.Hit.Reason;
import org.junit.jupiter.api.Test;

class ReasonWordsTests {

    private static final List<Reason> ALL = List.of(
            new Reason.SharedWord("減塩", 0.5),
            new Reason.SharedConcept("漬物", "pickles", 3),
            new Reason.SharedConcept("におい", "smell", 2),
            new Reason.SharedArea(5, 1),
            new Reason.Near("06", 0, 1));

    @Test
    void saysInJapaneseWhyTheyFit() {
        assertThat(ReasonWords.in(Language.JA).sentence(ALL)).isEqualTo("『漬物』『におい』『減塩』が共通し、同じ市場領域⑤で、山形県内です。");
    }

    @Test
    void saysInEnglishWhyTheyFit() {
        assertThat(ReasonWords.in(Language.EN).sentence(ALL))
                .isEqualTo("Both speak of “pickles”, “smell”, “減塩”, both belong to market area ⑤ and it is in the same"
                        + " prefecture, Yamagata.");
    }

    @Test
    void endsASentenceOfOneReason() {
        assertThat(ReasonWords.in(Language.JA).sentence(ALL.subList(1, 2))).isEqualTo("『漬物』が共通しています。");
        assertThat(ReasonWords.in(Language.EN).sentence(List.of(new Reason.Near("15", 160, 1))))
                .isEqualTo("It is in Niigata, about 160 km away.");
    }

    @Test
    void hasASentenceEvenWithoutAReason() {
        assertThat(ReasonWords.in(Language.JA).sentence(List.of())).isNotBlank();
    }

    @Test
    void listsEachReasonWithItsPointsTheWeightiestFirst() {
        var each = ReasonWords.in(Language.JA).each(ALL);
        assertThat(each).extracting("points").containsExactly(3.0, 2.0, 1.0, 1.0, 0.5);
        assertThat(each.getFirst().words()).isEqualTo("『漬物』が共通");
    }

    @Test
    void saysWhatWordsCannotSayAlone() {
        List<Reason> reasons = List.of(
                new Reason.SharedMeaning("におい", "odour", 0.5),
                new Reason.SharedPhrase("食品加", 0.2),
                new Reason.Alike(0.1),
                new Reason.Wording(0.05));
        assertThat(ReasonWords.in(Language.JA).each(reasons))
                .extracting(ReasonWords.Said::words)
                .containsExactly("『におい』と『odour』の意味が近い", "『食品加』という言いまわしが共通", "ほかの候補と内容が近い", "ふだんの言いまわしが共通");
        assertThat(ReasonWords.in(Language.EN).each(reasons))
                .extracting(ReasonWords.Said::words)
                .containsExactly(
                        "“におい” and “odour” mean much the same",
                        "Both write “食品加”",
                        "Resembles the other good answers",
                        "Everyday turns of phrase in common");
    }
}
