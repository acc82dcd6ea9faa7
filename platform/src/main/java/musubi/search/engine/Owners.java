package musubi.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import musubi.search.engine.Match.Contribution;
import musubi.search.engine.Match.Kind;
import org.jspecify.annotations.Nullable;

/// Who stands behind the best answers: an owner is as good as the best works are together, each further one counting
/// less.
final class Owners {

    private static final double[] WEIGHTS = {1, 0.5, 0.25};

    private Owners() {}

    static List<Match> ranked(List<Match> bestFirst, Function<String, @Nullable String> ownerOf, int top) {
        var works = new LinkedHashMap<String, List<Match>>();
        for (var match : bestFirst) {
            var owner = ownerOf.apply(match.id());
            if (owner != null && !owner.isBlank()) {
                works.computeIfAbsent(owner, o -> new ArrayList<>()).add(match);
            }
        }
        return works.entrySet().stream()
                .map(entry -> together(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::id))
                .limit(top)
                .toList();
    }

    private static Match together(String owner, List<Match> works) {
        var contributions = new ArrayList<Contribution>();
        double score = 0;
        for (int i = 0; i < Math.min(WEIGHTS.length, works.size()); i++) {
            var work = works.get(i);
            var points = WEIGHTS[i] * work.score();
            score += points;
            contributions.add(new Contribution(Kind.WORK, "", work.id(), points));
        }
        return new Match(owner, score, contributions);
    }
}
