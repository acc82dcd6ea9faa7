package musubi.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import musubi.search.engine.Match.Contribution;
import musubi.search.engine.Match.Kind;

/// Puts into words what an item's points are for.
final class Explanation {

    private static final Comparator<Contribution> MOST_FIRST =
            Comparator.comparingDouble(Contribution::points).reversed();

    private final Asked asked;
    private final Scoring scoring;

    Explanation(Scoring scoring) {
        this.asked = scoring.asked();
        this.scoring = scoring;
    }

    Match of(Scored scored) {
        var contributions = new ArrayList<Contribution>();
        if (scoring.take(scored.item()) > 0) {
            words(scored.item(), contributions);
            runs(scored.item(), contributions);
        }
        if (scored.near() != 0) {
            contributions.add(new Contribution(Kind.VECTOR, "", "", scored.near()));
        }
        if (scored.company() != 0) {
            contributions.add(new Contribution(Kind.COMPANY, "", "", scored.company()));
        }
        contributions.sort(MOST_FIRST);
        var score = contributions.stream().mapToDouble(Contribution::points).sum();
        return new Match(scored.item().id(), score, contributions);
    }

    private void words(Shelved item, List<Contribution> into) {
        var places = item.firstPlaces();
        for (int wish = 0; wish < asked.wishes().size(); wish++) {
            var points = scoring.points().wishes[wish];
            if (points > 0) {
                into.add(met(item, wish, points, places));
            }
        }
    }

    private Contribution met(Shelved item, int wish, double points, int[] places) {
        var best = 0;
        var ways = asked.wishes().get(wish).ways();
        for (int way = 1; way < ways.size(); way++) {
            if (earns(wish, way) > earns(wish, best)) {
                best = way;
            }
        }
        var way = ways.get(best);
        return new Contribution(
                way.kind(),
                asked.wishes().get(wish).asked(),
                written(item, asked.byWish()[wish][best], places),
                points);
    }

    private double earns(int wish, int way) {
        return scoring.tally().meets(wish, way)
                * asked.wishes().get(wish).ways().get(way).weight();
    }

    /// The words of a way as they are first written in the item.
    private String written(Shelved item, int[] way, int[] places) {
        if (way.length == 1) {
            return written(item, scoring.tally().term(way[0]), places);
        }
        return Arrays.stream(way)
                .mapToObj(part -> written(item, scoring.tally().term(part), places))
                .collect(Collectors.joining(" "));
    }

    private static String written(Shelved item, int term, int[] places) {
        var start = places[term * 2];
        return new String(item.text(), start, places[term * 2 + 1] - start);
    }

    private void runs(Shelved item, List<Contribution> into) {
        var text = asked.pairs().text();
        var folded = Letters.folded(item.text());
        for (int start = 0; start + 1 < text.length(); start++) {
            if (points(start, start + 2) > 0) {
                var at = scoring.tally().firstPair[asked.pairs().pairAt(start)];
                var end = start + 2;
                while (end < text.length() && holds(end - 1)) {
                    var longer = indexOf(folded, at, text, start, end + 1);
                    if (longer < 0) {
                        break;
                    }
                    at = longer;
                    end++;
                }
                into.add(new Contribution(
                        Kind.PHRASE,
                        asked.pairs().written(start, end),
                        new String(item.text(), at, end - start),
                        points(start, end)));
                start = end - 2;
            }
        }
    }

    private boolean holds(int place) {
        var pair = asked.pairs().pairAt(place);
        return pair >= 0 && scoring.tally().pairs[pair] > 0;
    }

    /// Where a run of what is asked stands in a text, from a place on; -1 where it does not.
    private static int indexOf(char[] in, int from, String asked, int start, int end) {
        for (int at = from; at <= in.length - (end - start); at++) {
            var length = 0;
            while (length < end - start && in[at + length] == asked.charAt(start + length)) {
                length++;
            }
            if (length == end - start) {
                return at;
            }
        }
        return -1;
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
