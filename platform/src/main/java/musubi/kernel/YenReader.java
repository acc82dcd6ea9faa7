package musubi.kernel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;

/// Understands the ways an amount of money is written in documents, tables and forms.
final class YenReader {

    private static final Pattern AMOUNT =
            Pattern.compile("([" + Numeral.SIGNS + "]?)(?:[¥\\\\]|金|JPY)?([^円¥]+?)(円|YEN)?(?:也)?");
    private static final Pattern IN_ENGLISH_WORDS = Pattern.compile("([\\d,.]+)(THOUSAND|MILLION|BILLION|TRILLION)");
    private static final Pattern ENDS_IN_MAGNITUDE = Pattern.compile(".*[" + Numeral.MAGNITUDES + "]");

    private YenReader() {}

    static Reading<Yen> read(String text, YenUnit unit) {
        var plain = Typed.withoutSpaces(text).toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Reading.unreadable(Problem.EMPTY);
        }
        var match = AMOUNT.matcher(plain);
        if (!match.matches()) {
            return Reading.unreadable(Problem.NOT_AN_AMOUNT);
        }
        var bare = match.group(3) == null
                && match.group(2).equals(plain.substring(match.group(1).length()));
        return number(match.group(1), match.group(2))
                .map(number -> inYen(number, bare && isPlainFigure(match.group(2)) ? unit : YenUnit.YEN))
                .orElseGet(() -> Reading.unreadable(Problem.NOT_AN_AMOUNT));
    }

    private static boolean isPlainFigure(String body) {
        return !ENDS_IN_MAGNITUDE.matcher(body).matches()
                && !IN_ENGLISH_WORDS.matcher(body).matches();
    }

    private static Optional<BigDecimal> number(String sign, String body) {
        if (!sign.isEmpty() && Numeral.SIGNS.indexOf(body.charAt(0)) >= 0) {
            return Optional.empty();
        }
        var english = IN_ENGLISH_WORDS.matcher(body);
        var number = english.matches()
                ? Numeral.read(english.group(1)).map(figure -> figure.scaleByPowerOfTen(power(english.group(2))))
                : Numeral.read(body);
        return number.map(figure -> sign.isEmpty() || sign.equals("+") ? figure : figure.negate());
    }

    private static int power(String word) {
        return word.equals("THOUSAND") ? 3 : EnglishMagnitude.valueOf(word).power();
    }

    private static Reading<Yen> inYen(BigDecimal number, YenUnit unit) {
        var yen = number.multiply(unit.inYen()).stripTrailingZeros();
        if (yen.scale() > 0) {
            return Reading.unreadable(Problem.FRACTION_OF_A_YEN);
        }
        return yen.toBigInteger().bitLength() < Long.SIZE
                ? Reading.read(Yen.of(yen.longValueExact()))
                : Reading.unreadable(Problem.TOO_LARGE);
    }
}
