package musubi.tasks.calendar;

import java.time.LocalDate;

/// The formula of the equinoxes that Japanese calendars go by (海上保安庁水路部『新こよみ便利帳』), for 1900 to 2150: the twin
/// of what we compute from the sky.
final class KnownFormula {

    private static final double A_YEAR = 0.242194;

    private KnownFormula() {}

    static LocalDate spring(int year) {
        return LocalDate.of(year, 3, day(year, 20.8357, 20.8431, 21.8510));
    }

    static LocalDate autumn(int year) {
        return LocalDate.of(year, 9, day(year, 23.2588, 23.2488, 24.2488));
    }

    private static int day(int year, double until1979, double until2099, double until2150) {
        var start = year < 1980 ? until1979 : year < 2100 ? until2099 : until2150;
        var leapDays = (year - (year < 1980 ? 1983 : 1980)) / 4;
        return (int) (start + A_YEAR * (year - 1980) - leapDays);
    }
}
