package musubi.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The vocabulary that comes with the platform, as it is written.
class VocabularyFileTests {

    static VocabularyText vocabulary;

    @BeforeAll
    static void read() {
        vocabulary = VocabularyText.read(ReferenceText.VOCABULARY.read());
    }

    @Test
    void namesAtLeastTwoThousandConceptsInBothLanguages() {
        assertThat(vocabulary.concepts()).hasSizeGreaterThan(2_000);
        assertThat(vocabulary.concepts().values())
                .allMatch(concept ->
                        !concept.japanese().isEmpty() && !concept.english().isEmpty());
    }

    @Test
    void hasEachWordOnOneLineOnly() {
        var owners = new HashMap<String, String>();
        for (var concept : vocabulary.concepts().values()) {
            Stream.concat(concept.japanese().stream(), concept.english().stream())
                    .map(word -> Script.key(NormalText.of(word).text()))
                    .distinct()
                    .forEach(word ->
                            assertThat(owners.put(word, concept.id())).as(word).isNull());
        }
    }

    @Test
    void speaksOnlyOfConceptsThatAreThere() {
        assertThat(vocabulary.concepts().keySet()).containsAll(vocabulary.weak());
        vocabulary.broader().forEach((narrow, broad) -> {
            assertThat(vocabulary.concepts()).containsKey(narrow);
            assertThat(vocabulary.concepts().keySet()).containsAll(broad);
        });
    }
}
