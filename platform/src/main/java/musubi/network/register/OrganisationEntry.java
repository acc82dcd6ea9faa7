package musubi.network.register;

import java.util.UUID;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Side;
import musubi.network.size.Industry;
import org.jspecify.annotations.Nullable;

/// What may be entered of an organisation, read and found in order.
public record OrganisationEntry(Names names, Kind kind, About about, Figures figures, Disclosure.Level level) {

    /// @param slug the address wished for; none keeps the old one, or makes one
    public record Names(
            Bilingual name,
            @Nullable String kana,
            @Nullable String corporateNumber,
            @Nullable String slug) {}

    public record Kind(String kind, Side side, @Nullable String prefecture) {}

    public record About(String ja, @Nullable String en) {}

    /// What the size of a company is found from; read by those concerned only.
    public record Figures(
            @Nullable Industry industry,
            @Nullable Long capital,
            @Nullable Integer employees) {}

    /// The version a form was opened with, and the form itself, by which a second submission is known.
    public record Form(UUID id, int version) {}
}
