package musubi.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;
import musubi.kernel.Reading.Remark;

/// Understands the ways a day is written.
final class DayReader {

    private static final String WEEKDAY = "(?:\\(([" + DayWriter.WEEKDAYS + "])(?:曜日?)?\\))?";
    private static final Pattern WITH_CHARACTERS =
            Pattern.compile("(" + YearText.FORM + ")年(\\d{1,2})月(\\d{1,2})日" + WEEKDAY);
    private static final Pattern WITH_MARKS =
            Pattern.compile("(" + YearText.FORM + ")([./-])(\\d{1,2})\\2(\\d{1,2})" + WEEKDAY);
    private static final Pattern EIGHT_FIGURES = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DayReader() {}

    static Reading<JapaneseDay> read(String text) {
        var plain = Typed.withoutSpaces(text).toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Reading.unreadable(Problem.EMPTY);
        }
        var characters = WITH_CHARACTERS.matcher(plain);
        if (characters.matches()) {
            return day(characters, 2, 3);
        }
        var marks = WITH_MARKS.matcher(plain);
        if (marks.matches()) {
            return day(marks, 3, 4);
        }
        var figures = EIGHT_FIGURES.matcher(plain);
        return figures.matches() ? day(figures, 2, 3) : EnglishDayReader.read(plain);
    }

    private static Reading<JapaneseDay> day(MatchResult match, int month, int day) {
        var weekday = match.groupCount() > day ? match.group(day + 1) : null;
        return YearText.read(match.group(1))
                .map(year -> existing(
                                year.year(), Integer.parseInt(match.group(month)), Integer.parseInt(match.group(day)))
                        .flatMap(found -> judged(found, year, weekday == null ? "" : weekday)))
                .orElseGet(() -> Reading.unreadable(Problem.NOT_A_DATE));
    }

    static Reading<JapaneseDay> existing(int year, int month, int day) {
        try {
            return Reading.read(JapaneseDay.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Reading.unreadable(Problem.NO_SUCH_DAY);
        }
    }

    private static Reading<JapaneseDay> judged(JapaneseDay day, YearText year, String weekday) {
        var right = String.valueOf(DayWriter.weekday(day.date()));
        if (!weekday.isEmpty() && !weekday.equals(right)) {
            return Reading.unreadable(Problem.WRONG_WEEKDAY, right);
        }
        var fits = year.era() == null
                || Era.on(day.date()).filter(era -> era == year.era()).isPresent();
        return new Reading.Read<>(day, fits ? null : Remark.OUTSIDE_ITS_ERA);
    }
}
