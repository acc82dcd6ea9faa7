package musubi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import musubi.search.Hit.Reason;
import musubi.search.Hit.Reason.SharedArea;

/// What else than its text lets a record stand higher: a market area shared with the one who asks, and nearness. Beside
/// what texts are worth, which is about 1 for a good answer, it decides among equals.
record Preferences(Set<Integer> ownAreas, Nearness nearness) {

    private static final double AREA = 0.03;

    static Preferences of(Query query) {
        return new Preferences(query.ownAreas(), new Nearness(query.near()));
    }

    boolean isIndifferent() {
        return ownAreas.isEmpty() && nearness.from() == null;
    }

    List<Reason> of(Set<Integer> areas, Set<String> prefectures) {
        var reasons = new ArrayList<Reason>();
        areas.stream().filter(ownAreas::contains).sorted().forEach(area -> reasons.add(new SharedArea(area, AREA)));
        nearness.to(prefectures).ifPresent(reasons::add);
        return reasons;
    }
}
