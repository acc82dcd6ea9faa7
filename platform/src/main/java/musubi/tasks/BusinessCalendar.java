package musubi.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import musubi.tasks.calendar.JapaneseHolidays;
import musubi.tasks.calendar.OfficeYear;

/// 営業日: the calendar of public offices in Japan, by which deadlines are counted; for any year, with no list that ends.
public final class BusinessCalendar {

    /// 閉庁時刻
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 15);

    private BusinessCalendar() {}

    public static boolean isOpen(LocalDate day) {
        return OfficeYear.of(day.getYear()).isOpen(day);
    }

    /// The key of the words that say why offices are closed on that day; empty when they are open.
    public static Optional<String> closedBecause(LocalDate day) {
        var holiday = JapaneseHolidays.of(day.getYear()).get(day);
        if (holiday != null) {
            return Optional.of("tasks.holiday." + holiday.name());
        }
        if (OfficeYear.isYearEnd(day)) {
            return Optional.of("tasks.closed.year-end");
        }
        return OfficeYear.isWeekend(day) ? Optional.of("tasks.closed.weekend") : Optional.empty();
    }

    /// The open day so many open days after that day, which is itself not counted (民法第140条 初日不算入). With a
    /// negative number, so many before it; with none, the day itself, or the next open one.
    public static LocalDate plus(LocalDate from, int businessDays) {
        if (businessDays <= 0) {
            return isOpen(from) ? nth(from, businessDays) : nth(from, businessDays + 1);
        }
        return nth(from, businessDays);
    }

    /// How many open days there are after `from` up to and including `to`; negative when `to` comes first.
    public static int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        var days = OfficeYear.of(to.getYear()).countUpTo(to)
                - OfficeYear.of(from.getYear()).countUpTo(from);
        for (var year = from.getYear(); year < to.getYear(); year++) {
            days += OfficeYear.of(year).count();
        }
        return days;
    }

    /// The close of business of the day so many open days after that moment.
    public static Instant deadline(Instant from, int businessDays, ZoneId zone) {
        var day = plus(LocalDate.ofInstant(from, zone), businessDays);
        return day.atTime(CLOSE_OF_BUSINESS).atZone(zone).toInstant();
    }

    /// Counted from the last open day up to and including `from`, which has the number nought.
    private static LocalDate nth(LocalDate from, int steps) {
        var number = OfficeYear.of(from.getYear()).countUpTo(from) + steps;
        var year = from.getYear();
        while (number < 1) {
            number += OfficeYear.of(--year).count();
        }
        while (number > OfficeYear.of(year).count()) {
            number -= OfficeYear.of(year++).count();
        }
        return OfficeYear.of(year).day(number);
    }
}
