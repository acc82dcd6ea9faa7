package musubi.search.learning;

import static musubi.search.learning.Feature.*;

import java.util.EnumMap;
import java.util.Map;
import musubi.search.learning.Feature.Sense;

/// 学ぶ前の見込み: what is believed of introductions before the first answer, and which answers can change it.
///
/// Each refusal has a row: how many of a hundred usual introductions end with it, and for each feature how many times
/// as likely it makes the refusal (against leading on) and how much such an answer teaches about it. Where a row is
/// silent the refusal teaches nothing: 「利害が合わない」 says nothing of relevance. The numbers are ours, round, and
/// cautious on purpose; docs/decisions/0011 gives the reason for each.
final class Prior {

    static final double USUALLY_LEADS_ON = 0.30;

    /// How far, in log odds, a belief may reasonably be off for the nation, and a region from the nation.
    private static final double USUALLY_OFF = 0.5;

    private static final double USUALLY_OFF_IN_REGION = 0.2;
    private static final double IN_REGION = 0.5;

    private static final Map<Answer, Row> TABLE = new EnumMap<>(Answer.class);

    static {
        row(Answer.WRONG_FIELD, 0.20)
                .much(RELEVANT, 0.25)
                .much(VERY_RELEVANT, 0.35)
                .much(SHARED_AREA, 0.6)
                .little(SECOND_AREA, 0.9);
        row(Answer.TOO_EARLY, 0.12)
                .much(STAGE_APART, 1.6)
                .much(TWO_STAGES_APART, 1.8)
                .little(RELEVANT, 0.7)
                .little(VERY_RELEVANT, 0.8);
        row(Answer.NO_CAPACITY, 0.13)
                .much(BUSY, 2.5)
                .much(SMALL, 1.2)
                .much(RECORD, 0.6)
                .little(VERY_RELEVANT, 0.8)
                .little(NEWCOMER, 1);
        row(Answer.COST, 0.07).much(SMALL, 1).little(STAGE_APART, 1.2).little(VERY_RELEVANT, 0.8);
        row(Answer.DISTANCE, 0.06)
                .much(BEYOND_30_KM, 1.4)
                .much(BEYOND_100_KM, 1.5)
                .much(BEYOND_300_KM, 1.5)
                .much(BEYOND_600_KM, 1.4)
                .much(SAME_REGION, 0.7);
        row(Answer.CONFLICT, 0.03);
        row(Answer.ALREADY_SOLVED, 0.04);
        row(Answer.OTHER, 0.05)
                .little(RELEVANT, 0.6)
                .little(VERY_RELEVANT, 0.7)
                .little(SAME_REGION, 0.9)
                .little(RECORD, 0.6)
                .little(NEWCOMER, 1);
    }

    private Prior() {}

    static Map<Feature, Teaching> taughtBy(Answer refusal) {
        return Map.copyOf(of(refusal).taught);
    }

    static Terms terms(Answer refusal) {
        var row = of(refusal);
        var terms = new Terms(Feature.values().length);
        for (var feature : Feature.values()) {
            var teaching = row.taught.getOrDefault(feature, Teaching.NOTHING);
            var nation = feature == BASE ? USUALLY_OFF : teaching.reach();
            var region = feature == BASE ? USUALLY_OFF_IN_REGION : teaching.reach() * IN_REGION;
            terms.believe(feature.ordinal(), feature.name(), row.means.getOrDefault(feature, 0.0))
                    .within(feature.ordinal(), nation, region);
            bound(terms, feature);
        }
        return terms;
    }

    /// What makes an introduction better may only make a refusal rarer.
    private static void bound(Terms terms, Feature feature) {
        if (feature.sense() == Sense.BETTER) {
            terms.bound(feature.ordinal(), Double.NEGATIVE_INFINITY, 0);
        } else if (feature.sense() == Sense.WORSE) {
            terms.bound(feature.ordinal(), 0, Double.POSITIVE_INFINITY);
        }
    }

    private static Row of(Answer refusal) {
        var row = TABLE.get(refusal);
        if (row == null) {
            throw new IllegalArgumentException(refusal + " is no refusal");
        }
        return row;
    }

    private static Row row(Answer refusal, double share) {
        var row = new Row();
        row.means.put(BASE, StrictMath.log(share / USUALLY_LEADS_ON));
        row.taught.put(BASE, Teaching.MUCH);
        TABLE.put(refusal, row);
        return row;
    }

    private static final class Row {

        private final Map<Feature, Double> means = new EnumMap<>(Feature.class);
        private final Map<Feature, Teaching> taught = new EnumMap<>(Feature.class);

        Row much(Feature feature, double timesAsLikely) {
            return put(feature, timesAsLikely, Teaching.MUCH);
        }

        Row little(Feature feature, double timesAsLikely) {
            return put(feature, timesAsLikely, Teaching.LITTLE);
        }

        private Row put(Feature feature, double timesAsLikely, Teaching teaching) {
            means.put(feature, StrictMath.log(timesAsLikely));
            taught.put(feature, teaching);
            return this;
        }
    }
}
