package musubi.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import musubi.access.Actor;

/// The records of one kind as one viewer may read them, the first so many of them; nothing else of them is kept.
final class ReadableRecords implements SearchSource {

    private final String kind;
    private final List<SearchDocument> documents = new ArrayList<>();
    private final int most;
    private boolean all;

    private ReadableRecords(String kind, int most) {
        this.kind = kind;
        this.most = most;
    }

    static ReadableRecords of(SearchSource source, Actor viewer, LocalDate today, int most) {
        var records = new ReadableRecords(source.kind(), most);
        try {
            source.forEach(document -> records.take(document, viewer, today));
            records.all = true;
        } catch (Enough enough) {
            records.all = false;
        }
        return records;
    }

    private void take(SearchDocument document, Actor viewer, LocalDate today) {
        var levels = new Standing(document.existence().on(today), document.stake()).readableTo(viewer);
        var passages = document.passages().stream()
                .filter(passage -> levels[passage.disclosure().on(today).ordinal()])
                .toList();
        if (!passages.isEmpty()) {
            if (documents.size() == most) {
                throw new Enough();
            }
            documents.add(new SearchDocument(
                    document.ref(), document.stake(), document.existence(), passages, document.facets()));
        }
    }

    /// Whether the viewer may read no more of this kind than these.
    boolean areAll() {
        return all;
    }

    List<SearchDocument> documents() {
        return documents;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void forEach(Consumer<SearchDocument> index) {
        documents.forEach(index);
    }

    @Override
    public Optional<SearchDocument> find(UUID id) {
        return documents.stream()
                .filter(document -> document.ref().id().equals(id))
                .findFirst();
    }

    /// Ends a reading that would go on.
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
