package musubi.network.web;

import java.util.List;
import java.util.Map;
import musubi.network.Section;
import org.jspecify.annotations.Nullable;

/// What the pages of organisations show, in the reader's language.
public final class OrganisationPages {

    private OrganisationPages() {}

    /// The list with its filters.
    public record OrganisationsPage(
            int total,
            List<Choices> filters,
            List<OrganisationLine> organisations,
            @Nullable String next,
            boolean narrowed) {}

    /// One filter: its parameter, its label, and what can be chosen.
    public record Choices(String parameter, String label, List<Choice> choices) {}

    public record Choice(String value, String label, boolean chosen) {}

    public record OrganisationLine(
            String slug,
            String name,
            String side,
            String sideWord,
            String kind,
            String where,
            String communities,
            String about,
            boolean madeUp) {}

    /// The profile of one organisation.
    ///
    /// @param registeredTwice others with the same corporate number, for those who can put it right
    /// @param laboratories how many there are; nothing where nobody asks for any
    public record OrganisationPage(
            OrganisationLine line,
            List<Fact> facts,
            List<Membership> memberships,
            List<WindowPages.WindowLine> windows,
            List<Relation> relations,
            @Nullable Size size,
            List<Section> sections,
            List<String> notes,
            List<String> sources,
            List<Party> registeredTwice,
            @Nullable Integer laboratories,
            @Nullable String level,
            @Nullable String editAt,
            boolean saved) {}

    public record Fact(String name, String value, @Nullable String address) {}

    public record Membership(String slug, String name, String role, String since) {}

    /// A tie to others: what it is, who takes part, when, and what the document says.
    public record Relation(String kind, String title, List<Party> parties, String when, String about, String source) {}

    public record Party(String slug, String name) {}

    /// What the rule of size found, with the clause and each measure against its limit.
    public record Size(String word, String clause, List<String> checks) {}

    /// The form for an organisation, new or known; `errors` by field.
    ///
    /// @param sameNumber the organisation that has the corporate number already
    public record FormPage(
            String title,
            String address,
            @Nullable String back,
            boolean isNew,
            Map<String, String> values,
            Map<String, String> errors,
            Map<String, List<Choice>> choices,
            @Nullable String notice,
            List<Conflict> conflicts,
            @Nullable Party sameNumber) {

        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        public @Nullable String error(String field) {
            return errors.get(field);
        }

        public List<Choice> choices(String field) {
            return choices.getOrDefault(field, List.of());
        }
    }

    /// A field somebody else changed in the meantime: what stands there now, and what was typed here.
    public record Conflict(String label, String theirs, String yours) {}
}
