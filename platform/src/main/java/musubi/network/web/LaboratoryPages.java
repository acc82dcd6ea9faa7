package musubi.network.web;

import java.util.List;
import musubi.network.LaboratoryExtras.Offer;
import musubi.network.web.OrganisationPages.Party;
import org.jspecify.annotations.Nullable;

/// The laboratories of one institution, in the reader's language.
public final class LaboratoryPages {

    private LaboratoryPages() {}

    /// The list, and for those who keep it, its forms.
    ///
    /// @param offering how many of those that are open offer something now
    /// @param apart what the institution offers without saying from which laboratory
    public record LaboratoriesPage(
            Party institution,
            List<Laboratory> open,
            List<Laboratory> closed,
            int offering,
            List<Offer> apart,
            @Nullable Keeping keeping) {

        public String address() {
            return address(institution.slug());
        }

        static String address(String slug) {
            return "/organisations/" + slug + "/laboratories";
        }
    }

    /// One of them.
    ///
    /// @param change its form, for those who may change it
    public record Laboratory(
            String id,
            String name,
            @Nullable String otherName,
            List<Offer> offers,
            @Nullable Change change) {}

    /// @param problem why what was typed cannot stay so
    public record Change(
            String ja,
            String en,
            boolean closed,
            int version,
            @Nullable String problem) {}

    /// The form for many at once.
    ///
    /// @param told what was done last
    public record Keeping(
            String typed,
            @Nullable String problem,
            @Nullable String told) {}
}
