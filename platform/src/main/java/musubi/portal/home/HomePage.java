package musubi.portal.home;

import java.util.List;
import musubi.network.JapanMap;

/// What the home page shows, in the reader's language.
public record HomePage(JapanMap.Drawing map, List<CommunityCard> communities, List<AreaLine> areas, String source) {

    /// A community in short.
    ///
    /// @param on for each of the nine areas, whether the community works in it
    /// @param areas the same as words
    public record CommunityCard(
            String slug,
            String name,
            String summary,
            String state,
            String stateWord,
            String where,
            String areas,
            List<Boolean> on) {}

    /// A market area, and how much of what this reader may know belongs to it.
    public record AreaLine(int number, String name, int count) {}
}
