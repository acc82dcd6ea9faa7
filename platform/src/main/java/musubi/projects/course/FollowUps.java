package musubi.projects.course;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import musubi.kernel.FiscalYear;

/// 追跡: what came of an output is asked for in each of the three fiscal years after it, and may be told for longer.
public final class FollowUps {

    public static final int YEARS = 3;

    private FollowUps() {}

    /// The years that should be told by now and are not. A year is asked for once it has begun.
    public static List<FiscalYear> missing(FiscalYear output, Set<FiscalYear> told, FiscalYear now) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(output::plus)
                .filter(year -> year.compareTo(now) <= 0)
                .filter(year -> !told.contains(year))
                .toList();
    }
}
