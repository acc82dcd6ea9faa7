package musubi.portal.home;

import java.util.List;

/// What the home page shows, in the reader's language.
public record HomePage(CommunityMap map, List<CommunityCard> communities, List<AreaLine> areas, String source) {

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

    /// The map of Japan: a plain picture, and on it the prefectures that lead to a community.
    public record CommunityMap(String viewBox, List<Lit> lit, List<Spot> spots, String credit) {

        public record Lit(String slug, String path, String label) {}

        /// The seat of a community, and where its short name reads well.
        public record Spot(int x, int y, int textX, int textY, String anchor, String name) {}
    }
}
