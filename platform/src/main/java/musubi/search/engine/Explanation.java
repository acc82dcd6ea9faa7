package musubi.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import musubi.search.engine.Match.Contribution;
import musubi.search.engine.Match.Kind;

/// Puts into words what an item's points are for.
final class Explanation {

    private static final Comparator<Contribution> MOST_FIRST =
            Comparator.comparingDouble(Contribution::points).reversed();

    private final Asked asked;
    private final Scoring scoring;

    Explanation(Asked asked, Scoring scoring) {
        this.asked = asked;
        this.scoring = scoring;
    }

    Match of(Scored scored) {
        scoring.take(scored.item());
        var contributions = new ArrayList<Contribution>();
        words(scored.item(), contributions);
        runs(scored.item(), contributions);
        if (scored.company() != 0) {
            contributions.add(new Contribution(Kind.COMPANY, "", "", scored.company()));
        }
        contributions.sort(MOST_FIRST);
        var score = contributions.stream().mapToDouble(Contribution::points).sum();
        return new Match(scored.item().id(), score, contributions);
    }

    private void words(Shelved item, List<Contribution> into) {
        for (int wish = 0; wish < asked.wishes().size(); wish++) {
            var points = scoring.points().wishes[wish];
            if (points > 0) {
                into.add(met(item, wish, points));
            }
        }
    }

    private Contribution met(Shelved item, int wish, double points) {
        var best = 0;
        var ways = asked.wishes().get(wish).ways();
        for (int way = 1; way < ways.size(); way++) {
            if (scoring.tally().meets(wish, best) == 0 && scoring.tally().meets(wish, way) > 0) {
                best = way;
            }
        }
        var way = ways.get(best);
        var written = way.keys().stream()
                .map(key -> item.written(Tally.place(item, Word.term(key))))
                .toList();
        return new Contribution(way.kind(), asked.wishes().get(wish).asked(), String.join(" ", written), points);
    }

    private void runs(Shelved item, List<Contribution> into) {
        var text = asked.pairs().text();
        var folded = Letters.folded(new String(item.text()));
        for (int start = 0; start + 1 < text.length(); start++) {
            if (points(start, start + 2) == 0) {
                continue;
            }
            var end = start + 2;
            while (end < text.length()
                    && points(end - 1, end + 1) > 0
                    && folded.contains(text.substring(start, end + 1))) {
                end++;
            }
            add(item, folded, start, end, into);
            start = end - 2;
        }
    }

    private void add(Shelved item, String folded, int start, int end, List<Contribution> into) {
        var run = asked.pairs().text().substring(start, end);
        var at = folded.indexOf(run);
        into.add(new Contribution(
                Kind.PHRASE,
                asked.pairs().written(start, end),
                new String(item.text(), at, end - start),
                points(start, end)));
    }

    /// What the pairs and triples that begin and end within a run are worth; those that stand several times in what is
    /// asked share their points.
    private double points(int start, int end) {
        double points = 0;
        for (int i = start; i + 1 < end; i++) {
            points += asked.pairs().share(i, scoring.points());
        }
        return points;
    }
}
