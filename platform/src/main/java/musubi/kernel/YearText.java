package musubi.kernel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A year as documents name it: by era, 令和6, R6, 平24, 元, or by the western calendar, 2024.
///
/// @param era   the era named, if one was
/// @param year  the year of the western calendar
record YearText(@Nullable Era era, int year) {

    static final String FORM = "(?:(?:令和|平成|昭和|大正|明治|[令平昭大明RHSTM])(?:\\d{1,2}|元|[一二三四五六七八九十]{1,3})|\\d{4})";

    private static final Pattern BY_ERA = Pattern.compile("([^\\d元一二三四五六七八九十]+)(.+)");

    /// Reads what [#FORM] matched, in NFKC and upper case.
    static Optional<YearText> read(String text) {
        var match = BY_ERA.matcher(text);
        if (!match.matches()) {
            return Optional.of(new YearText(null, Integer.parseInt(text)));
        }
        var number = match.group(2).equals("元")
                ? Optional.of(1)
                : Numeral.read(match.group(2)).map(Number::intValue);
        return Era.named(match.group(1))
                .flatMap(era -> number.filter(year -> year > 0).map(year -> new YearText(era, era.westernYear(year))));
    }
}
