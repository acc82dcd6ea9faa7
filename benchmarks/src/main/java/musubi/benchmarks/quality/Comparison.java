package musubi.benchmarks.quality;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import musubi.benchmarks.collections.Judged;
import musubi.benchmarks.measure.Interval;
import musubi.benchmarks.measure.Measures;

/// The outcomes beside each other, as a Markdown table; the first is what the others are compared with.
record Comparison(Judged collection, List<Outcome> outcomes) {

    String text() {
        var text = new StringBuilder();
        text.append("# Quality on %s%n%n".formatted(collection.name()));
        text.append("%,d items, %,d needs.%n%n"
                .formatted(collection.items().size(), collection.needs().size()));
        text.append("| | nDCG@10 | MRR@10 | Recall@100 | seconds |\n|---|---|---|---|---|\n");
        outcomes.forEach(outcome -> text.append(row(outcome)));
        text.append("\nAgainst %s, paired by need, with the interval of 95 %% of resamplings:%n%n"
                .formatted(outcomes.getFirst().contestant().label()));
        text.append("| | nDCG@10 | MRR@10 | Recall@100 |\n|---|---|---|---|\n");
        outcomes.stream().skip(1).forEach(outcome -> text.append(difference(outcome)));
        return text.toString();
    }

    private static String row(Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %.1f |%n",
                outcome.contestant().label(),
                outcome.mean(Measures::ndcg),
                outcome.mean(Measures::mrr),
                outcome.mean(Measures::recall),
                outcome.seconds());
    }

    private String difference(Outcome outcome) {
        return "| %s | %s | %s | %s |%n"
                .formatted(
                        outcome.contestant().label(),
                        over(outcome, Measures::ndcg),
                        over(outcome, Measures::mrr),
                        over(outcome, Measures::recall));
    }

    private String over(Outcome outcome, ToDoubleFunction<Measures> figure) {
        return said(outcome.over(outcomes.getFirst(), figure));
    }

    private static String said(Interval interval) {
        return String.format(Locale.ROOT, "%+.4f (%+.4f … %+.4f)", interval.mean(), interval.low(), interval.high());
    }
}
