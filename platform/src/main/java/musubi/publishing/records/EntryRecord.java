package musubi.publishing.records;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seed or need as it leaves the site, for one viewer.
public record EntryRecord(
        UUID id,
        String slug,
        String url,
        @JsonUnwrapped Texts texts,
        @JsonUnwrapped About about,
        @JsonUnwrapped Ties ties,
        @JsonUnwrapped Life life) {

    /// What it says; a text the viewer may not read is missing, and `withheld` names the parts that are.
    public record Texts(
            @Nullable Localised title,
            @Nullable Localised summary,
            @Nullable Localised details,
            @Nullable Localised keywords,
            @Nullable Localised contact,
            @Nullable List<String> withheld) {

        static final Texts NONE = new Texts(null, null, null, null, null, null);
    }

    public record About(
            @Nullable Localised field,
            @Nullable Localised application,
            @Nullable String stage,
            List<Integer> marketAreas,
            @Nullable String prefecture,
            @Nullable Localised voice,
            @Nullable String statusMark) {}

    /// Who looks after it, whose it is, who takes part; an organisation the viewer may not know of is missing.
    public record Ties(
            @Nullable Reference community,
            @Nullable Reference owner,
            @Nullable List<Reference> partners) {}

    public record Life(
            String state,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable SourceNote source,
            Instant createdAt,
            Instant updatedAt) {}

    EntryRecord saying(Texts words) {
        return new EntryRecord(id, slug, url, words, about, ties, life);
    }

    EntryRecord with(List<Reference> partners) {
        var tied = new Ties(ties.community(), ties.owner(), partners.isEmpty() ? null : partners);
        return new EntryRecord(id, slug, url, texts, about, tied, life);
    }
}
