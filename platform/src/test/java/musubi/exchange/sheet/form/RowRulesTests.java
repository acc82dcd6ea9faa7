package musubi.exchange.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.exchange.Channel;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.exchange.sheet.form.RowRules.Facts;
import musubi.exchange.sheet.form.RowRules.Labels;
import musubi.exchange.sheet.form.RowRules.Wish;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.kernel.Stage;
import musubi.pages.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID PICKLES = UUID.fromString("0193507c-0000-7000-8000-000000000001");
    private static final Facts FACTS = new Facts(
            TODAY,
            Language.JA,
            UUID.fromString("0193507c-0000-7000-8000-000000000000"),
            new Labels(
                    new Choices<>(Map.of(
                            Level.PUBLIC, new Bilingual("だれでも", "Everyone"),
                            Level.COORDINATORS, new Bilingual("コーディネーターまで", "Coordinators"))),
                    new Choices<>(Map.of(Channel.BANK, new Bilingual("金融機関から", "Through a bank"))),
                    new Choices<>(Map.of(Stage.APPLIED, new Bilingual("応用・実用化研究", "Applied research"))),
                    new Choices<>(Map.of(
                            3, new Bilingual("③ 持続的一次生産", "③ Primary production"),
                            5, new Bilingual("⑤ ヘルスケア・機能性食品", "⑤ Healthcare"))),
                    new Choices<>(Map.of(
                            true, new Bilingual("伏せる", "Hidden"),
                            false, new Bilingual("伏せない", "Shown")))),
            new Directory(List.of(new Directory.Listed(
                    PICKLES, "株式会社つけもの（架空）", List.of("Pickles (made up)"), "1234567890123".replaceFirst("1", "7")))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5           | 5
            ５、３      | 3,5
            ③⑤        | 3,5
            3・5        | 3,5
            3 5         | 3,5
            ⑤ ヘルスケア・機能性食品、3 | 3,5
            ⑤ヘルスケア・機能性食品    | 5
            """)
    void readsMarketAreasHoweverTheyAreListed(String typed, String areas) {
        assertThat(wish(Column.AREAS, typed).content().about().areas())
                .containsExactlyElementsOf(
                        List.of(areas.split(",")).stream().map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            令和8年11月21日       | 2026-11-21
            令和元年五月一日      |
            Ｒ８．１１．２１      | 2026-11-21
            平成31年4月30日       | 2019-04-30
            2026/11/21            | 2026-11-21
            20261121              | 2026-11-21
            46347                 | 2026-11-21
            21 November 2026      | 2026-11-21
            2026-11-21            | 2026-11-21
            """)
    void readsTheDayInAnyWay(String typed, String day) {
        if (day == null) {
            assertThat(RowRules.check(row(Column.HEARD_ON, typed), FACTS, null)).isInstanceOf(Checked.Wrong.class);
        } else {
            assertThat(wish(Column.HEARD_ON, typed).heard().day()).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社つけもの（架空）",
        "㈱つけもの（架空）",
        "（株）つけもの（架空）",
        "PICKLES (MADE UP)",
    })
    void findsAnOrganisationByItsName(String typed) {
        assertThat(wish(Column.ORGANISATION, typed).content().circle().owner()).isEqualTo(PICKLES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            伏せる   | true
            Hidden   | true
            伏せない | false
            ''       | false
            """)
    void hidesTheNameWhereItIsAskedTo(String typed, boolean veiled) {
        var texts = texts();
        texts.put(Column.ORGANISATION, "株式会社つけもの（架空）");
        texts.put(Column.VEIL, typed);
        assertThat(wish(texts).content().circle().veiled()).isEqualTo(veiled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            だれでも             | PUBLIC       | COORDINATORS
            EVERYONE             | PUBLIC       | COORDINATORS
            コーディネーターまで | COORDINATORS | COORDINATORS
            ''                   | COORDINATORS | COORDINATORS
            """)
    void neverOpensTheContactFurtherThanToCoordinators(String typed, Level level, Level contact) {
        var texts = texts();
        texts.put(Column.LEVEL, typed);
        texts.put(Column.CONTACT, "電話 0235-00-0000（架空）");
        var content = wish(texts).content();

        assertThat(content.existence().level()).isEqualTo(level);
        assertThat(content.statements())
                .filteredOn(statement -> statement.part() == Part.CONTACT)
                .extracting(Statement::disclosure)
                .allMatch(disclosure -> disclosure.level() == contact)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            電話は 0235-00-0000 です           | true
            ０２３５（００）００００まで       | true
            tsukemono@example.jp へ            | true
            毎年 2024-2026 に 10-20 トン       | false
            2026-11-21 に 03 号室で            | false
            """)
    void seesWhoCouldBeReachedInAnOpenText(String text, boolean seen) {
        assertThat(OpenContact.isIn(text)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"漬物, 漬物　, true", "ﾂｹﾓﾉ, ツケモノ, true", "漬物, 漬け物, false"})
    void hashesARowByWhatItSays(String some, String other, boolean same) {
        assertThat(row(Column.TITLE, some)
                        .hash()
                        .equals(row(Column.TITLE, other).hash()))
                .isEqualTo(same);
    }

    private static Wish wish(Column column, String typed) {
        var texts = texts();
        texts.put(column, typed);
        return wish(texts);
    }

    private static Wish wish(Map<Column, String> texts) {
        return switch (RowRules.check(SheetRow.of(2, texts), FACTS, null)) {
            case Checked.Fine<Wish>(var wish) -> wish;
            case Checked.Wrong<Wish>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static SheetRow row(Column column, String typed) {
        var texts = texts();
        texts.put(column, typed);
        return SheetRow.of(2, texts);
    }

    private static Map<Column, String> texts() {
        return new EnumMap<>(Map.of(Column.TITLE, "漬物のにおい（架空）", Column.TEXT, "夏ににおいます（架空）。", Column.CHANNEL, "金融機関から"));
    }
}
