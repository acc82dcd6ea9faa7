package musubi.publishing.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bio-community as it leaves the site.
///
/// @param kind `regional` or `global`
public record CommunityRecord(
        UUID id,
        String slug,
        String url,
        Localised name,
        @Nullable String kana,
        String kind,
        String state,
        @Nullable LocalDate decidedOn,
        @Nullable Localised summary,
        List<String> prefectures,
        List<Integer> marketAreas,
        @Nullable Reference networkBody,
        @Nullable SourceNote source,
        Instant updatedAt) {}
