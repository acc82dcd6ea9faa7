package musubi.search.learning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// 見込み: the chance that an introduction leads to something, and what is likeliest to stand in its way.
///
/// @param chance above 0 and below 1
/// @param atFirst the same before any answer was learned from
/// @param hindrances the chance of each refusal; together with `chance` they make one
public record Forecast(double chance, double atFirst, Map<Answer, Double> hindrances) {

    public Forecast {
        hindrances = Collections.unmodifiableMap(new EnumMap<>(hindrances));
    }
}
