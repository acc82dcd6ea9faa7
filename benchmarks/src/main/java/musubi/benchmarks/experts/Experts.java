package musubi.benchmarks.experts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import musubi.benchmarks.collections.Judged;
import musubi.benchmarks.measure.Interval;
import musubi.benchmarks.rankers.Engine;
import musubi.benchmarks.run.Arguments;
import musubi.benchmarks.run.Results;
import musubi.benchmarks.run.Scratch;
import musubi.search.engine.Item;

/// Judges how well people are found by their works, on the gold standard of reviewers' expertise, averaged over the
/// collections of works given: `experts <folder>… [--record]`.
public final class Experts {

    private static final int EVERYBODY = 1000;

    private Experts() {}

    public static void main(String... given) throws IOException {
        var arguments = new Arguments(given, Set.of("record"));
        if (arguments.paths().isEmpty()) {
            System.err.println("experts <folder>… [--record]");
            System.exit(2);
        }
        var nearest = new ArrayList<Verdict>();
        var engine = new ArrayList<Verdict>();
        for (var folder : arguments.paths()) {
            var collection = Judged.read(folder.toRealPath());
            nearest.add(Verdict.of(collection, new NearestWorks(collection.items())));
            engine.add(asked(collection));
        }
        var text = text(nearest, engine);
        System.out.println(text);
        if (arguments.has("record")) {
            Results.record("experts", text);
        }
    }

    private static Verdict asked(Judged collection) throws IOException {
        try (var scratch = new Scratch()) {
            var filling = new Engine(scratch.folder("index"));
            collection.items().forEach(filling::add);
            try (var engine = filling.finish()) {
                return Verdict.of(collection, need -> scores(engine, need));
            }
        }
    }

    private static Map<String, Double> scores(Engine.Asked engine, Item need) {
        var scores = new HashMap<String, Double>();
        engine.matching().owners(need, EVERYBODY).forEach(match -> scores.put(match.id(), match.score()));
        return scores;
    }

    private static String text(List<Verdict> nearest, List<Verdict> engine) {
        return """
                # Experts by their works

                The gold standard of reviewers' expertise: %d people, averaged over %d collections of their works.

                | | weighted pairwise loss (less is better) |
                |---|---|
                | tf-idf of the three nearest works | %.4f |
                | Musubi | %.4f |

                The difference is %s; the interval is that of 95 %% of resamplings of the people.
                """.formatted(
                        nearest.getFirst().losses().size(),
                        nearest.size(),
                        Verdict.mean(nearest, Verdict::loss),
                        Verdict.mean(engine, Verdict::loss),
                        said(Verdict.between(engine, nearest)));
    }

    private static String said(Interval interval) {
        return String.format(Locale.ROOT, "%+.4f (%+.4f … %+.4f)", interval.mean(), interval.low(), interval.high());
    }
}
