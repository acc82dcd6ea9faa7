package musubi.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import musubi.kernel.Language;
import musubi.search.language.Analyst;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PackedTests {

    private static final TextReader READER = new TextReader(new Analyst("", ""));

    @Test
    void joinedTextsAreOneText() {
        var one = packed("漬物", "においが少ない。");
        var other = packed("発酵", "漬物と乳酸菌。");
        var joined = Packed.joined(List.of(one, other));

        assertThat(joined.text()).isEqualTo("漬物\nにおいが少ない。\n発酵\n漬物と乳酸菌。");
        assertThat(joined.shelved().head().titleWords()).isEqualTo(2);
        assertThat(joined.marks(List.of("漬物", "発酵")))
                .extracting(mark -> joined.text().substring(mark.start(), mark.end()))
                .containsExactly("漬物", "発酵", "漬物");
        var first = joined.shelved().firstPlaces();
        assertThat(IntStream.range(0, first.length / 2)
                        .mapToObj(i -> joined.text().substring(first[2 * i], first[2 * i + 1])))
                .startsWith("漬物", "発酵")
                .contains("乳酸菌");
    }

    @Test
    void aJoinedTextEarnsWhatTheSameTextReadAtOnceDoes() {
        var joined = Packed.joined(List.of(packed("", "漬物の発酵。"), packed("", "乳酸菌のにおい。")));
        var atOnce = packed("", "漬物の発酵。\n乳酸菌のにおい。");
        assertThat(score(joined)).isEqualTo(score(atOnce)).isPositive();
    }

    @Test
    void forgettingLeavesTheCountsAsIfNothingHadBeen() {
        var kept = packed("漬物", "発酵");
        var gone = packed("堆肥", "発酵と漬物");
        var counted = Rarities.exact();
        counted.count(Language.JA, gone);
        var rarities = counted.copy();
        rarities.count(Language.JA, kept);
        rarities.forget(Language.JA, gone);
        rarities.settle();
        var fresh = Rarities.exact();
        fresh.count(Language.JA, kept);
        fresh.settle();

        for (var word : List.of("漬物", "堆肥", "発酵")) {
            assertThat(rarities.of(Language.JA).ofWord(Word.term(word)))
                    .isEqualTo(fresh.of(Language.JA).ofWord(Word.term(word)));
        }
        assertThat(counted.of(Language.JA).holding(Word.term("堆肥"))).isOne();
    }

    @Property(tries = 200)
    void exactCountsAreThoseOfAMap(@ForAll @Size(max = 3_000) List<@IntRange(min = -50, max = 2_000) Integer> keys) {
        var counts = new ExactCounts();
        Map<Integer, Integer> expected = new HashMap<>();
        keys.forEach(key -> {
            counts.add(key * 7919, key % 3 == 0 ? -1 : 1);
            expected.merge(key, key % 3 == 0 ? -1 : 1, Integer::sum);
        });
        var copy = counts.copy();
        counts.add(1, 1);
        for (int key = -50; key <= 2_001; key++) {
            assertThat(copy.of(key * 7919)).isEqualTo(expected.getOrDefault(key, 0));
        }
    }

    private static Packed packed(String title, String text) {
        return Packed.of(READER.read(Language.JA, title, text).packed());
    }

    private static double score(Packed text) {
        var rarities = Rarities.exact();
        rarities.count(Language.JA, packed("", "漬物の発酵"));
        rarities.count(Language.JA, packed("", "酒"));
        rarities.settle();
        var question = READER.ask("漬物の発酵とにおい", rarities, false);
        question.compare("a", Language.JA, text);
        return question.settle(0).getOrDefault("a", 0.0);
    }
}
