package musubi.tasks.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JapaneseHolidaysTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1948-07-20 |
        1948-09-23 | AUTUMNAL_EQUINOX_DAY
        1948-11-03 | CULTURE_DAY
        1949-01-01 | NEW_YEARS_DAY
        1949-01-15 | COMING_OF_AGE_DAY
        1959-04-10 | WEDDING_1959
        1966-02-11 |
        1966-09-15 | AGED_DAY
        1966-10-10 | HEALTH_SPORTS_DAY
        1967-02-11 | NATIONAL_FOUNDATION_DAY
        1973-02-12 |
        1973-04-29 | EMPERORS_BIRTHDAY
        1973-04-30 | SUBSTITUTE
        1985-05-04 |
        1986-05-04 |
        1987-05-04 | SUBSTITUTE
        1988-05-04 | BETWEEN
        1988-04-29 | EMPERORS_BIRTHDAY
        1989-02-24 | FUNERAL_1989
        1989-04-29 | GREENERY_DAY
        1989-12-23 | EMPERORS_BIRTHDAY
        1990-11-12 | ENTHRONEMENT_1990
        1993-06-09 | WEDDING_1993
        1995-07-20 |
        1996-07-20 | MARINE_DAY
        1999-01-15 | COMING_OF_AGE_DAY
        2000-01-10 | COMING_OF_AGE_DAY
        2000-10-09 | HEALTH_SPORTS_DAY
        2002-09-15 | AGED_DAY
        2003-07-21 | MARINE_DAY
        2003-09-15 | AGED_DAY
        2006-05-04 | BETWEEN
        2007-04-29 | SHOWA_DAY
        2007-05-04 | GREENERY_DAY
        2008-05-06 | SUBSTITUTE
        2009-05-06 | SUBSTITUTE
        2009-09-22 | BETWEEN
        2012-09-22 | AUTUMNAL_EQUINOX_DAY
        2015-08-11 |
        2016-08-11 | MOUNTAIN_DAY
        2018-12-23 | EMPERORS_BIRTHDAY
        2018-12-24 | SUBSTITUTE
        2019-02-23 |
        2019-12-23 |
        2019-04-30 | BETWEEN
        2019-05-01 | ACCESSION_2019
        2019-05-02 | BETWEEN
        2019-05-06 | SUBSTITUTE
        2019-10-14 | HEALTH_SPORTS_DAY
        2019-10-22 | ENTHRONEMENT_2019
        2020-02-24 | SUBSTITUTE
        2020-07-23 | MARINE_DAY
        2020-07-24 | SPORTS_DAY
        2020-08-10 | MOUNTAIN_DAY
        2020-08-11 |
        2020-10-12 |
        2021-07-19 |
        2021-07-22 | MARINE_DAY
        2021-07-23 | SPORTS_DAY
        2021-08-09 | SUBSTITUTE
        2022-07-18 | MARINE_DAY
        2022-10-10 | SPORTS_DAY
        2026-09-22 | BETWEEN
        2032-09-21 | BETWEEN
        """)
    void nameTheDayAsTheLawOfItsYearDid(LocalDate day, Holiday holiday) {
        assertThat(JapaneseHolidays.of(day.getYear()).get(day)).isEqualTo(holiday);
    }

    @Test
    void areNoneBeforeTheLaw() {
        assertThat(JapaneseHolidays.of(1947)).isEmpty();
        assertThat(JapaneseHolidays.of(1948).keySet())
                .containsExactly(LocalDate.of(1948, 9, 23), LocalDate.of(1948, 11, 3), LocalDate.of(1948, 11, 23));
    }

    @Test
    void areThoseOfTheListOfHolidayJpOnEachDayOfItsYears() {
        var listed = new TreeMap<LocalDate, String>();
        HolidayJp.lines().forEach((day, name) -> listed.put(day, HolidayJp.inWordsOfTheLaw(day, name)));
        var computed = new TreeMap<LocalDate, String>();
        IntStream.rangeClosed(1970, 2050)
                .forEach(year -> JapaneseHolidays.of(year).forEach((day, holiday) -> computed.put(day, name(holiday))));

        assertThat(listed).hasSizeGreaterThan(1300);
        assertThat(computed).isEqualTo(listed);
    }

    /// The formula is a straight line. In one autumn of its 202 years it passes midnight by eleven minutes while the
    /// sun,
    /// by the curve and with the slowing of the earth, does not.
    @Test
    void haveEquinoxesByTheKnownFormulaButForOneAutumnNearMidnight() {
        for (var year = 1949; year <= 2150; year++) {
            assertThat(Equinox.ofSpring(year)).isEqualTo(KnownFormula.spring(year));
            assertThat(Equinox.ofAutumn(year))
                    .isEqualTo(KnownFormula.autumn(year).minusDays(year == 2107 ? 1 : 0));
        }
    }

    @ParameterizedTest
    @CsvSource({"2200", "2999", "3001", "9999", "123456789"})
    void goOnWithoutAnEnd(int year) {
        var holidays = JapaneseHolidays.of(year);

        assertThat(holidays).hasSizeBetween(16, 20);
        assertThat(holidays.keySet()).allMatch(day -> day.getYear() == year);
        assertThat(Equinox.ofSpring(year).getDayOfMonth()).isBetween(18, 22);
        assertThat(Equinox.ofAutumn(year).getDayOfMonth()).isBetween(20, 24);
    }

    @Test
    void leaveNoSundayHolidayUnreplacedAfter1973() {
        for (var year = 1974; year <= 2400; year++) {
            var holidays = JapaneseHolidays.of(year);
            var sundays = holidays.keySet().stream()
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .count();

            assertThat(holidays.values().stream()
                            .filter(Holiday.SUBSTITUTE::equals)
                            .count())
                    .as("year " + year)
                    .isEqualTo(sundays);
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveANameInBothLanguages(Holiday holiday) {
        assertThat(name(holiday)).doesNotStartWith("[");
        assertThat(Words.in(Language.EN, "tasks.holiday." + holiday.name())).doesNotStartWith("[");
    }

    private static String name(Holiday holiday) {
        return Words.in(
                Language.JA, "tasks.holiday." + Objects.requireNonNull(holiday).name());
    }
}
