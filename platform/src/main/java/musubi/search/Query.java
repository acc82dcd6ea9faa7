package musubi.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody looks for: a few words, a sentence, or the text of a record that looks for its counterpart.
///
/// @param kinds kinds to return; empty means all
/// @param near two-digit prefecture code to measure distance from; nearer is never worse
/// @param after the cursor of the last hit of the page before
public record Query(
        String text,
        Set<String> kinds,
        Set<Integer> marketAreas,
        @Nullable String prefecture,
        @Nullable String near,
        int limit,
        @Nullable String after) {

    public static Query of(String text, Set<String> kinds, int limit) {
        return new Query(text, kinds, Set.of(), null, null, limit, null);
    }
}
