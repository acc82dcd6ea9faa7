package musubi.search.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import musubi.search.language.ReferenceText;
import org.junit.jupiter.api.Test;

class DictionaryTests {

    private static final int LARGEST = 8_000_000;

    private static final Dictionary SMALL = new Dictionary("""
            # a remark
            発酵,醗酵	*fermentation; zymosis
            バナナ	banana
            見る,観る	*see; look; watch | examine; look over
            """);

    @Test
    void findsLinesFromBothSides() {
        assertThat(SMALL.japanese("醗酵")).singleElement().satisfies(entry -> {
            assertThat(entry.common()).isTrue();
            assertThat(entry.senses()).containsExactly(List.of("fermentation", "zymosis"));
        });
        assertThat(SMALL.japanese("ばなな")).hasSize(1);
        assertThat(SMALL.english("bananas")).hasSize(1);
        assertThat(SMALL.english("look over").getFirst().senses()).hasSize(2);
        assertThat(SMALL.japanese("林檎")).isEmpty();
        assertThat(SMALL.hasMeaning("over")).isFalse();
    }

    @Test
    void standsEmptyWhereThereIsNoDictionary() {
        assertThat(new Dictionary("").hasHeadword("発酵")).isFalse();
        assertThat(new Dictionary("# only a remark").english("apple")).isEmpty();
    }

    @Test
    void comesWithTheOwnersNamedAndEachWordOnce() throws IOException {
        var text = ReferenceText.DICTIONARY.read();
        assertThat(text).startsWith("# From EDICT").contains("Attribution-ShareAlike");
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
        var headwords = new HashSet<String>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            assertThat(line).matches("[^\\t]+\\t\\*?[^\\t*]+");
            var entry = DictionaryEntry.read(line);
            assertThat(entry.senses()).isNotEmpty().noneMatch(List::isEmpty);
            assertThat(entry.headwords()).isNotEmpty().allMatch(headwords::add, "stands on one line only");
        });
        assertThat(headwords).hasSizeGreaterThan(150_000);
    }

    @Test
    void comesWithFamiliesInWhichAWordIsOnce() throws IOException {
        var words = new HashSet<String>();
        ReferenceText.WORD_FAMILIES
                .read()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    var family = List.of(line.split(" "));
                    assertThat(family).hasSizeGreaterThan(1).isSorted().allMatch(words::add, "is of one family only");
                });
        assertThat(words).contains("fiber", "fibre", "correlate", "correlation");
    }
}
