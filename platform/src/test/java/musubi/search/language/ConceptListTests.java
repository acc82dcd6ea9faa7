package musubi.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptListTests {

    private static final ConceptList CONCEPTS = ConceptList.of("""
            [concepts]
            pickles | 漬物, つけもの | pickles, tsukemono | 5
            takuan | たくあん | takuan |
            fermented-food | 発酵食品 | fermented food |
            compost | 堆肥, コンポスト | compost |
            [broader]
            takuan < pickles
            pickles < fermented-food
            """);

    @ParameterizedTest
    @ValueSource(strings = {"つけもの", "ツケモノ", "ﾂｹﾓﾉ", " 漬物 ", "Tsukemono", "PICKLES"})
    void knowsANameHoweverItIsWritten(String name) {
        assertThat(ids(CONCEPTS.named(name))).containsExactly("pickles");
    }

    @Test
    void tellsNoNameFromHyphensAndLongVowels() {
        assertThat(ids(CONCEPTS.named("fermented-food"))).containsExactly("fermented-food");
        assertThat(CONCEPTS.named("漬")).isEmpty();
    }

    @Test
    void findsTheNearestNameFirst() {
        assertThat(ids(CONCEPTS.like("pickle", 5))).containsExactly("pickles");
        assertThat(ids(CONCEPTS.like("food", 5))).containsExactly("fermented-food");
        assertThat(ids(CONCEPTS.like("た", 5))).containsExactly("takuan");
        assertThat(CONCEPTS.like("  ", 5)).isEmpty();
        assertThat(CONCEPTS.like("o", 1)).hasSize(1);
    }

    @Test
    void climbsToWhatIsWider() {
        assertThat(CONCEPTS.isWithin("takuan", "fermented-food")).isTrue();
        assertThat(CONCEPTS.isWithin("fermented-food", "takuan")).isFalse();
        assertThat(ids(CONCEPTS.widerThan("takuan"))).containsExactly("pickles");
    }

    private static List<String> ids(List<Concept> concepts) {
        return concepts.stream().map(Concept::id).toList();
    }
}
