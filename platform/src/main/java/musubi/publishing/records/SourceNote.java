package musubi.publishing.records;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import musubi.network.Source;
import org.jspecify.annotations.Nullable;

/// 出典: the document a record comes from, its date in the document's own words, and the item in it (`S4-19`).
public record SourceNote(
        String document,
        Localised title,
        Localised publisher,
        Localised date,
        @Nullable String item) {

    static @Nullable SourceNote of(Map<String, Source> documents, @Nullable String document, @Nullable String item) {
        var source = document == null ? null : documents.get(document);
        return source == null
                ? null
                : new SourceNote(
                        source.document(),
                        Localised.of(source.title()),
                        Localised.of(source.publisher()),
                        Localised.of(source.date()),
                        item);
    }

    /// Items such as `S4-19` name their document themselves.
    static @Nullable List<SourceNote> ofItems(Map<String, Source> documents, List<String> items) {
        var notes = items.stream()
                .map(item -> of(documents, item.replaceFirst("-.*", ""), item))
                .filter(Objects::nonNull)
                .toList();
        return notes.isEmpty() ? null : notes;
    }

    SourceNote dated(@Nullable Localised stated) {
        return stated == null ? this : new SourceNote(document, title, publisher, stated, item);
    }
}
