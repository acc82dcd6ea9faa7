package musubi.ties.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// The shortest way from one organisation to another; fewer steps first among ways of the same length.
final class ShortestWay {

    private static final long STEP = 1;
    private static final long LENGTH = 1_000_000;

    private final int[][] at;
    private final int[][] ends;
    private final int[] lengths;

    ShortestWay(int[][] at, int[][] ends, int[] lengths) {
        this.at = at;
        this.ends = ends;
        this.lengths = lengths;
    }

    private record Reached(int one, long far) {}

    /// The ties to go over, in order; empty where no way leads.
    Optional<List<Integer>> between(int from, int to) {
        var far = new long[at.length];
        var over = new int[at.length];
        Arrays.fill(far, Long.MAX_VALUE);
        Arrays.fill(over, -1);
        far[from] = 0;
        var waiting = new PriorityQueue<Reached>(
                (x, y) -> x.far() == y.far() ? Integer.compare(x.one(), y.one()) : Long.compare(x.far(), y.far()));
        waiting.add(new Reached(from, 0));
        while (!waiting.isEmpty()) {
            var here = waiting.remove();
            if (here.one() == to) {
                return Optional.of(back(from, to, over));
            }
            if (here.far() == far[here.one()]) {
                goOn(here, far, over, waiting);
            }
        }
        return Optional.empty();
    }

    private void goOn(Reached here, long[] far, int[] over, PriorityQueue<Reached> waiting) {
        for (var tie : at[here.one()]) {
            var there = other(tie, here.one());
            var reach = here.far() + lengths[tie] * LENGTH + STEP;
            if (reach < far[there]) {
                far[there] = reach;
                over[there] = tie;
                waiting.add(new Reached(there, reach));
            }
        }
    }

    private List<Integer> back(int from, int to, int[] over) {
        var steps = new ArrayList<Integer>();
        for (var one = to; one != from; one = other(over[one], one)) {
            steps.add(over[one]);
        }
        Collections.reverse(steps);
        return steps;
    }

    private int other(int tie, int one) {
        return ends[tie][0] == one ? ends[tie][1] : ends[tie][0];
    }
}
