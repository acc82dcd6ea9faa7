package musubi.kernel;

import java.util.Locale;
import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;
import musubi.kernel.Reading.Remark;

/// Understands the ways a fiscal year is written, alone or in both calendars at once.
final class FiscalYearReader {

    private static final Pattern ONE = Pattern.compile("(?:FY)?(" + YearText.FORM + ")(?:年度?|FY)?");
    private static final Pattern BOTH = Pattern.compile("([^()]+)\\(([^()]+)\\)(?:年度?)?");

    private FiscalYearReader() {}

    static Reading<FiscalYear> read(String text) {
        var plain = Typed.withoutSpaces(text).toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Reading.unreadable(Problem.EMPTY);
        }
        var both = BOTH.matcher(plain);
        return both.matches() ? agreeing(one(both.group(1)), one(both.group(2))) : one(plain);
    }

    private static Reading<FiscalYear> agreeing(Reading<FiscalYear> first, Reading<FiscalYear> second) {
        return first.flatMap(year -> second.flatMap(
                other -> year.equals(other) ? Reading.read(year) : Reading.unreadable(Problem.YEARS_DISAGREE)));
    }

    private static Reading<FiscalYear> one(String text) {
        var match = ONE.matcher(text);
        return match.matches()
                ? YearText.read(match.group(1))
                        .filter(named -> named.year() >= FiscalYear.FIRST && named.year() <= FiscalYear.LAST)
                        .map(FiscalYearReader::judged)
                        .orElseGet(() -> Reading.unreadable(Problem.NOT_A_FISCAL_YEAR))
                : Reading.unreadable(Problem.NOT_A_FISCAL_YEAR);
    }

    /// 平成31年度 is what fiscal 2019 was called while it was planned, so it is no overflow.
    private static Reading<FiscalYear> judged(YearText named) {
        var usual = Era.ofFiscalYear(named.year()).orElseThrow();
        var fits = named.era() == null
                || named.era() == usual
                || named.era() == Era.HEISEI && Era.HEISEI.yearOf(named.year()) == 31;
        return new Reading.Read<>(FiscalYear.of(named.year()), fits ? null : Remark.OUTSIDE_ITS_ERA);
    }
}
