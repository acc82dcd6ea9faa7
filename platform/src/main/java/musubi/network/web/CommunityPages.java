package musubi.network.web;

import java.util.List;
import musubi.network.CommunityLine;
import musubi.network.JapanMap;
import musubi.network.Section;
import org.jspecify.annotations.Nullable;

/// What the pages of communities, market areas and prefectures show, in the reader's language.
public final class CommunityPages {

    private CommunityPages() {}

    /// The map, the nine areas, and the list.
    public record CommunitiesPage(
            String lead,
            JapanMap.Drawing map,
            List<CommunityLine> communities,
            List<AreaLine> areas,
            List<Place> prefectures,
            @Nullable Region region) {}

    public record AreaLine(int number, String name, int communities) {}

    /// A prefecture to choose.
    public record Place(String code, String name, boolean chosen) {}

    /// What stands in a prefecture, or who is nearest where nothing does.
    public record Region(
            String code,
            String name,
            List<CommunityLine> communities,
            @Nullable CommunityLine nearest,
            int organisations) {}

    /// The whole sheet of one community.
    public record CommunityPage(
            CommunityLine line,
            String scale,
            String decided,
            @Nullable Named networkBody,
            List<Chip> areas,
            List<Figure> figures,
            List<Group> situation,
            List<Group> issues,
            List<Group> vision,
            List<Group> measures,
            List<Figure> stock,
            Members members,
            List<State> states,
            List<Section> sections,
            List<String> notes,
            String source,
            String registerAt) {}

    public record Named(String slug, String name, String note) {}

    public record Chip(int number, String name) {}

    /// A figure as stated: value and unit, what it measures, and the year and base or that none is stated.
    public record Figure(String value, String unit, String label, String stated, String base) {}

    /// Lines of the sheet under a heading; the heading may be empty.
    public record Group(String heading, List<Line> lines) {}

    public record Line(String text, List<String> parts, String answer) {}

    /// Who belongs, by side, and what the sheet only counts.
    public record Members(List<SideGroup> sides, List<String> counts, String listedAs, boolean complete) {}

    public record SideGroup(String side, String name, List<Named> members) {}

    public record State(String day, String iso, String word, String source) {}

    /// One of the nine market areas.
    public record AreaPage(
            int number,
            String name,
            String society,
            String ministry,
            String why,
            String strength,
            List<CommunityLine> communities,
            List<AreaLine> others,
            String source) {}

    /// What a prefecture has.
    public record PrefecturePage(
            Region region,
            List<OrganisationPages.OrganisationLine> organisations,
            List<WindowPages.WindowLine> windows) {}
}
