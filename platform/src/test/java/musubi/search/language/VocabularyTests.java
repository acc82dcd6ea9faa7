package musubi.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTests {

    private static final Analyst ANALYST = new Analyst("""
            [concepts]
            smell | におい, 臭い, ニオイ | smell, odour |
            compost | 堆肥, コンポスト | compost |
            """, "");

    @Test
    void takesNoParticleForAWordThatLooksLikeIt() {
        assertThat(concepts("大学内部においては評価されない")).isEmpty();
        assertThat(concepts("漬物のにおいが気になる")).containsExactly("smell");
        assertThat(concepts("ニオイ対策")).containsExactly("smell");
    }

    @Test
    void findsNoWordInKatakanaInsideALongerOne() {
        assertThat(concepts("コンポストを使う")).containsExactly("compost");
        assertThat(concepts("コンポストールを使う")).isEmpty();
    }

    private static List<String> concepts(String text) {
        return ANALYST.read(text).concepts().stream()
                .map(found -> found.concept().id())
                .toList();
    }
}
