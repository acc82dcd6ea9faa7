package musubi.search.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// 引き合わせの見込みの模型: the chance that an introduction leads to something, learned answer by answer, per region.
///
/// Each refusal has a regression of its own against leading on; the odds of all refusals add up. A refusal teaches only
/// its own regression, which is exactly as good as teaching all at once, but for a little precision (Begg and Gray,
/// "Calculation of polychotomous logistic regression parameters using individualized regressions", Biometrika 71,
/// 1984).
/// On top, `Calibration` keeps the chances true and `Trust` keeps a region from doing worse than before. Values do not
/// change: learning gives another model.
public final class Model {

    private final Map<Answer, Regression> regressions;
    private final Regression calibration;
    private final Trust trust;

    Model(Map<Answer, Regression> regressions, Regression calibration, Trust trust) {
        this.regressions = new EnumMap<>(regressions);
        this.calibration = calibration;
        this.trust = trust;
    }

    /// What is believed before the first answer.
    public static Model atFirst() {
        return FIRST;
    }

    private static final Model FIRST = beginning();

    private static Model beginning() {
        var regressions = new EnumMap<Answer, Regression>(Answer.class);
        Answer.refusals().forEach(refusal -> regressions.put(refusal, Regression.before(Prior.terms(refusal))));
        return new Model(regressions, Regression.before(Calibration.terms()), new Trust());
    }

    /// The model that these lessons make; nothing else goes into it, so a lesson taken back leaves no trace.
    public static Model from(Lessons lessons) {
        return FIRST.learn(lessons.standing());
    }

    /// The model after these lessons too, in this order; later lessons must not come first.
    public Model learn(List<Lesson> lessons) {
        var model = copy();
        lessons.forEach(model::take);
        return model;
    }

    public Forecast forecast(String region, Introduction introduction) {
        var features = Feature.all(introduction);
        var odds = odds(region, features);
        var first = FIRST.plain("", features);
        var chance = Logistic.kept(trust.mixed(region, first, calibrated(region, odds)));
        var sum = sum(odds);
        odds.replaceAll((_, own) -> (1 - chance) * own / sum);
        return new Forecast(chance, first, odds);
    }

    /// How far what was learned in a region is trusted, from 0 to 1.
    public double trust(String region) {
        return trust.in(region);
    }

    /// Every weight that answers can change: the nation's first, then each region's, as they hold there.
    public List<Weight> weights() {
        var weights = new ArrayList<Weight>();
        regressions.forEach((refusal, regression) -> weights.addAll(Weights.of(refusal.name(), regression)));
        weights.addAll(Weights.of(Calibration.NAME, calibration));
        return List.copyOf(weights);
    }

    Map<Answer, Regression> regressions() {
        return regressions;
    }

    Regression calibration() {
        return calibration;
    }

    Trust trust() {
        return trust;
    }

    private Model copy() {
        var copies = new EnumMap<>(regressions);
        copies.replaceAll((_, regression) -> regression.copy());
        return new Model(copies, calibration.copy(), trust.copy());
    }

    /// First what was foretold is held against the answer, then the answer is learned.
    private void take(Lesson lesson) {
        var features = Feature.all(lesson.introduction());
        var plain = plain(lesson.region(), features);
        var first = FIRST.plain("", features);
        trust.learn(lesson, first, Calibration.corrected(calibration, lesson.region(), plain));
        Calibration.learn(calibration, lesson, plain);
        regressions.forEach((refusal, regression) -> {
            if (lesson.answer().ledOn() || lesson.answer() == refusal) {
                regression.learn(lesson.region(), features, 0, lesson.answer() == refusal);
            }
        });
    }

    private double calibrated(String region, Map<Answer, Double> odds) {
        return Calibration.corrected(calibration, region, 1 / (1 + sum(odds)));
    }

    private double plain(String region, double[] features) {
        return 1 / (1 + sum(odds(region, features)));
    }

    private static double sum(Map<Answer, Double> odds) {
        return odds.values().stream().mapToDouble(Double::doubleValue).reduce(0, Double::sum);
    }

    private Map<Answer, Double> odds(String region, double[] features) {
        var odds = new EnumMap<Answer, Double>(Answer.class);
        regressions.forEach(
                (refusal, regression) -> odds.put(refusal, StrictMath.exp(regression.logOdds(region, features))));
        return odds;
    }
}
