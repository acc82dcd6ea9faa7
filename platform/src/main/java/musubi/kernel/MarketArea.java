package musubi.kernel;

import java.util.Optional;

/// 市場領域: one of the nine market areas of the bio-strategy, ① to ⑨, in their official order.
public enum MarketArea {
    HIGH_FUNCTION_MATERIALS,
    BIOPLASTICS,
    SUSTAINABLE_PRIMARY_PRODUCTION,
    ORGANIC_WASTE_AND_WATER,
    HEALTHCARE_AND_FUNCTIONAL_FOOD,
    BIOMEDICINE_AND_REGENERATION,
    BIOPRODUCTION_SYSTEMS,
    ANALYSIS_AND_MEASUREMENT,
    TIMBER_BUILDING_AND_SMART_FORESTRY;

    public int number() {
        return ordinal() + 1;
    }

    /// The circled figure people know the area by.
    public String sign() {
        return Character.toString('①' + ordinal());
    }

    /// Names the area in message files and addresses: `bioplastics`.
    public String key() {
        return MessageKey.of(this);
    }

    public static Optional<MarketArea> numbered(int number) {
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
