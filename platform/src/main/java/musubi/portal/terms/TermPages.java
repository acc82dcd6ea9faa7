package musubi.portal.terms;

import static musubi.pages.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import musubi.search.terms.Checked.Field;
import musubi.search.terms.Checked.Problem;
import musubi.search.terms.TermAnswers;
import org.jspecify.annotations.Nullable;

/// 語彙: what the pages of the vocabulary show, in the reader's language.
public final class TermPages {

    private TermPages() {}

    public record Link(String address, String words) {}

    /// Something to say at the top of a page; `kind` as the stylesheet names it.
    public record Notice(String kind, String title, String text, List<Link> links) {}

    /// @param asked whether concepts were looked for at all
    /// @param draft the draft that is done with
    public record ListPage(
            @Nullable Notice notice,
            @Nullable String draft,
            String q,
            boolean asked,
            List<ConceptLine> concepts,
            List<TermLine> terms,
            @Nullable String next) {}

    /// A concept with its names in both languages, and where further names are added.
    public record ConceptLine(String id, String japanese, String english, List<Link> broader, String further) {}

    /// A term added on site. `back` says when and by whom it was taken back.
    public record TermLine(
            String id,
            String names,
            String what,
            @Nullable Link broader,
            String note,
            String deed,
            @Nullable String back,
            String again) {}

    /// @param known the concept that gets further names
    /// @param broader the concept that was meant by what was typed
    public record FormPage(
            TermAnswers typed,
            String formId,
            int version,
            @Nullable ConceptLine known,
            @Nullable ConceptLine broader,
            List<ConceptLine> choices,
            Problems problems,
            @Nullable Notice meanwhile,
            @Nullable Outlook outlook) {

        public String draft() {
            return known == null ? "term" : "term-" + known.id();
        }
    }

    /// What is wrong, field by field.
    public record Problems(Map<Field, Problem> byField) {

        public static final Problems NONE = new Problems(Map.of());

        public Set<Field> fields() {
            return byField.keySet();
        }

        public boolean at(String name) {
            return byField.containsKey(field(name));
        }

        public String text(String name) {
            return TermWords.problem(byField.get(field(name)));
        }

        /// Where the concept is that is in the way.
        public @Nullable Link way(String name) {
            return TermWords.way(byField.get(field(name)));
        }

        /// Away from its field: which field it is and what is wrong there.
        public String named(Field field) {
            return t("portal.terms.problem.named", t("portal.terms.field." + name(field)), text(name(field)));
        }

        public String name(Field field) {
            return field.name().toLowerCase(Locale.ROOT);
        }

        private static Field field(String name) {
            return Field.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /// What would change.
    ///
    /// @param counts how many records of each kind say the new names
    /// @param limits what was looked at, and what was not
    public record Outlook(List<Count> counts, String sum, List<NeedChange> needs, List<String> limits) {}

    public record Count(String kind, int saying, int looked) {}

    /// A need that would get other first partners.
    public record NeedChange(Link need, List<Place> before, List<Place> after) {}

    /// @param moved from where or to where, empty where it stays
    /// @param why why it stands there now
    public record Place(Link partner, String kind, String moved, String why) {}
}
