package musubi.ties.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The last day for which a document speaks: `2021-11-18`, `2021-06`, or a fiscal year, `2012`.
public final class Written {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d{2}))?)?");

    private Written() {}

    public static Optional<LocalDate> lastDay(@Nullable String text) {
        var found = DAY.matcher(text == null ? "" : text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(found.group(1));
        if (found.group(2) == null) {
            return Optional.of(endOf(year));
        }
        var month = YearMonth.of(year, Integer.parseInt(found.group(2)));
        var day = found.group(3) == null ? month.lengthOfMonth() : Integer.parseInt(found.group(3));
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    public static LocalDate endOf(int fiscalYear) {
        return LocalDate.of(fiscalYear + 1, 3, 31);
    }
}
