package musubi.kernel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number as Japanese documents write it: `1億5,000万`, `364,983千`, `41.4兆`, `二十五`, `▲300`.
/// Commas must stand at every third digit, so that `1,5億` is refused and not read as 15億.
final class Numeral {

    static final String SIGNS = "▲△+\\-−";
    static final String MAGNITUDES = "十百千万億兆";

    private static final Pattern SIGNED = Pattern.compile("([" + SIGNS + "]?)(.+)");
    private static final Pattern PART =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)?([" + MAGNITUDES + "])?");
    private static final int LONGEST = 60;
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final Map<Character, Integer> POWERS = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '億', 8, '兆', 12);

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private int smallestMyriad = 16;
    private int smallestInSection = 4;
    private boolean begun;
    private boolean pointSeen;

    private Numeral() {}

    /// The number, if the text (already NFKC) is one from its first to its last character.
    static Optional<BigDecimal> read(String text) {
        var match = SIGNED.matcher(withFigures(text));
        if (text.length() > LONGEST || !match.matches()) {
            return Optional.empty();
        }
        var negative = !match.group(1).isEmpty() && !match.group(1).equals("+");
        return new Numeral().sum(match.group(2)).map(number -> negative ? number.negate() : number);
    }

    private static String withFigures(String text) {
        var figures = new StringBuilder();
        for (var character : text.toCharArray()) {
            var digit = KANJI_DIGITS.indexOf(character);
            figures.append(digit >= 0 ? (char) ('0' + digit) : character == '、' ? ',' : character);
        }
        return figures.toString();
    }

    private Optional<BigDecimal> sum(String text) {
        var parts = PART.matcher(text);
        var position = 0;
        while (position < text.length()) {
            parts.region(position, text.length());
            if (!parts.lookingAt() || parts.end() == position || !add(parts.group(1), parts.group(2))) {
                return Optional.empty();
            }
            position = parts.end();
        }
        return Optional.of(total.add(section));
    }

    private boolean add(@Nullable String figures, @Nullable String unit) {
        var number = figures == null ? null : new BigDecimal(figures.replace(",", ""));
        var power = unit == null ? 0 : POWERS.getOrDefault(unit.charAt(0), 0);
        var points = figures != null && figures.contains(".");
        if (pointSeen && (figures != null || power < 4) || points && begun) {
            return false;
        }
        pointSeen |= points;
        begun = true;
        return power < 4 ? addSmall(number, power) : addMyriad(number, power);
    }

    private boolean addSmall(@Nullable BigDecimal number, int power) {
        var value = (number == null ? BigDecimal.ONE : number).scaleByPowerOfTen(power);
        var fits = section.signum() == 0 || value.compareTo(BigDecimal.TEN.pow(smallestInSection)) < 0;
        if (power >= smallestInSection || !fits || !belowLastMyriad(section.add(value))) {
            return false;
        }
        section = section.add(value);
        smallestInSection = power;
        return true;
    }

    private boolean addMyriad(@Nullable BigDecimal number, int power) {
        if (number != null && !addSmall(number, 0)) {
            return false;
        }
        var value = section.scaleByPowerOfTen(power);
        if (number == null && smallestInSection == 4 || power >= smallestMyriad || !belowLastMyriad(value)) {
            return false;
        }
        total = total.add(value);
        section = BigDecimal.ZERO;
        smallestMyriad = power;
        smallestInSection = 4;
        return true;
    }

    private boolean belowLastMyriad(BigDecimal value) {
        return smallestMyriad == 16 || value.compareTo(BigDecimal.TEN.pow(smallestMyriad)) < 0;
    }
}
