package musubi.tasks.calendar;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// 国民の祝日と休日: the national holidays of one year, computed from the text of the law as it held in that year.
///
/// Source: 国民の祝日に関する法律（昭和23年法律第178号, in force from 20 July 1948) with its changes up to 2018, and the single
/// laws of 1959, 1989, 1990, 1993 and 2019. A later change of the law is a line here. The two equinoxes are announced
/// each
/// February for the year to come; before that, as for anybody, they are what the sky will do (`Equinox`).
public final class JapaneseHolidays {

    private static final int FOREVER = Integer.MAX_VALUE;
    private static final LocalDate IN_FORCE = LocalDate.of(1948, JULY, 20);
    private static final LocalDate SUBSTITUTES_SINCE = LocalDate.of(1973, APRIL, 12);
    private static final LocalDate BETWEEN_SINCE = LocalDate.of(1985, DECEMBER, 27);
    private static final int SUBSTITUTES_PASS_HOLIDAYS_SINCE = 2007;

    private static final List<Rule> LAW = List.of(
            day(Holiday.NEW_YEARS_DAY, 1949, FOREVER, JANUARY, 1),
            day(Holiday.COMING_OF_AGE_DAY, 1949, 1999, JANUARY, 15),
            monday(Holiday.COMING_OF_AGE_DAY, 2000, FOREVER, JANUARY, 2),
            day(Holiday.NATIONAL_FOUNDATION_DAY, 1967, FOREVER, FEBRUARY, 11),
            day(Holiday.EMPERORS_BIRTHDAY, 1949, 1988, APRIL, 29),
            day(Holiday.EMPERORS_BIRTHDAY, 1989, 2018, DECEMBER, 23),
            day(Holiday.EMPERORS_BIRTHDAY, 2020, FOREVER, FEBRUARY, 23),
            new Rule(Holiday.VERNAL_EQUINOX_DAY, 1949, FOREVER, Equinox::ofSpring),
            day(Holiday.GREENERY_DAY, 1989, 2006, APRIL, 29),
            day(Holiday.SHOWA_DAY, 2007, FOREVER, APRIL, 29),
            day(Holiday.CONSTITUTION_DAY, 1949, FOREVER, MAY, 3),
            day(Holiday.GREENERY_DAY, 2007, FOREVER, MAY, 4),
            day(Holiday.CHILDRENS_DAY, 1949, FOREVER, MAY, 5),
            day(Holiday.MARINE_DAY, 1996, 2002, JULY, 20),
            monday(Holiday.MARINE_DAY, 2003, 2019, JULY, 3),
            day(Holiday.MARINE_DAY, 2020, 2020, JULY, 23),
            day(Holiday.MARINE_DAY, 2021, 2021, JULY, 22),
            monday(Holiday.MARINE_DAY, 2022, FOREVER, JULY, 3),
            day(Holiday.MOUNTAIN_DAY, 2016, 2019, AUGUST, 11),
            day(Holiday.MOUNTAIN_DAY, 2020, 2020, AUGUST, 10),
            day(Holiday.MOUNTAIN_DAY, 2021, 2021, AUGUST, 8),
            day(Holiday.MOUNTAIN_DAY, 2022, FOREVER, AUGUST, 11),
            day(Holiday.AGED_DAY, 1966, 2002, SEPTEMBER, 15),
            monday(Holiday.AGED_DAY, 2003, FOREVER, SEPTEMBER, 3),
            new Rule(Holiday.AUTUMNAL_EQUINOX_DAY, 1948, FOREVER, Equinox::ofAutumn),
            day(Holiday.HEALTH_SPORTS_DAY, 1966, 1999, OCTOBER, 10),
            monday(Holiday.HEALTH_SPORTS_DAY, 2000, 2019, OCTOBER, 2),
            day(Holiday.SPORTS_DAY, 2020, 2020, JULY, 24),
            day(Holiday.SPORTS_DAY, 2021, 2021, JULY, 23),
            monday(Holiday.SPORTS_DAY, 2022, FOREVER, OCTOBER, 2),
            day(Holiday.CULTURE_DAY, 1948, FOREVER, NOVEMBER, 3),
            day(Holiday.LABOUR_THANKSGIVING_DAY, 1948, FOREVER, NOVEMBER, 23),
            day(Holiday.WEDDING_1959, 1959, 1959, APRIL, 10),
            day(Holiday.FUNERAL_1989, 1989, 1989, FEBRUARY, 24),
            day(Holiday.ENTHRONEMENT_1990, 1990, 1990, NOVEMBER, 12),
            day(Holiday.WEDDING_1993, 1993, 1993, JUNE, 9),
            day(Holiday.ACCESSION_2019, 2019, 2019, MAY, 1),
            day(Holiday.ENTHRONEMENT_2019, 2019, 2019, OCTOBER, 22));

    private JapaneseHolidays() {}

    /// In the order of the days; empty for the years before the law.
    public static NavigableMap<LocalDate, Holiday> of(int year) {
        var named = new TreeMap<LocalDate, Holiday>();
        if (year >= IN_FORCE.getYear()) {
            LAW.stream()
                    .filter(rule -> rule.holdsIn(year))
                    .forEach(rule -> named.put(rule.day().apply(year), rule.holiday()));
        }
        var all = new TreeMap<>(named);
        named.keySet().forEach(day -> between(day, named, all));
        named.keySet().forEach(day -> substitute(day, named, all));
        return Collections.unmodifiableNavigableMap(all);
    }

    /// 第3条第2項: a holiday on a Sunday is made good on the day after, since 2007 on the next day that is no holiday
    /// itself.
    private static void substitute(LocalDate day, TreeMap<LocalDate, Holiday> named, TreeMap<LocalDate, Holiday> all) {
        if (day.getDayOfWeek() != DayOfWeek.SUNDAY || day.isBefore(SUBSTITUTES_SINCE)) {
            return;
        }
        var next = day.plusDays(1);
        while (day.getYear() >= SUBSTITUTES_PASS_HOLIDAYS_SINCE && named.containsKey(next)) {
            next = next.plusDays(1);
        }
        if (!named.containsKey(next)) {
            all.put(next, Holiday.SUBSTITUTE);
        }
    }

    /// 第3条第3項: a day between two holidays is one too; a Sunday, by the law as it stood until 2006, is a Sunday.
    private static void between(LocalDate before, TreeMap<LocalDate, Holiday> named, TreeMap<LocalDate, Holiday> all) {
        var day = before.plusDays(1);
        if (!day.isBefore(BETWEEN_SINCE)
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !named.containsKey(day)
                && named.containsKey(before.plusDays(2))) {
            all.put(day, Holiday.BETWEEN);
        }
    }

    private static Rule day(Holiday holiday, int first, int last, Month month, int day) {
        return new Rule(holiday, first, last, year -> LocalDate.of(year, month, day));
    }

    /// ハッピーマンデー: the Monday of that number in the month.
    private static Rule monday(Holiday holiday, int first, int last, Month month, int number) {
        return new Rule(
                holiday,
                first,
                last,
                year -> LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY)));
    }

    private record Rule(Holiday holiday, int first, int last, IntFunction<LocalDate> day) {

        boolean holdsIn(int year) {
            return first <= year && year <= last;
        }
    }
}
