package musubi.search.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The items that answer and have an owner.
final class Works {

    private final Sense sense;
    private final List<Scored> works = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    Works(Sense sense) {
        this.sense = sense;
    }

    void take(Shelved work, Scoring scoring) {
        var points = work.owner() == null ? 0 : scoring.take(work);
        if (points > 0) {
            works.add(new Scored(work, points, sense.points(work), 0));
            taken.add(work.number());
        }
    }

    /// Those among the nearest in sense that share no word.
    void takeNear(List<Shelved> nearest) {
        for (var work : nearest) {
            var near = work.owner() == null || taken.contains(work.number()) ? 0 : sense.points(work);
            if (near > 0) {
                works.add(new Scored(work, 0, near, 0));
            }
        }
    }

    List<Scored> bestFirst() {
        works.sort(Scored.BEST_FIRST);
        return works;
    }
}
