package musubi.kernel;

import java.math.BigDecimal;

/// 単位: the unit a table of amounts is printed in.
public enum YenUnit {
    YEN("円", "yen", 0),
    THOUSAND("千円", "thousand yen", 3),
    TEN_THOUSAND("万円", "ten thousand yen", 4),
    MILLION("百万円", "million yen", 6),
    HUNDRED_MILLION("億円", "hundred million yen", 8),
    TRILLION("兆円", "trillion yen", 12);

    private final String ja;
    private final String en;
    private final int power;

    YenUnit(String ja, String en, int power) {
        this.ja = ja;
        this.en = en;
        this.power = power;
    }

    /// As it stands in a table's head, 「千円」 or "thousand yen".
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    /// How many yen one of this unit is.
    public BigDecimal inYen() {
        return BigDecimal.ONE.scaleByPowerOfTen(power);
    }

    int power() {
        return power;
    }
}
