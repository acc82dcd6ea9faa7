package musubi.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Prints quantities.
final class QuantityWriter {

    private static final Pattern POWER = Pattern.compile("(?<=m)([23])(?![0-9A-Za-z])");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private QuantityWriter() {}

    /// In 万 and 億 only where that leaves nothing over: 「509万m³」, but 「11,002名」.
    static String japanese(Quantity quantity) {
        var number = quantity.number();
        var inMyriads = number.signum() != 0 && number.remainder(TEN_THOUSAND).signum() == 0;
        var sticksTo = startsLikeANumber(quantity.unit()) ? " " : "";
        return (inMyriads ? Myriads.write(number) : Myriads.grouped(number)) + sticksTo + raised(quantity.unit());
    }

    static String english(BigDecimal number, String unit) {
        var figure = Myriads.grouped(number.abs());
        return (number.signum() < 0 ? "−" : "") + figure + (unit.startsWith("%") ? "" : " ") + raised(unit);
    }

    private static boolean startsLikeANumber(String unit) {
        return QuantityReader.looksLikeFigures(unit.charAt(0));
    }

    private static String raised(String unit) {
        return POWER.matcher(unit).replaceAll(power -> power.group().equals("2") ? "²" : "³");
    }
}
