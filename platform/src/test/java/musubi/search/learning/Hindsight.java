package musubi.search.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a simulation knows afterwards: log loss, calibration and attention, with learning and without.
final class Hindsight {

    static final int EARLY = 50;
    private static final int HALF = 650;

    /// Log loss with what was learned and with what was believed at first, of all cases so far.
    ///
    /// @param answers how many the region had learned from
    record Loss(String region, int answers, double learned, double first) {
        double ratio() {
            return learned / first;
        }
    }

    /// After each answer: the region's answers up to here, each foretold before it was learned.
    final List<Loss> running = new ArrayList<>();

    /// Now and then: fresh cases of the region, against their true chance.
    final List<Loss> fresh = new ArrayList<>();

    final CalibrationError answersForetold = new CalibrationError();
    final CalibrationError chancesForetold = new CalibrationError();

    private final Map<String, Loss> answered = new HashMap<>();
    private final Map<String, Loss> tried = new HashMap<>();
    private final Map<String, double[]> attention = new LinkedHashMap<>();

    void came(String region, Forecast forecast, Answer answer) {
        var outcome = answer.ledOn() ? 1.0 : 0.0;
        var sum = answered.merge(region, loss(region, 1, forecast, outcome), Hindsight::plus);
        running.add(Objects.requireNonNull(sum));
        if (answers(region) > EARLY) {
            answersForetold.add(forecast.chance(), outcome);
        }
    }

    void tried(String region, Forecast forecast, double truth) {
        tried.merge(region, loss(region, 0, forecast, truth), Hindsight::plus);
        if (answers(region) > EARLY) {
            chancesForetold.add(forecast.chance(), truth);
        }
    }

    void checkpoint(String region) {
        var sum = Objects.requireNonNull(tried.remove(region));
        fresh.add(new Loss(region, answers(region), sum.learned(), sum.first()));
    }

    void seen(String list, int moment, List<String> shown, Set<String> newcomers) {
        for (var period : List.of(list, list + (moment < HALF ? ", first half" : ", second half"))) {
            var sums = attention.computeIfAbsent(period, _ -> new double[2]);
            for (int place = 1; place <= Practice.SHOWN; place++) {
                sums[0] += newcomers.contains(shown.get(place - 1)) ? Exposure.attention(place) : 0;
                sums[1] += Exposure.attention(place);
            }
        }
    }

    int answers(String region) {
        var sum = answered.get(region);
        return sum == null ? 0 : sum.answers();
    }

    /// The part of all attention that went to newcomers.
    double newcomersShare(String list) {
        var sums = Objects.requireNonNull(attention.get(list));
        return sums[0] / sums[1];
    }

    private static Loss plus(Loss one, Loss other) {
        return new Loss(
                one.region(),
                one.answers() + other.answers(),
                one.learned() + other.learned(),
                one.first() + other.first());
    }

    private static Loss loss(String region, int answers, Forecast forecast, double truth) {
        return new Loss(region, answers, loss(truth, forecast.chance()), loss(truth, forecast.atFirst()));
    }

    private static double loss(double truth, double chance) {
        return -truth * Math.log(chance) - (1 - truth) * Math.log(1 - chance);
    }
}
