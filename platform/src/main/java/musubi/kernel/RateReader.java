package musubi.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;

/// Understands the ways a share is written: as a fraction, in 分の, in percent, in 割.
final class RateReader {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})[/⁄](\\d{1,9})");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,9})分の(\\d{1,9})");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)(%|割)");

    private RateReader() {}

    static Reading<Rate> read(String text) {
        var plain = Typed.withoutSpaces(text);
        if (plain.isEmpty()) {
            return Reading.unreadable(Problem.EMPTY);
        }
        var fraction = FRACTION.matcher(plain);
        if (fraction.matches()) {
            return share(fraction.group(1), fraction.group(2));
        }
        var parts = PARTS.matcher(plain);
        if (parts.matches()) {
            return share(parts.group(2), parts.group(1));
        }
        var decimal = DECIMAL.matcher(plain);
        return decimal.matches()
                ? Reading.read(exactly(
                        new BigDecimal(decimal.group(1)), decimal.group(2).equals("%") ? 2 : 1))
                : Reading.unreadable(Problem.NOT_A_RATE);
    }

    private static Reading<Rate> share(String numerator, String denominator) {
        var below = Long.parseLong(denominator);
        return below == 0
                ? Reading.unreadable(Problem.NOT_A_RATE)
                : Reading.read(Rate.of(Long.parseLong(numerator), below));
    }

    private static Rate exactly(BigDecimal number, int power) {
        var scale = number.scale() + power;
        return Rate.of(
                number.unscaledValue().longValueExact(),
                BigDecimal.TEN.pow(scale).longValueExact());
    }
}
