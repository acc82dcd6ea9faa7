package musubi.kernel;

import java.math.BigDecimal;

/// 数量: a number and what it counts. Kept without zeros at the end, so that 5.0t equals 5t.
public record Quantity(BigDecimal number, String unit) {

    static final int LONGEST_UNIT = 20;
    static final int MOST_FIGURES = 18;

    public Quantity {
        unit = Typed.oneSpaced(unit);
        if (unit.isEmpty() || unit.length() > LONGEST_UNIT) {
            throw new IllegalArgumentException("a quantity needs a short unit");
        }
        if (isTooLarge(number)) {
            throw new IllegalArgumentException(
                    "a quantity has at most %d figures before the point".formatted(MOST_FIGURES));
        }
        var stripped = number.stripTrailingZeros();
        number = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Quantity of(long number, String unit) {
        return new Quantity(BigDecimal.valueOf(number), unit);
    }

    /// Reads 「5,000t」, 「20室」, 「509万m3」.
    public static Reading<Quantity> read(String text) {
        return QuantityReader.read(text);
    }

    /// 「509万m³」 or "5,090,000 m³". The unit stays as it is; a page that knows its English name gives it to
    /// [#in(String)].
    public String in(Language language) {
        return language == Language.JA ? QuantityWriter.japanese(this) : in(unit);
    }

    /// In English, with the unit's English name: "20 rooms".
    public String in(String englishUnit) {
        return QuantityWriter.english(number, englishUnit);
    }

    static boolean isTooLarge(BigDecimal number) {
        return number.precision() - number.scale() > MOST_FIGURES;
    }

    @Override
    public String toString() {
        return in(Language.JA);
    }
}
