package musubi.ties.web;

import java.util.List;
import musubi.ties.web.TiesPages.Link;
import org.jspecify.annotations.Nullable;

/// The pages of a record of contribution, in the reader's words.
public final class ContributionPages {

    private ContributionPages() {}

    /// 社会への貢献の記録.
    ///
    /// @param own how its person sees it; missing for everybody else
    public record ContributionPage(
            String name,
            @Nullable Edition edition,
            List<Section> sections,
            @Nullable Own own) {}

    /// What a citation needs.
    public record Edition(int number, String day, String url, String path, List<String> citations) {}

    /// @param silent how many more there are that this reader may not read
    public record Section(String title, int total, List<Done> done, int silent) {}

    public record Done(Link record, String day) {}

    /// @param saved a sentence about what was just done
    public record Own(
            String japanese,
            String english,
            @Nullable String problem,
            @Nullable String saved) {}
}
