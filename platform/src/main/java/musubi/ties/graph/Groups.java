package musubi.ties.graph;

import java.util.HashMap;
import java.util.Map;

/// Which organisations are connected at all, joined tie by tie.
final class Groups {

    private final int[] of;
    private final int[] size;

    Groups(int organisations) {
        this.of = new int[organisations];
        this.size = new int[organisations];
        for (var i = 0; i < organisations; i++) {
            of[i] = i;
            size[i] = 1;
        }
    }

    void join(int one, int other) {
        var a = group(one);
        var b = group(other);
        if (a != b) {
            var larger = size[a] >= size[b] ? a : b;
            var smaller = larger == a ? b : a;
            of[smaller] = larger;
            size[larger] += size[smaller];
        }
    }

    private int group(int one) {
        var group = one;
        while (of[group] != group) {
            of[group] = of[of[group]];
            group = of[group];
        }
        return group;
    }

    /// How many are outside the largest group that is left of each of these groups.
    int lostIn(Groups after) {
        Map<Integer, Integer> largest = new HashMap<>();
        for (var i = 0; i < of.length; i++) {
            largest.merge(group(i), after.size[after.group(i)], Math::max);
        }
        return of.length - largest.values().stream().mapToInt(Integer::intValue).sum();
    }
}
