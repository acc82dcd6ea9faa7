package musubi.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// 円: an amount of money in whole yen. Arithmetic beyond the range of `long` throws, it never wraps.
public record Yen(long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);

    public static Yen of(long amount) {
        return new Yen(amount);
    }

    public static Yen of(long count, YenUnit unit) {
        return new Yen(Math.multiplyExact(count, unit.inYen().longValueExact()));
    }

    /// Reads 「1億5,000万円」, 「364,983千円」, 「41.4兆円」, 「１５０万円」, 「▲300円」, 「¥150 million」; a bare figure is yen.
    public static Reading<Yen> read(String text) {
        return read(text, YenUnit.YEN);
    }

    /// Reads a cell of a table whose head says （単位：千円）: a figure without a unit of its own is in that unit.
    public static Reading<Yen> read(String text, YenUnit unit) {
        return YenReader.read(text, unit);
    }

    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }

    public Yen minus(Yen other) {
        return new Yen(Math.subtractExact(amount, other.amount));
    }

    /// A share of the amount, cut to whole yen (1円未満切捨て).
    public Yen times(Rate rate) {
        return times(rate, RoundingMode.DOWN);
    }

    public Yen times(Rate rate, RoundingMode rounding) {
        var exact = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(rate.numerator()));
        return new Yen(new BigDecimal(exact)
                .divide(BigDecimal.valueOf(rate.denominator()), 0, rounding)
                .longValueExact());
    }

    /// [#times(Rate)] for a whole number of percent.
    public Yen percent(int percent) {
        return times(Rate.percent(percent));
    }

    /// 千円未満切捨て: without what is below a thousand, towards zero.
    public Yen downToThousand() {
        return new Yen(amount - amount % 1000);
    }

    public Yen atMost(Yen cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }

    public Yen atLeast(Yen floor) {
        return compareTo(floor) >= 0 ? this : floor;
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public boolean isMoreThan(Yen other) {
        return compareTo(other) > 0;
    }

    /// Whole units with their name, 「364,983千円」. The page that prints it states the rounding.
    public String in(YenUnit unit, RoundingMode rounding) {
        return in(unit, 0, rounding);
    }

    /// At most so many decimals, 「41.4兆円」; zeros at the end are left out.
    public String in(YenUnit unit, int decimals, RoundingMode rounding) {
        return figure(unit, decimals, rounding) + unit.in(Language.JA);
    }

    /// The figure alone, for a column whose head names the unit.
    public String figure(YenUnit unit, int decimals, RoundingMode rounding) {
        return YenWriter.figure(this, unit, decimals, rounding);
    }

    /// As one would say it, exact to the yen: 「1億5,000万円」 or "¥150 million".
    public String in(Language language) {
        return language == Language.JA ? YenWriter.japanese(this) : YenWriter.english(this);
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return in(Language.JA);
    }
}
