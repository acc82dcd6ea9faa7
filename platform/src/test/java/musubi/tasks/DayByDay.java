package musubi.tasks;

import java.time.LocalDate;

/// The business calendar as one would count on the wall, a day at a time: slow, and plain to see.
final class DayByDay {

    private DayByDay() {}

    static LocalDate plus(LocalDate from, int businessDays) {
        var day = from;
        if (businessDays == 0) {
            while (!BusinessCalendar.isOpen(day)) {
                day = day.plusDays(1);
            }
        }
        for (var left = Math.abs(businessDays); left > 0; ) {
            day = day.plusDays(Integer.signum(businessDays));
            left -= BusinessCalendar.isOpen(day) ? 1 : 0;
        }
        return day;
    }

    static int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(BusinessCalendar::isOpen)
                .count();
    }
}
