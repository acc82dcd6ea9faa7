package musubi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Reading.Problem;
import musubi.kernel.Reading.Remark;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValueTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5,000t   | 5000    | t    | 5,000t     | 5,000 t
        20室     | 20      | 室   | 20室       | 20 室
        509万m3  | 5090000 | m3   | 509万m³    | 5,090,000 m³
        ２１５名 | 215     | 名   | 215名      | 215 名
        20.6％   | 20.6    | %    | 20.6%      | 20.6%
        120 ㎡   | 120     | m2   | 120m²      | 120 m²
        5千人    | 5000    | 人   | 5,000人    | 5,000 人
        1億2,000万人 | 120000000 | 人 | 1億2,000万人 | 120,000,000 人
        ▲3.0t    | -3      | t    | ▲3t        | −3 t
        """)
    void readsAndPrintsQuantities(String text, BigDecimal number, String unit, String japanese, String english) {
        var quantity = Quantity.read(text).orElseThrow();
        assertThat(quantity).isEqualTo(new Quantity(number, unit));
        assertThat(quantity.in(Language.JA)).isEqualTo(japanese);
        assertThat(quantity.in(Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''      | EMPTY
        多数    | NOT_A_QUANTITY
        1,50t   | NOT_A_QUANTITY
        5000    | NO_UNIT
        """)
    void saysWhyATextIsNoQuantity(String text, Problem problem) {
        assertThat(Quantity.read(text)).isEqualTo(Reading.unreadable(problem));
    }

    @Property
    void readsBackTheQuantitiesItPrints(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(3) BigDecimal number,
            @ForAll("units") String unit) {
        var quantity = new Quantity(number, unit);
        assertThat(Quantity.read(quantity.in(Language.JA))).isEqualTo(Reading.read(quantity));
        assertThat(Quantity.read(quantity.in(Language.EN))).isEqualTo(Reading.read(quantity));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("t", "室", "m3", "m2", "%", "km2", "人", "件/年", "kg", "千株");
    }

    @Property
    void neverThrowsAtAnyText(@ForAll String text) {
        assertThat(Quantity.read(text)).isNotNull();
        assertThat(Kana.read(text)).isNotNull();
        assertThat(SearchKey.of(text)).isNotNull();
        assertThat(KanaOrder.sortKey(text)).isNotNull();
    }

    @Test
    void namesAPersonFamilyNameFirst() {
        var name = new PersonName("架空", "花子", "かくう　はなこ", "Hanako KAKU");
        assertThat(name.full()).isEqualTo("架空 花子");
        assertThat(name.kana()).isEqualTo("カクウ ハナコ");
        assertThat(name.in(Language.EN)).isEqualTo("Hanako KAKU");
        assertThat(PersonName.of("架空", "花子", "カクウ ハナコ").in(Language.EN)).isEqualTo("架空 花子");
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of(" ", "花子", "カクウ"));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of("架空", "花子", "架空"));
    }

    @Test
    void listsPeopleFamilyByFamily() {
        var names = Arrays.asList(
                PersonName.of("架空土", "明", "カドウ アキラ"),
                PersonName.of("架空戸", "花", "カトウ ハナ"),
                PersonName.of("架空戸", "明", "カトウ アキラ"));
        names.sort(PersonName.BY_KANA);
        assertThat(names).extracting(PersonName::kana).containsExactly("カトウ アキラ", "カトウ ハナ", "カドウ アキラ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        株式会社架空食品           | 株式会社     | true  | 架空食品
        架空食品㈱                 | 株式会社     | false | 架空食品
        （株）架空食品             | 株式会社     | true  | 架空食品
        架空食品 (有)              | 有限会社     | false | 架空食品
        一般社団法人 架空協議会    | 一般社団法人 | true  | 架空協議会
        国立研究開発法人架空研究所 | 国立研究開発法人 | true | 架空研究所
        NPO法人架空の森            | 特定非営利活動法人 | true | 架空の森
        架空農業協同組合           | 農業協同組合 | false | 架空
        公益財団法人架空財団       | 公益財団法人 | true  | 架空財団
        """)
    void knowsLegalFormsBeforeAndAfter(String name, String form, boolean first, String rest) {
        var organisation = OrganisationName.of(name);
        assertThat(organisation.legalForm()).contains(form);
        assertThat(organisation.beginsWithItsForm()).isEqualTo(first);
        assertThat(organisation.withoutForm()).isEqualTo(rest);
        assertThat(organisation.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"株式会社架空食品, 架空食品㈱", "㈱カクウ・バイオ, カクウバイオ株式会社", "'Kaku Bio Co., Ltd.', KAKU BIO", "架空髙島(株), 株式会社 架空高嶋"})
    void matchesTwoSpellingsOfOneOrganisation(String one, String other) {
        assertThat(OrganisationName.of(one).matchKey())
                .isEqualTo(OrganisationName.of(other).matchKey());
    }

    @Test
    void hasNoLegalFormWhereThereIsNone() {
        assertThat(OrganisationName.of("鶴岡市").legalForm()).isEmpty();
        assertThat(OrganisationName.of("株式会社").legalForm()).isEmpty();
        assertThat(OrganisationName.of("株式会社").matchKey().value()).isNotEmpty();
    }

    @Test
    void opensOnTheDayItSays() {
        var day = LocalDate.of(2027, 4, 1);
        var embargo = Disclosure.of(Level.COORDINATORS).openingOn(day, Level.PUBLIC);
        assertThat(embargo.on(day.minusDays(1))).isEqualTo(Level.COORDINATORS);
        assertThat(embargo.on(day)).isEqualTo(Level.PUBLIC);
        assertThat(Disclosure.PUBLIC.on(day)).isEqualTo(Level.PUBLIC);
    }

    @Property
    void neverBecomesMoreClosedAsTimePasses(
            @ForAll Level now,
            @ForAll Level later,
            @ForAll @IntRange(max = 20) int a,
            @ForAll @IntRange(max = 20) int b) {
        if (!later.isMoreOpenThan(now)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Disclosure.of(now).openingOn(LocalDate.EPOCH, later));
            return;
        }
        var disclosure = Disclosure.of(now).openingOn(LocalDate.ofEpochDay(10), later);
        var early = disclosure.on(LocalDate.ofEpochDay(Math.min(a, b)));
        var late = disclosure.on(LocalDate.ofEpochDay(Math.max(a, b)));
        assertThat(early.isMoreOpenThan(late)).isFalse();
    }

    @Test
    void refusesHalfAnOpening() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Disclosure(Level.MEMBERS, LocalDate.EPOCH, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Disclosure(Level.MEMBERS, null, Level.PUBLIC));
    }

    @Test
    void ordersLevelsFromOpenToClosed() {
        assertThat(Level.values())
                .containsExactly(Level.PUBLIC, Level.MEMBERS, Level.COORDINATORS, Level.NAMED_PARTIES);
    }

    @Test
    void countsNineMarketAreas() {
        assertThat(Arrays.stream(MarketArea.values()).map(MarketArea::sign).reduce("", String::concat))
                .isEqualTo("①②③④⑤⑥⑦⑧⑨");
        assertThat(MarketArea.numbered(6)).contains(MarketArea.BIOMEDICINE_AND_REGENERATION);
        assertThat(MarketArea.numbered(10)).isEmpty();
        assertThat(MarketArea.BIOPLASTICS.key()).isEqualTo("bioplastics");
        assertThat(Arrays.stream(Side.values()).map(Side::sign)).containsExactly("学", "産", "官", "民");
    }

    @Test
    void fallsBackToJapanese() {
        assertThat(new Bilingual("漬物", "pickles").in(Language.EN)).isEqualTo("pickles");
        assertThat(new Bilingual("漬物", " ").in(Language.EN)).isEqualTo("漬物");
        assertThat(Bilingual.japanese("漬物").speaks(Language.EN)).isFalse();
        assertThat(Language.ofTag("en-US")).contains(Language.EN);
        assertThat(Language.ofTag("fr")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasAKey(Problem problem) {
        assertThat(problem.key()).matches("kernel\\.unreadable\\.[a-z-]+");
        assertThat(Remark.OUTSIDE_ITS_ERA.key()).isEqualTo("kernel.remark.outside-its-era");
    }

    @Test
    void carriesRemarksAlong() {
        var reading = JapaneseDay.read("平成33年4月1日");
        assertThat(reading.map(JapaneseDay::date))
                .isEqualTo(new Reading.Read<>(LocalDate.of(2021, 4, 1), Remark.OUTSIDE_ITS_ERA));
        assertThat(reading.flatMap(day -> Reading.read(day.western())))
                .isEqualTo(new Reading.Read<>("2021年4月1日", Remark.OUTSIDE_ITS_ERA));
        assertThat(reading.toOptional()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JapaneseDay.read("明日").orElseThrow())
                .withMessage("kernel.unreadable.not-a-date");
    }
}
