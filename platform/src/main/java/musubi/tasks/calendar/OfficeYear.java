package musubi.tasks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// 開庁日: the days of one year on which offices are open.
///
/// Source: 行政機関の休日に関する法律（昭和63年法律第91号）第1条: closed on Saturdays, Sundays, national holidays and from
/// 29 December to 3 January. We hold to it for every year, also for those in which Saturdays were still half open.
public final class OfficeYear {

    /// Years near our time are asked for again and again; others are computed when they are needed.
    private static final int KEPT_FROM = 1900;
    private static final int KEPT_TO = 2200;
    private static final Map<Integer, OfficeYear> KEPT = new ConcurrentHashMap<>();

    private final int year;
    private final int[] open;

    private OfficeYear(int year) {
        this.year = year;
        var holidays = JapaneseHolidays.of(year);
        var first = LocalDate.of(year, Month.JANUARY, 1);
        this.open = IntStream.rangeClosed(1, first.lengthOfYear())
                .filter(day -> {
                    var date = first.withDayOfYear(day);
                    return !isWeekend(date) && !isYearEnd(date) && !holidays.containsKey(date);
                })
                .toArray();
    }

    public static OfficeYear of(int year) {
        return KEPT_FROM <= year && year <= KEPT_TO
                ? KEPT.computeIfAbsent(year, OfficeYear::new)
                : new OfficeYear(year);
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// 年末年始の休み
    public static boolean isYearEnd(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 29
                || day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 3;
    }

    public boolean isOpen(LocalDate day) {
        return Arrays.binarySearch(open, day.getDayOfYear()) >= 0;
    }

    /// How many open days there are.
    public int count() {
        return open.length;
    }

    /// How many open days there are from the first of January up to and including that day.
    public int countUpTo(LocalDate day) {
        var found = Arrays.binarySearch(open, day.getDayOfYear());
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The open day of that number, the first being 1.
    public LocalDate day(int number) {
        return LocalDate.ofYearDay(year, open[number - 1]);
    }
}
