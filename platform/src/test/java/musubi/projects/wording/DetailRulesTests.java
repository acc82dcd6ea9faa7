package musubi.projects.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.FiscalYear;
import musubi.kernel.Yen;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.projects.wording.Detail.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DetailRulesTests {

    @ParameterizedTest(name = "{0} with {1}: wrong at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PARTNER   | code=RESEARCH                                                     | organisation
            PARTNER   | name_ja=県内企業                                                   |
            PARTNER   | name_en=Companies in the prefecture                               |
            MILESTONE | name_ja=試作                                                      | day words_ja
            MILESTONE | name_ja=試作;day=2027-03-31;words_ja=三人が食べた                    |
            MILESTONE | name_ja=試作;day=2027-02-31;words_ja=三人が食べた                    | day
            MONEY     |                                                                   | code manner year yen
            MONEY     | code=NATIONAL;manner=CALL;year=令和6年度;yen=150万円                  |
            MONEY     | code=NATIONAL;manner=CALL;year=いつか;yen=150万円                     | year
            MONEY     | code=NATIONAL;manner=CALL;year=2024;yen=▲5円                          | yen
            MONEY     | code=CASINO;manner=LUCK;year=2024;yen=5                             | code manner
            ADVICE    | name_ja=食品の表示;day=2026年7月1日;number=2.5;yen=30,000              |
            ADVICE    | name_ja=食品の表示;day=2026年7月1日;number=二時間                       | number
            BENEFIT   | region=06;words_ja=柿を三トン                                        |
            BENEFIT   | region=48;words_ja=柿を三トン                                        | region
            OUTPUT    | code=PRODUCT;name_ja=漬物;evidence=資料1（2015年）                     | day
            OUTPUT    | code=PRODUCT;name_ja=漬物;evidence=資料1（2015年）;year=2015            |
            OUTPUT    | code=JOBS;name_ja=雇用;evidence=資料1;year=2015;number=3              | unit
            OUTPUT    | code=JOBS;name_ja=雇用;evidence=javascript://x;year=2015             | evidence
            OUTPUT    | code=JOBS;name_ja=雇用;evidence=https://example.jp/a;year=2015       |
            FOLLOW_UP | year=2016;words_ja=売上が伸びた                                       |
            FOLLOW_UP | year=2016                                                         | words_ja
            """)
    void saysWhatIsMissingAndWhatCannotBe(Kind kind, String typed, String wrong) {
        assertThat(problems(kind, typed)).isEqualTo(words(wrong));
    }

    @Test
    void readsMoneyAsItIsWritten() {
        var line = fine(Kind.MONEY, "code=PREFECTURE;manner=OWN;year=平成24年度;yen=5,821千円");
        assertThat(line.content().amount().yen()).isEqualTo(Yen.of(5_821_000));
        assertThat(line.content().when().year()).isEqualTo(FiscalYear.of(2012));
    }

    @Test
    void takesNoFieldThatAnotherKindUses() {
        var line = fine(Kind.PARTNER, "name_ja=県内企業;yen=5;region=06;evidence=x;year=2015;code=PRODUCT");
        assertThat(line.content().amount().yen()).isNull();
        assertThat(line.content().region()).isNull();
        assertThat(line.content().evidence()).isNull();
        assertThat(line.content().when().inYear()).isNull();
        assertThat(line.content().said().code()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isForTheReadersItsKindUsuallyHas(Kind kind) {
        var answers = new Answers(Map.of("level", "NAMED_PARTIES"));
        assertThat(DetailRules.check(kind, answers, null)).isInstanceOf(Checked.Wrong.class);
        assertThat(kind.usually()).isIn(Level.PUBLIC, Level.MEMBERS);
    }

    @Test
    void opensOnTheDayThatIsNamed() {
        var line = fine(Kind.PARTNER, "name_ja=県内企業;level=COORDINATORS;opens_on=2027-04-01;opens_to=PUBLIC");
        assertThat(line.disclosure())
                .isEqualTo(
                        Disclosure.of(Level.COORDINATORS).openingOn(java.time.LocalDate.of(2027, 4, 1), Level.PUBLIC));
        assertThat(problems(Kind.PARTNER, "name_ja=県内企業;opens_on=2027-04-01")).containsExactly("opens_to");
    }

    private static DetailRules.Line fine(Kind kind, String typed) {
        return ((Checked.Fine<DetailRules.Line>) DetailRules.check(kind, answers(typed), null)).value();
    }

    private static Set<String> problems(Kind kind, String typed) {
        return switch (DetailRules.check(kind, answers(typed), null)) {
            case Checked.Fine<DetailRules.Line> _ -> Set.of();
            case Checked.Wrong<DetailRules.Line>(var problems) -> problems.keySet();
        };
    }

    private static Answers answers(String typed) {
        var values = new TreeMap<String, String>();
        if (typed != null) {
            for (var pair : typed.split(";")) {
                values.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
        }
        return new Answers(values);
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Arrays.stream(text.split(" ")).collect(Collectors.toSet());
    }
}
