package musubi.exchange.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeilTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # name in Japanese     | in English              | part    | text                                   | betrayed
            株式会社架空食品       | -                       | TITLE   | 架空食品の漬物                         | true
            株式会社架空食品       | -                       | DETAILS | ㈱架空食品です                         | true
            株式会社架空食品       | -                       | DETAILS | 架 空 食 品 の者です                   | true
            架空フーズ株式会社     | -                       | SUMMARY | ｶｸｳﾌｰｽﾞ                                | false
            架空ﾌｰｽﾞ株式会社       | -                       | SUMMARY | 架空フーズの味                         | true
            株式会社架空食品       | Kakuu Foods Co., Ltd.   | TITLE   | pickles of KAKUU-FOODS                 | true
            株式会社架空食品       | Kakuu Foods Co., Ltd.   | TITLE   | a limited company that makes foods     | false
            株式会社架空食品       | -                       | CONTACT | 架空食品 総務                          | false
            株式会社架空           | -                       | TITLE   | 架空の株式会社が作る漬物               | false
            国立大学法人架空大学   | -                       | KEYWORDS| 架空大学                               | true
            株式会社架空食品       | -                       | TITLE   | 漬物のにおいを減らしたい               | false
            """)
    void aNameInItsOwnWordsLiftsTheVeil(String ja, String en, Part part, String text, boolean betrayed) {
        var said = new Statement(part, Language.JA, Disclosure.PUBLIC, text);
        assertThat(Veil.betrayedBy(List.of(said), new Bilingual(ja, en)).isPresent())
                .isEqualTo(betrayed);
    }
}
