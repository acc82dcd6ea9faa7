package musubi.kernel;

import java.time.LocalDate;
import java.util.Optional;

/// 元号: an era of the Japanese calendar since the Gregorian calendar is in use, latest first.
enum Era {
    REIWA("令和", 2019, LocalDate.of(2019, 5, 1)),
    HEISEI("平成", 1989, LocalDate.of(1989, 1, 8)),
    SHOWA("昭和", 1926, LocalDate.of(1926, 12, 25)),
    TAISHO("大正", 1912, LocalDate.of(1912, 7, 30)),
    MEIJI("明治", 1868, LocalDate.of(1873, 1, 1));

    private final String ja;
    private final int firstYear;
    private final LocalDate begins;

    Era(String ja, int firstYear, LocalDate begins) {
        this.ja = ja;
        this.firstYear = firstYear;
        this.begins = begins;
    }

    String ja() {
        return ja;
    }

    /// `R`, `H`, `S`, `T` or `M`.
    String letter() {
        return name().substring(0, 1);
    }

    int yearOf(int westernYear) {
        return westernYear - firstYear + 1;
    }

    int westernYear(int yearOfEra) {
        return firstYear + yearOfEra - 1;
    }

    /// The year as it is said, where the first is 元.
    String yearInWords(int westernYear) {
        var year = yearOf(westernYear);
        return ja + (year == 1 ? "元" : year);
    }

    static Optional<Era> on(LocalDate day) {
        for (var era : values()) {
            if (!day.isBefore(era.begins)) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }

    /// The era a fiscal year is called by: the one it begins in, except that fiscal 2019 is 令和元年度 throughout.
    static Optional<Era> ofFiscalYear(int year) {
        return year == REIWA.firstYear ? Optional.of(REIWA) : on(LocalDate.of(year, 4, 1));
    }

    /// Knows 令和, 令 and R.
    static Optional<Era> named(String name) {
        for (var era : values()) {
            if (name.equals(era.ja) || name.equals(era.letter()) || name.equals(era.ja.substring(0, 1))) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }
}
