package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The modules above, asked for their records: what they answer is analysed and put into an index.
record Sources(Supplier<List<SearchSource>> all, Lexicon lexicon, Clock clock) {

    /// Reads one record anew; a kind that nobody answers for is forgotten.
    long put(RecordRef ref, Generation into) throws IOException {
        var found = all.get().stream()
                .filter(s -> s.kind().equals(ref.kind()))
                .findFirst()
                .flatMap(s -> s.find(ref.id()));
        return put(ref, found.orElse(null), into);
    }

    void putAll(Generation into) {
        for (var source : all.get()) {
            source.forEach(document -> {
                try {
                    put(document.ref(), document, into);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private long put(RecordRef ref, @Nullable SearchDocument document, Generation into) throws IOException {
        var lucene =
                document == null ? null : new IndexedRecord(document, LocalDate.now(clock)).asLucene(lexicon.reader());
        return into.put(ref, lucene);
    }

    /// Whether the index holds as many records of each kind as the sources that can say so.
    boolean agreeWith(Generation index) throws IOException {
        for (var source : all.get()) {
            var count = source.count();
            if (count.isPresent() && count.getAsLong() != index.count(source.kind())) {
                return false;
            }
        }
        return true;
    }
}
