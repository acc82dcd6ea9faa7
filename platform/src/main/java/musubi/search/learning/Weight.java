package musubi.search.learning;

import org.jspecify.annotations.Nullable;

/// 重み: one number that answers have taught, beside what was believed before; in log odds.
///
/// @param about the refusal it makes likelier (above 0) or rarer (below 0), or `CALIBRATION`
/// @param feature what it weighs
/// @param region where it holds; none for the nation
/// @param doubt standard deviation of the belief
/// @param answers how many answers have taught it
public record Weight(
        String about,
        String feature,
        @Nullable String region,
        double mean,
        double doubt,
        int answers,
        double meanAtFirst,
        double doubtAtFirst) {}
