package musubi.search.learning;

import java.util.Map;
import java.util.TreeMap;

/// 学びへの信頼: in each region, how far what was learned is trusted against what was believed at first.
///
/// The chance given is a mixture of both, weighted by how well each has foretold the region's answers (Bayesian
/// mixture with a fixed share: Herbster and Warmuth, Machine Learning 32, 1998). So the log loss of a region's
/// answers, all together, is never more than 0.23 above that of the first belief, but for the share: less than a
/// hundredth after fifty answers, whatever they were.
final class Trust {

    private static final double AT_FIRST = 0.2;
    private static final double SHARE = 0.0005;

    private final TreeMap<String, Double> regions = new TreeMap<>();

    Trust copy() {
        var copy = new Trust();
        copy.regions.putAll(regions);
        return copy;
    }

    double in(String region) {
        return regions.getOrDefault(region, AT_FIRST);
    }

    Map<String, Double> regions() {
        return regions;
    }

    void put(String region, double trust) {
        regions.put(region, trust);
    }

    double mixed(String region, double first, double learned) {
        var trust = in(region);
        return (1 - trust) * first + trust * learned;
    }

    void learn(Lesson lesson, double first, double learned) {
        var led = lesson.answer().ledOn();
        var trust = in(lesson.region()) * (led ? learned : 1 - learned);
        var doubt = (1 - in(lesson.region())) * (led ? first : 1 - first);
        put(lesson.region(), (1 - SHARE) * trust / (trust + doubt) + SHARE * AT_FIRST);
    }
}
