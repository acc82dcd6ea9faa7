package musubi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import musubi.search.Hit.Reason;
import musubi.search.Hit.Reason.Near;
import musubi.search.Hit.Reason.SharedArea;
import musubi.search.Hit.Reason.SharedConcept;
import musubi.search.Hit.Reason.SharedWord;

/// The score of a record, as the sum of the points of its reasons; from readable text alone.
///
/// Each thing asked for earns a share of its worth that grows with how often it is met and where (BM25F), in the
/// language in which it is met best, so that a record in both languages does not count double.
final class Scoring {

    private static final double HALFWAY = 1.2;
    private static final double LEAST = 0.3;
    private static final double AREA = 0.25;
    private static final int LANGUAGES = 2;

    private final Weighed weighed;
    private final Set<Integer> ownAreas;
    private final Nearness nearness;

    Scoring(Weighed weighed, Set<Integer> ownAreas, Nearness nearness) {
        this.weighed = weighed;
        this.ownAreas = ownAreas;
        this.nearness = nearness;
    }

    static double weight(Passage.Part part) {
        return switch (part) {
            case TITLE -> 3;
            case SUMMARY, KEYWORDS -> 2;
            case BODY -> 1;
        };
    }

    private static double usualLength(Passage.Part part) {
        return switch (part) {
            case TITLE -> 6;
            case SUMMARY -> 16;
            case KEYWORDS -> 12;
            case BODY -> 60;
        };
    }

    /// The reasons, the weightiest first; their points add up to the score in this order.
    List<Reason> reasons(StoredTerms.Counted counted, Set<Integer> areas, Set<String> prefectures) {
        var reasons = new ArrayList<>(textual(strengths(counted)));
        areas.stream().filter(ownAreas::contains).sorted().forEach(area -> reasons.add(new SharedArea(area, AREA)));
        nearness.to(prefectures).ifPresent(reasons::add);
        reasons.sort(Comparator.comparingDouble(Reason::points).reversed().thenComparing(Reason::toString));
        return List.copyOf(reasons);
    }

    static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::points).reduce(0, Double::sum);
    }

    /// The terms that made a record be found, with what they earned: for marking them in snippets.
    Map<String, Double> met(StoredTerms.Counted counted) {
        var strengths = strengths(counted);
        var met = new HashMap<String, Double>();
        for (var thing : weighed.things()) {
            best(thing, strengths)
                    .ifPresent(b -> b.worth().way().terms().forEach(t -> met.merge(t, b.points(), Math::max)));
        }
        return met;
    }

    /// A word that belongs to a concept adds to the concept's reason, if that was met.
    private List<Reason> textual(double[] strengths) {
        var concepts = new HashMap<String, Reason>();
        var points = new LinkedHashMap<Reason, Double>();
        for (var thing : weighed.things()) {
            best(thing, strengths).ifPresent(best -> {
                var own = best.worth().way().shown();
                var concept = Objects.requireNonNullElse(thing.wanted().concept(), "");
                var shown = thing.wanted().belongs() ? concepts.getOrDefault(concept, own) : own;
                concepts.putIfAbsent(concept, shown);
                points.merge(shown, best.points(), Double::sum);
            });
        }
        return points.entrySet().stream()
                .map(e -> withPoints(e.getKey(), e.getValue()))
                .toList();
    }

    /// A way in which a record meets a thing, with what that earns.
    private record Met(Weighed.Worth worth, double points) {}

    private static Optional<Met> best(Weighed.Thing thing, double[] strengths) {
        return thing.worths().stream()
                .map(worth -> new Met(worth, worth.points() * strength(worth, strengths)))
                .filter(met -> met.points() > 0)
                .max(Comparator.comparingDouble(Met::points));
    }

    private static Reason withPoints(Reason reason, double points) {
        return switch (reason) {
            case SharedConcept c -> new SharedConcept(c.japanese(), c.english(), points);
            case SharedWord w -> new SharedWord(w.word(), points);
            case SharedArea a -> new SharedArea(a.area(), points);
            case Near n -> new Near(n.prefecture(), n.kilometres(), points);
        };
    }

    private static double strength(Weighed.Worth worth, double[] strengths) {
        var least = Double.MAX_VALUE;
        for (var place : worth.places()) {
            least = Math.min(least, strengths[place]);
        }
        return least / (least + HALFWAY);
    }

    private double[] strengths(StoredTerms.Counted counted) {
        var strengths = new double[weighed.terms().size()];
        for (int language = 0; language < LANGUAGES; language++) {
            for (int term = 0; term < strengths.length; term++) {
                strengths[term] = Math.max(strengths[term], strength(counted, language, term));
            }
        }
        return strengths;
    }

    private static double strength(StoredTerms.Counted counted, int language, int term) {
        var sum = 0.0;
        for (int slot = language; slot < StoredTerms.SLOTS; slot += LANGUAGES) {
            var times = counted.times()[slot][term];
            if (times > 0) {
                var part = StoredTerms.part(slot);
                sum += weight(part) * times / (LEAST + (1 - LEAST) * counted.lengths()[slot] / usualLength(part));
            }
        }
        return sum;
    }
}
