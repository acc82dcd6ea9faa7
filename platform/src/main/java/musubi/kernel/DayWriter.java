package musubi.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Prints days.
final class DayWriter {

    static final String WEEKDAYS = "月火水木金土日";

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayWriter() {}

    static String inEra(LocalDate date) {
        return Era.on(date)
                .map(era -> era.yearInWords(date.getYear()) + monthAndDay(date))
                .orElseGet(() -> western(date));
    }

    static String shortly(LocalDate date) {
        return Era.on(date)
                .map(era -> era.letter() + era.yearOf(date.getYear()) + "." + date.getMonthValue() + "."
                        + date.getDayOfMonth())
                .orElseGet(date::toString);
    }

    static String western(LocalDate date) {
        return date.getYear() + monthAndDay(date);
    }

    static String english(LocalDate date) {
        return ENGLISH.format(date);
    }

    static char weekday(LocalDate date) {
        return WEEKDAYS.charAt(date.getDayOfWeek().ordinal());
    }

    private static String monthAndDay(LocalDate date) {
        return "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
