package musubi.kernel;

import java.util.regex.Pattern;
import musubi.kernel.Reading.Problem;

/// Understands a number with its unit; the number may be in 万, 億 and 兆.
final class QuantityReader {

    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("([" + Numeral.SIGNS + "]?\\d[\\d,.]*[\\d,." + Numeral.MAGNITUDES + "]*)( ?)(.*)");

    private QuantityReader() {}

    static boolean looksLikeFigures(char character) {
        return Character.isDigit(character)
                || ",.".indexOf(character) >= 0
                || Numeral.MAGNITUDES.indexOf(character) >= 0;
    }

    static Reading<Quantity> read(String text) {
        var plain = Typed.oneSpaced(text);
        if (plain.isEmpty()) {
            return Reading.unreadable(Problem.EMPTY);
        }
        var match = NUMBER_AND_UNIT.matcher(plain);
        if (!match.matches()) {
            return Reading.unreadable(Problem.NOT_A_QUANTITY);
        }
        var unit = match.group(3);
        if (unit.isEmpty() || unit.length() > Quantity.LONGEST_UNIT) {
            return Reading.unreadable(Problem.NO_UNIT);
        }
        return Numeral.read(match.group(1))
                .map(number -> Quantity.isTooLarge(number)
                        ? Reading.<Quantity>unreadable(Problem.TOO_LARGE)
                        : Reading.read(new Quantity(number, unit)))
                .orElseGet(() -> Reading.unreadable(Problem.NOT_A_QUANTITY));
    }
}
