package musubi.ties.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/// Which single ties and which single organisations hold others together: Tarjan's walk, once over every tie.
final class Fragility {

    private static final int NONE = -1;

    private final int[][] at;
    private final int[][] ends;
    private final int[] met;
    private final int[] low;
    private final int[] below;
    private final int[] hanging;
    private final int[] largest;
    private final int[] next;
    private final int[] by;
    private final Map<Integer, Integer> bridges = new TreeMap<>();
    private final Map<Integer, Integer> pivots = new TreeMap<>();
    private int time;

    /// @param at for each organisation the ties that touch it
    /// @param ends for each tie the two organisations
    Fragility(int[][] at, int[][] ends) {
        this.at = at;
        this.ends = ends;
        this.met = new int[at.length];
        this.low = new int[at.length];
        this.below = new int[at.length];
        this.hanging = new int[at.length];
        this.largest = new int[at.length];
        this.next = new int[at.length];
        this.by = new int[at.length];
        for (var root = 0; root < at.length; root++) {
            if (met[root] == 0) {
                walk(root);
            }
        }
    }

    /// Tie, and how many stand on its smaller side.
    Map<Integer, Integer> bridges() {
        return bridges;
    }

    /// Organisation, and how many lose touch with the largest group that would remain.
    Map<Integer, Integer> pivots() {
        return pivots;
    }

    private void walk(int root) {
        var stack = new ArrayDeque<Integer>();
        var group = new ArrayList<Integer>();
        stack.push(enter(root, NONE));
        while (!stack.isEmpty()) {
            var here = stack.peek();
            if (next[here] == at[here].length) {
                group.add(stack.pop());
                leave(here);
            } else {
                step(here, at[here][next[here]++], stack);
            }
        }
        group.forEach(one -> judge(one, below[root]));
    }

    private void step(int here, int tie, ArrayDeque<Integer> stack) {
        if (tie != by[here]) {
            var there = other(tie, here);
            if (met[there] == 0) {
                stack.push(enter(there, tie));
            } else {
                low[here] = Math.min(low[here], met[there]);
            }
        }
    }

    private int enter(int one, int tie) {
        met[one] = ++time;
        low[one] = time;
        below[one] = 1;
        by[one] = tie;
        return one;
    }

    private void leave(int one) {
        if (by[one] != NONE) {
            var parent = other(by[one], one);
            below[parent] += below[one];
            low[parent] = Math.min(low[parent], low[one]);
            if (low[one] >= met[parent]) {
                hanging[parent] += below[one];
                largest[parent] = Math.max(largest[parent], below[one]);
            }
        }
    }

    private void judge(int one, int group) {
        var rest = group - 1 - hanging[one];
        var lost = group - 1 - Math.max(largest[one], rest);
        if (lost > 0) {
            pivots.put(one, lost);
        }
        if (by[one] != NONE && low[one] == met[one]) {
            bridges.put(by[one], Math.min(below[one], group - below[one]));
        }
    }

    private int other(int tie, int one) {
        return ends[tie][0] == one ? ends[tie][1] : ends[tie][0];
    }
}
