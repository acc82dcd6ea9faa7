package musubi.kernel;

import java.math.BigInteger;

/// 率: an exact share such as 補助率 2/3 or 50%, kept as a reduced fraction so that nothing is lost before rounding.
public record Rate(long numerator, long denominator) {

    public static final Rate NONE = new Rate(0, 1);
    public static final Rate WHOLE = new Rate(1, 1);

    public Rate {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("a rate is a share of something, not " + numerator + "/" + denominator);
        }
        var shared = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= shared;
        denominator /= shared;
    }

    public static Rate of(long numerator, long denominator) {
        return new Rate(numerator, denominator);
    }

    public static Rate percent(long percent) {
        return new Rate(percent, 100);
    }

    /// Reads 「2/3」, 「３分の２」, 「50％」, 「20.6%」 and 「5割」.
    public static Reading<Rate> read(String text) {
        return RateReader.read(text);
    }

    public boolean isWhole() {
        return numerator == denominator;
    }

    /// 「2/3」, or 「50%」 where the share is a whole number of percent.
    @Override
    public String toString() {
        return 100 % denominator == 0
                ? Math.multiplyExact(numerator, 100 / denominator) + "%"
                : numerator + "/" + denominator;
    }
}
