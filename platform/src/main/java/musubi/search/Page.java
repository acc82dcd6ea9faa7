package musubi.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hits of one page, and the cursor of the next if there is one.
record Page(List<Ranking.Ranked> ranked, @Nullable String next) {

    static Page of(List<Ranking.Ranked> all, Query query) {
        var after = Cursor.read(query.after());
        var left = after.map(a -> all.stream()
                        .filter(r -> Cursor.RANKING.compare(a, r.place()) < 0)
                        .toList())
                .orElse(all);
        if (left.size() <= query.limit()) {
            return new Page(left, null);
        }
        var page = left.subList(0, query.limit());
        return new Page(page, page.getLast().place().written());
    }
}
