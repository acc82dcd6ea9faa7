package musubi.kernel;

import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;

/// Understands "21 November 2026", "21 Nov 2026" and "November 21, 2026", in upper case and without spaces.
final class EnglishDayReader {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([A-Z]{3,9})\\.?,?(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([A-Z]{3,9})\\.?(\\d{1,2}),(\\d{4})");

    private EnglishDayReader() {}

    static Reading<JapaneseDay> read(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Reading.unreadable(Problem.NOT_A_DATE);
    }

    private static Reading<JapaneseDay> day(String year, String month, String day) {
        return month(month)
                .map(found -> DayReader.existing(Integer.parseInt(year), found.getValue(), Integer.parseInt(day)))
                .orElseGet(() -> Reading.unreadable(Problem.NOT_A_DATE));
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().equals(name)
                        || name.length() == 3 && month.name().startsWith(name)
                        || month == Month.SEPTEMBER && name.equals("SEPT"))
                .findFirst();
    }
}
