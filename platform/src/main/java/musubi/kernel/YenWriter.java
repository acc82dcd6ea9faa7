package musubi.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Prints amounts in the ways readers of either language expect.
final class YenWriter {

    private static final int DECIMALS_OF_A_WORD = 3;

    private YenWriter() {}

    static String figure(Yen yen, YenUnit unit, int decimals, RoundingMode rounding) {
        var inUnit = BigDecimal.valueOf(yen.amount()).scaleByPowerOfTen(-unit.power());
        return Myriads.grouped(withoutEndingZeros(inUnit.setScale(decimals, rounding)));
    }

    static String japanese(Yen yen) {
        return Myriads.write(BigDecimal.valueOf(yen.amount())) + "円";
    }

    /// "¥1.5 million" where three decimals say all of it, the full figure where they do not. Never rounded.
    static String english(Yen yen) {
        var amount = BigDecimal.valueOf(yen.amount()).abs();
        var sign = yen.isNegative() ? "−" : "";
        for (var word : EnglishMagnitude.values()) {
            var inWords = withoutEndingZeros(amount.scaleByPowerOfTen(-word.power()));
            if (inWords.compareTo(BigDecimal.ONE) >= 0 && inWords.scale() <= DECIMALS_OF_A_WORD) {
                return sign + "¥" + Myriads.grouped(inWords) + " " + word.name().toLowerCase(Locale.ROOT);
            }
        }
        return sign + "¥" + Myriads.grouped(amount);
    }

    private static BigDecimal withoutEndingZeros(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
