package musubi.publishing.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation as it leaves the site, for a viewer who may know of it. `figures` are there for those who may read
/// them.
public record OrganisationRecord(
        UUID id,
        String slug,
        String url,
        Localised name,
        @Nullable String kana,
        @Nullable List<String> aliases,
        String kind,
        String side,
        @Nullable String prefecture,
        @Nullable String municipality,
        @Nullable Localised country,
        @Nullable String corporateNumber,
        @Nullable Localised about,
        @Nullable Localised note,
        List<Reference> communities,
        @Nullable Figures figures,
        @Nullable List<SourceNote> sources,
        boolean madeUp,
        Instant updatedAt) {

    /// 資本金と従業員数.
    public record Figures(
            @Nullable Long capitalYen, @Nullable Integer employees) {}
}
