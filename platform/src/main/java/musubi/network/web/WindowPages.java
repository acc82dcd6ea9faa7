package musubi.network.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the directory of contact windows shows, in the reader's language.
public final class WindowPages {

    private WindowPages() {}

    /// The directory with its filters, and whom to ask when in doubt.
    public record WindowsPage(
            List<WindowLine> windows,
            List<OrganisationPages.Choices> filters,
            @Nullable Hint hint,
            boolean narrowed) {}

    /// Where to turn: the window of the community that looks after the prefecture chosen, or the nearest.
    public record Hint(String sentence, String slug, String name) {}

    public record WindowLine(
            String slug,
            String organisationSlug,
            String organisation,
            String office,
            String purpose,
            List<Service> services,
            String audience,
            String where,
            String asOf,
            @Nullable String web) {}

    public record Service(String name, String about) {}
}
