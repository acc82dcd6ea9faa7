package musubi.tasks.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/// 春分・秋分: the day, in Japan, on which the sun crosses the equator.
///
/// Source: J. Meeus, Astronomical Algorithms, chapter 27 (the mean equinox and 24 periodic terms), right to about a
/// minute
/// between the years 1000 and 3000. For the years after 3000, where it ends, the four centuries before are repeated, as
/// the
/// calendar itself does.
final class Equinox {

    private static final int LAST_YEAR = 3000;
    private static final int CALENDAR_REPEATS_AFTER = 400;
    private static final double JAPAN_AHEAD_IN_DAYS = 9 / 24.0;
    private static final double SECONDS_A_DAY = 86_400;

    private static final double[] SPRING = {2_451_623.80984, 365_242.37404, 0.05169, -0.00411, -0.00057};
    private static final double[] AUTUMN = {2_451_810.21715, 365_242.01767, -0.11575, 0.00337, 0.00078};

    /// Size in 0.00001 day, angle at the year 2000 and its growth in a century, in degrees.
    private static final double[][] TERMS = {
        {485, 324.96, 1_934.136}, {203, 337.23, 32_964.467}, {199, 342.08, 20.186},
        {182, 27.85, 445_267.112}, {156, 73.14, 45_036.886}, {136, 171.52, 22_518.443},
        {77, 222.54, 65_928.934}, {74, 296.72, 3_034.906}, {70, 243.58, 9_037.513},
        {58, 119.81, 33_718.147}, {52, 297.17, 150.678}, {50, 21.02, 2_281.226},
        {45, 247.54, 29_929.562}, {44, 325.15, 31_555.956}, {29, 60.93, 4_443.417},
        {18, 155.12, 67_555.328}, {17, 288.79, 4_562.452}, {16, 198.04, 62_894.029},
        {14, 199.76, 31_436.921}, {12, 95.39, 14_577.848}, {12, 287.11, 31_931.756},
        {12, 320.81, 34_777.259}, {9, 227.73, 1_222.114}, {8, 15.45, 16_859.074}
    };

    private Equinox() {}

    static LocalDate ofSpring(int year) {
        return of(year, SPRING);
    }

    static LocalDate ofAutumn(int year) {
        return of(year, AUTUMN);
    }

    private static LocalDate of(int year, double[] mean) {
        if (year > LAST_YEAR) {
            var alike = LAST_YEAR - CALENDAR_REPEATS_AFTER + 1 + (year - LAST_YEAR - 1) % CALENDAR_REPEATS_AFTER;
            return of(alike, mean).withYear(year);
        }
        var inJapan = julianDay(year, mean) - behind(year) / SECONDS_A_DAY + JAPAN_AHEAD_IN_DAYS;
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, (long) Math.floor(inJapan + 0.5));
    }

    private static double julianDay(int year, double[] mean) {
        var millennia = (year - 2000) / 1000.0;
        var middle =
                mean[0] + millennia * (mean[1] + millennia * (mean[2] + millennia * (mean[3] + millennia * mean[4])));
        var centuries = (middle - 2_451_545) / 36_525;
        var anomaly = Math.toRadians(35_999.373 * centuries - 2.47);
        var speed = 1 + 0.0334 * Math.cos(anomaly) + 0.0007 * Math.cos(2 * anomaly);
        var sum = 0.0;
        for (var term : TERMS) {
            sum += term[0] * Math.cos(Math.toRadians(term[1] + term[2] * centuries));
        }
        return middle + 0.00001 * sum / speed;
    }

    /// Seconds by which the turning earth lags behind the even time of the planets, in the long run.
    private static double behind(int year) {
        var centuries = (year - 1820) / 100.0;
        return -20 + 32 * centuries * centuries;
    }
}
