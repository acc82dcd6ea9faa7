package musubi.portal.home;

import java.util.List;
import musubi.network.CommunityLine;
import musubi.network.JapanMap;

/// What the home page shows, in the reader's language.
public record HomePage(JapanMap.Drawing map, List<CommunityLine> communities, List<AreaLine> areas, String source) {

    /// A market area, and how much of what this reader may know belongs to it.
    public record AreaLine(int number, String name, int count) {}
}
