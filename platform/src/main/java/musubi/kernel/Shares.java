package musubi.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Parts as whole numbers that add up to a whole number: what rounding down leaves goes to those that lost most by it.
public final class Shares {

    private Shares() {}

    /// @param total what the parts are to add up to, at most one a part more than they are rounded down
    public static List<Integer> of(long total, List<Double> parts) {
        var whole = new ArrayList<>(
                parts.stream().map(part -> (int) Math.floor(part)).toList());
        var left = total - whole.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.floor(parts.get(i)) - parts.get(i)))
                .limit(Math.max(0, left))
                .forEach(i -> whole.set(i, whole.get(i) + 1));
        return List.copyOf(whole);
    }
}
