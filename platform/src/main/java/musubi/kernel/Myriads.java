package musubi.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/// Writes numbers for Japanese readers: in steps of 万, 億 and 兆 with grouped figures, `1億5,000万`.
final class Myriads {

    private static final String[] NAMES = {"", "万", "億", "兆"};
    private static final BigDecimal STEP = BigDecimal.valueOf(10_000);

    private Myriads() {}

    /// `15012340` as `1,501万2,340`; nothing is rounded.
    static String write(BigDecimal number) {
        var sign = number.signum() < 0 ? "▲" : "";
        var rest = number.abs();
        var written = "";
        for (var step = 0; step < NAMES.length; step++) {
            var parts = rest.divideAndRemainder(STEP);
            var last = step == NAMES.length - 1;
            var here = last ? rest : parts[1];
            if (here.signum() != 0) {
                written = grouped(here) + NAMES[step] + written;
            }
            rest = last ? BigDecimal.ZERO : parts[0];
        }
        return written.isEmpty() ? "0" : sign + written;
    }

    /// Figures with a comma at every third digit, decimals only where there are any; `▲` before a negative number.
    static String grouped(BigDecimal number) {
        var plain = number.abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var figures = String.format(Locale.ROOT, "%,d", new BigInteger(whole));
        return (number.signum() < 0 ? "▲" : "") + figures + (point < 0 ? "" : plain.substring(point));
    }
}
