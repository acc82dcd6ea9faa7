package musubi.search.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import musubi.kernel.Language;
import musubi.search.language.Analyst;
import musubi.search.language.NormalText;
import musubi.search.language.ReferenceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BridgeTests {

    static Analyst analyst;
    static Bridge bridge;

    @BeforeAll
    static void open() throws IOException {
        analyst = new Analyst(ReferenceText.VOCABULARY.read(), ReferenceText.USER_DICTIONARY.read());
        bridge = Bridge.of(analyst);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            漬物 | pickle
            つけもの | pickle
            微生物 | microbe
            発酵 | fermentation
            減らす | reduce
            りんご | apple
            リンゴ | apple
            コンピュータ | computer
            コンピューター | computer
            従業員 | employee
            予測 | predict
            繊維 | fiber
            繊維 | fibre
            鶴岡 | tsuruoka
            大久保 | okubo
            大久保 | ohkubo
            難波 | namba
            DNA | dna
            """)
    void saysAJapaneseWordInEnglish(String word, String english) {
        assertThat(terms(word, Language.JA)).contains(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pickles | 漬物
            microbe | 微生物
            fermentation | 発酵
            ferment | 発酵
            employee | 従業
            predict | 予測
            forecast | 予報
            submit | 提出
            share | 共有
            manage | 管理
            move | 移動
            custom | カスタム
            apples | リンゴ
            Tsuruoka | 鶴岡
            DNA | dna
            """)
    void saysAnEnglishWordInJapanese(String word, String japanese) {
        assertThat(terms(word, Language.EN)).contains(japanese);
    }

    @Test
    void saysAPhraseBeforeItsWords() {
        assertThat(bridge.renderings("食品加工", Language.JA).getFirst().terms()).contains("food", "process");
        assertThat(bridge.crossings(analyst.read("食品加工の会社"), Language.JA))
                .extracting(Crossing::asked)
                .containsExactly("食品加工", "食品", "加工", "会社");
        assertThat(bridge.renderings("climate change", Language.EN).getFirst().terms())
                .containsExactly("気候", "変動");
    }

    @Test
    void countsAWordOnceAndInsideAPhraseByHalf() {
        var crossings = bridge.crossings(analyst.read("食品加工と食品、食品"), Language.JA);
        assertThat(crossings).extracting(Crossing::asked).doesNotHaveDuplicates();
        assertThat(crossings.getFirst().says()).isGreaterThan(crossings.get(2).says());
    }

    @ParameterizedTest
    @CsvSource({
        "クバネティス, kubernetes",
        "グーグル, google",
        "マイクロソフト, microsoft",
        "シアノバクテリア, cyanobacteria",
        "リポソーム, liposome",
        "スタンフォード, stanford"
    })
    void hearsAForeignWordAlikeInBothLanguages(String katakana, String latin) {
        assertThat(Sounds.ofKatakana(katakana)).containsAnyElementsOf(Sounds.ofLatin(latin.replaceAll("s$", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "オオクボ, okubo",
        "オオクボ, Ohkubo",
        "トウキョウ, Tōkyō",
        "シンバシ, shimbashi",
        "ハッチョウボリ, hatchobori",
        "ジュンイチ, junichi",
        "ツチヤ, tuchiya",
        "シズオカ, sizuoka"
    })
    void spellsAJapaneseNameAlikeInBothLanguages(String reading, String latin) {
        assertThat(Romaji.ofKana(reading))
                .isNotEmpty()
                .isEqualTo(Romaji.ofLatin(NormalText.of(latin).text()));
    }

    @Test
    void findsANameBySoundWhereNoDictionaryHasIt() {
        var inText = analyst.tokeniser().tokens(NormalText.of("大久保")).getFirst();
        assertThat(bridge.sounds(inText)).isNotEmpty();
        assertThat(terms("Okubo", Language.EN)).containsAnyElementsOf(bridge.sounds(inText));
        assertThat(terms("protein", Language.EN)).noneMatch(term -> term.startsWith(Sounds.MARK));
    }

    @Test
    void consonantsAloneSayLittleWhereAJapaneseNameMayBeMeant() {
        assertThat(sounds("Kugen")).containsEntry("~kugen", 0.8).containsEntry("~KJN", 0.3);
        assertThat(sounds("Kubernetes")).containsEntry("~KBNT", 0.8);
    }

    private static Map<String, Double> sounds(String english) {
        return bridge.renderings(english, Language.EN).stream()
                .filter(rendering -> Bridge.isSound(rendering.terms().getFirst()))
                .collect(Collectors.toMap(rendering -> rendering.terms().getFirst(), Rendering::weight));
    }

    @Test
    void whatJapaneseSaysByVerbsSaysAsLittleAsTheyDo() {
        assertThat(bridge.crossings(analyst.read("choose protein"), Language.EN))
                .extracting(Crossing::asked, Crossing::says)
                .contains(tuple("protein", 1.0), tuple("choose", 0.4));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void takesAnyTextAndAnswersTheSameTwice(Language from) {
        var chance = new Random(20);
        for (int i = 0; i < 300; i++) {
            var text = noise(chance);
            var crossings = bridge.crossings(analyst.read(text), from);
            assertThat(bridge.crossings(analyst.read(text), from)).isEqualTo(crossings);
            for (var crossing : crossings) {
                assertThat(text.substring(crossing.start(), crossing.end())).isEqualTo(crossing.asked());
                assertThat(crossing.says()).isGreaterThan(0).isLessThanOrEqualTo(1);
                assertThat(crossing.renderings())
                        .isNotEmpty()
                        .allMatch(rendering -> rendering.weight() > 0 && rendering.weight() <= 1);
            }
        }
    }

    private static String noise(Random chance) {
        var pieces = List.of(
                "発酵",
                "ー",
                "ッ",
                "ン",
                "大久保",
                "𠮷",
                "\ud83c",
                " ",
                "　",
                "-",
                "'",
                "'s",
                "ﾊﾞｲｵ",
                "①",
                "\u0000",
                "~",
                "|",
                "food processing",
                "ㇰ",
                "々",
                "kg",
                "3",
                "、",
                "Ōsaka",
                "ïve",
                "x");
        var text = new StringBuilder();
        for (int i = chance.nextInt(12); i >= 0; i--) {
            text.append(
                    chance.nextBoolean() ? pieces.get(chance.nextInt(pieces.size())) : (char) chance.nextInt(0x10000));
        }
        return text.toString();
    }

    private static List<String> terms(String word, Language from) {
        return bridge.renderings(word, from).stream()
                .flatMap(rendering -> rendering.terms().stream())
                .toList();
    }
}
