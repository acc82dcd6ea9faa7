package musubi.search.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionsTests {

    @ParameterizedTest
    @CsvSource({
        "share, sharing",
        "share, shared",
        "move, moving",
        "plan, planning",
        "plan, planned",
        "apply, applied",
        "apply, applying",
        "publish, publisher",
        "edit, editor"
    })
    void formsAVerb(String word, String form) {
        assertThat(Inflections.of(word)).contains(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"climate change", "go", "共有", "pH7", ""})
    void phrasesAndWhatIsNoWordHaveNone(String word) {
        assertThat(Inflections.of(word)).isEmpty();
    }
}
