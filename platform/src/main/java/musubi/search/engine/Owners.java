package musubi.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import musubi.search.engine.Match.Contribution;
import musubi.search.engine.Match.Kind;

/// Who stands behind the best answers, by several works of each.
final class Owners {

    private Owners() {}

    static List<Match> ranked(List<Scored> bestFirst, int top) {
        var works = new LinkedHashMap<String, List<Scored>>();
        for (var scored : bestFirst) {
            var owner = scored.item().owner();
            if (owner != null && !owner.isBlank()) {
                works.computeIfAbsent(owner, o -> new ArrayList<>()).add(scored);
            }
        }
        return works.entrySet().stream()
                .map(entry -> together(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::id))
                .limit(top)
                .toList();
    }

    private static Match together(String owner, List<Scored> bestFirst) {
        var points = OwnerScore.points(bestFirst.stream().map(Scored::score).toList());
        var contributions = new ArrayList<Contribution>();
        double score = 0;
        for (int i = 0; i < points.size(); i++) {
            score += points.get(i);
            contributions.add(
                    new Contribution(Kind.WORK, "", bestFirst.get(i).item().id(), points.get(i)));
        }
        return new Match(owner, score, contributions);
    }
}
