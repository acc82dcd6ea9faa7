package musubi.search.learning;

import java.util.function.ToDoubleFunction;

/// 特徴: one number of an introduction that a refusal may depend on, with which way is the better one.
///
/// Bands and half ranges add up (beyond 100 km is also beyond 30 km), so that a chance is monotone exactly when
/// each weight has the right sign. The usual value is taken off, so that the base speaks of the usual introduction.
public enum Feature {
    BASE(Sense.EITHER, 0, i -> 1),
    /// From no relevance to half of the best score.
    RELEVANT(Sense.BETTER, 0.9, i -> Math.min(1, 2 * i.relevance())),
    /// From half of the best score to the best.
    VERY_RELEVANT(Sense.BETTER, 0.3, i -> Math.max(0, 2 * i.relevance() - 1)),
    /// Not the same town any more.
    BEYOND_30_KM(Sense.WORSE, 0.7, i -> beyond(i, 30)),
    /// More than an hour and a half on the way.
    BEYOND_100_KM(Sense.WORSE, 0.5, i -> beyond(i, 100)),
    /// A day's journey there and back.
    BEYOND_300_KM(Sense.WORSE, 0.3, i -> beyond(i, 300)),
    /// A night away, or a flight.
    BEYOND_600_KM(Sense.WORSE, 0.1, i -> beyond(i, 600)),
    SAME_REGION(Sense.BETTER, 0.5, i -> i.sameRegion() ? 1 : 0),
    SHARED_AREA(Sense.BETTER, 0.7, i -> i.sharedAreas() > 0 ? 1 : 0),
    SECOND_AREA(Sense.BETTER, 0.2, i -> i.sharedAreas() > 1 ? 1 : 0),
    STAGE_APART(Sense.WORSE, 0.5, i -> i.stagesApart() > 0 ? 1 : 0),
    TWO_STAGES_APART(Sense.WORSE, 0.15, i -> i.stagesApart() > 1 ? 1 : 0),
    /// Open introductions; ten and more are as bad as ten.
    BUSY(Sense.WORSE, 0.2, i -> Math.min(10, i.partner().open()) / 10.0),
    /// Share of earlier introductions that led on, as if five usual ones stood before them.
    RECORD(Sense.BETTER, 0, Feature::record),
    NEWCOMER(Sense.EITHER, 0.2, i -> i.partner().newcomer() ? 1 : 0),
    /// Fewer people than eight: 1 for one person, 0 for eight, -1 for sixty-four and more.
    SMALL(Sense.EITHER, 0, i -> 1 - Math.min(2, StrictMath.log(i.partner().people()) / StrictMath.log(8)));

    /// Which way is the better one; where it is known, no answer may teach the opposite.
    public enum Sense {
        BETTER,
        WORSE,
        EITHER
    }

    private static final int USUAL_ONES = 5;

    private final Sense sense;
    private final double usual;
    private final ToDoubleFunction<Introduction> value;

    Feature(Sense sense, double usual, ToDoubleFunction<Introduction> value) {
        this.sense = sense;
        this.usual = usual;
        this.value = value;
    }

    public Sense sense() {
        return sense;
    }

    double of(Introduction introduction) {
        return value.applyAsDouble(introduction) - usual;
    }

    /// All features of an introduction, in their order.
    static double[] all(Introduction introduction) {
        var features = values();
        var all = new double[features.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = features[i].of(introduction);
        }
        return all;
    }

    private static double beyond(Introduction introduction, int kilometres) {
        return introduction.kilometres() > kilometres ? 1 : 0;
    }

    private static double record(Introduction introduction) {
        var partner = introduction.partner();
        var usual = Prior.USUALLY_LEADS_ON;
        return (partner.ledOn() + USUAL_ONES * usual) / (partner.ended() + USUAL_ONES) - usual;
    }
}
