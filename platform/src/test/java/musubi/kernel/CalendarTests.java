package musubi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import musubi.kernel.Reading.Problem;
import musubi.kernel.Reading.Remark;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        令和6年度              | 2024
        令和６年度             | 2024
        R6                     | 2024
        r6年度                 | 2024
        H24年度                | 2012
        H2７                   | 2015
        平成元年度             | 1989
        平成31年度             | 2019
        令和元年度             | 2019
        昭和63年度             | 1988
        2024年度               | 2024
        FY2024                 | 2024
        ２０２４年度           | 2024
        令和6年度（2024年度）  | 2024
        令和6（2024）年度      | 2024
        2024(令和6)年度        | 2024
        令和二十年度           | 2038
        大正15年度             | 1926
        """)
    void readsFiscalYearsAsDocumentsWriteThem(String text, int year) {
        assertThat(FiscalYear.read(text)).isEqualTo(Reading.read(FiscalYear.of(year)));
    }

    @ParameterizedTest
    @CsvSource({"平成33年度, 2021", "平成32, 2020", "昭和64年度, 1989", "昭和100年度, 0"})
    void countsOnBeyondTheEndOfAnEraWithARemark(String text, int year) {
        var expected = year == 0
                ? Reading.<FiscalYear>unreadable(Problem.NOT_A_FISCAL_YEAR)
                : new Reading.Read<>(FiscalYear.of(year), Remark.OUTSIDE_ITS_ERA);
        assertThat(FiscalYear.read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                    | EMPTY
        来年度                | NOT_A_FISCAL_YEAR
        令和0年度             | NOT_A_FISCAL_YEAR
        24年度                | NOT_A_FISCAL_YEAR
        9999年度              | NOT_A_FISCAL_YEAR
        令和6年度（2023年度） | YEARS_DISAGREE
        """)
    void saysWhyATextIsNoFiscalYear(String text, Problem problem) {
        assertThat(FiscalYear.read(text)).isEqualTo(Reading.unreadable(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2023, 令和5年度（2023年度）",
        "2024-04-01, 2024, 令和6年度（2024年度）",
        "2019-04-30, 2019, 令和元年度（2019年度）",
        "2018-12-31, 2018, 平成30年度（2018年度）",
        "1989-03-31, 1988, 昭和63年度（1988年度）",
        "1989-04-01, 1989, 平成元年度（1989年度）"
    })
    void beginsInApril(LocalDate day, int year, String label) {
        var fiscalYear = FiscalYear.of(day);
        assertThat(fiscalYear).isEqualTo(FiscalYear.of(year));
        assertThat(fiscalYear.in(Language.JA)).isEqualTo(label);
        assertThat(fiscalYear.in(Language.EN)).isEqualTo("FY" + year);
        assertThat(fiscalYear.contains(day)).isTrue();
    }

    @Property
    void readsBackEveryFormOfAFiscalYear(@ForAll @IntRange(min = 1873, max = 2117) int year) {
        var fiscalYear = FiscalYear.of(year);
        assertThat(FiscalYear.read(fiscalYear.in(Language.JA))).isEqualTo(Reading.read(fiscalYear));
        assertThat(FiscalYear.read(fiscalYear.in(Language.EN))).isEqualTo(Reading.read(fiscalYear));
        assertThat(FiscalYear.read(fiscalYear.inEra())).isEqualTo(Reading.read(fiscalYear));
    }

    @Property
    void everyDayBelongsToExactlyOneFiscalYear(@ForAll @IntRange(min = -30_000, max = 60_000) int epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);
        var year = FiscalYear.of(day);
        assertThat(year.contains(day)).isTrue();
        assertThat(year.next().contains(day)).isFalse();
        assertThat(year.previous().contains(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        令和8年11月21日          | 2026-11-21
        令和３年11月18日         | 2021-11-18
        令和元年5月1日           | 2019-05-01
        2026年11月21日（土）     | 2026-11-21
        2026年11月21日（土曜日） | 2026-11-21
        R8.11.21                 | 2026-11-21
        平24.5.25                | 2012-05-25
        H24/5/25                 | 2012-05-25
        2024/5/1                 | 2024-05-01
        2024-05-01               | 2024-05-01
        20240501                 | 2024-05-01
        ２０２４年５月１日       | 2024-05-01
        平成2８年７月３１日      | 2016-07-31
        昭和64年1月7日           | 1989-01-07
        21 November 2026         | 2026-11-21
        21 Nov 2026              | 2026-11-21
        November 21, 2026        | 2026-11-21
        """)
    void readsDaysAsDocumentsWriteThem(String text, LocalDate day) {
        assertThat(JapaneseDay.read(text)).isEqualTo(Reading.read(JapaneseDay.of(day)));
    }

    @ParameterizedTest
    @CsvSource({"平成31年5月1日, 2019-05-01", "平成33年4月1日, 2021-04-01", "令和元年4月30日, 2019-04-30"})
    void readsDaysOutsideTheirEraWithARemark(String text, LocalDate day) {
        assertThat(JapaneseDay.read(text)).isEqualTo(new Reading.Read<>(JapaneseDay.of(day), Remark.OUTSIDE_ITS_ERA));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                   | EMPTY         | ''
        明日                 | NOT_A_DATE    | ''
        2024/5-1             | NOT_A_DATE    | ''
        5/1                  | NOT_A_DATE    | ''
        2023年2月29日        | NO_SUCH_DAY   | ''
        2024-13-01           | NO_SUCH_DAY   | ''
        2026年11月21日（日） | WRONG_WEEKDAY | 土
        """)
    void saysWhyATextIsNoDay(String text, Problem problem, String hint) {
        assertThat(JapaneseDay.read(text)).isEqualTo(Reading.unreadable(problem, hint));
    }

    @Property
    void readsBackEveryFormOfADay(@ForAll @IntRange(min = -35_000, max = 47_000) int epochDay) {
        var day = JapaneseDay.of(LocalDate.ofEpochDay(epochDay));
        for (var text : new String[] {
            day.inEra(), day.shortly(), day.western(), day.in(Language.JA), day.in(Language.EN), day.toString()
        }) {
            assertThat(JapaneseDay.read(text)).as(text).isEqualTo(Reading.read(day));
        }
    }

    @Test
    void knowsTheFirstYearOfAnEraAsGan() {
        assertThat(JapaneseDay.of(LocalDate.of(2019, 5, 1)).inEra()).isEqualTo("令和元年5月1日");
        assertThat(JapaneseDay.of(LocalDate.of(2019, 4, 30)).inEra()).isEqualTo("平成31年4月30日");
        assertThat(JapaneseDay.of(LocalDate.of(1870, 1, 2)).inEra()).isEqualTo("1870年1月2日");
    }

    @Property
    void neverThrowsAtAnyText(@ForAll String text) {
        assertThat(FiscalYear.read(text)).isNotNull();
        assertThat(JapaneseDay.read(text)).isNotNull();
        assertThat(Period.parse(text)).isNotNull();
    }

    @Test
    void aPeriodIncludesBothItsEnds() {
        var year = FiscalYear.of(2024).period();
        assertThat(year.contains(LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 4, 1))).isFalse();
        assertThat(year.iso()).isEqualTo("2024-04-01/2025-03-31");
        assertThat(Period.ALWAYS.iso()).isEqualTo("../..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.between(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)));
        assertThat(Period.parse("2025-01-02/2025-01-01")).isEmpty();
    }

    @Property
    void periodsOverlapExactlyWhenTheyShareADay(
            @ForAll @IntRange(min = 0, max = 12) int a,
            @ForAll @IntRange(min = 0, max = 12) int b,
            @ForAll @IntRange(min = 0, max = 12) int c,
            @ForAll @IntRange(min = 0, max = 12) int d) {
        var one = period(a, b);
        var other = period(c, d);
        var shared = LocalDate.ofEpochDay(-1)
                .datesUntil(LocalDate.ofEpochDay(14))
                .filter(day -> one.contains(day) && other.contains(day))
                .toList();
        assertThat(one.overlaps(other)).isEqualTo(!shared.isEmpty());
        assertThat(one.intersection(other).isPresent()).isEqualTo(!shared.isEmpty());
        one.intersection(other).ifPresent(both -> assertThat(shared).allMatch(both::contains));
        assertThat(Period.parse(one.iso())).contains(one);
    }

    /// 0 stands for an open end.
    private static Period period(int one, int other) {
        var start = one == 0 ? null : LocalDate.ofEpochDay(other == 0 ? one : Math.min(one, other));
        var end = other == 0 ? null : LocalDate.ofEpochDay(one == 0 ? other : Math.max(one, other));
        return new Period(start, end);
    }
}
