package musubi.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a search found, counted over what this viewer may know and nothing else.
///
/// @param byKind hits of each kind, whatever kinds were asked for
/// @param byArea hits of each market area
/// @param fitting how many of the kinds and areas asked for fit, among the few hundred best
/// @param next the cursor of the next page, if there is one
public record Found(
        List<Hit> hits,
        Map<String, Integer> byKind,
        Map<Integer, Integer> byArea,
        int fitting,
        @Nullable String next) {

    public int total() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }
}
