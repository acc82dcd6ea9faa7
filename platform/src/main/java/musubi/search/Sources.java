package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/// The modules above, asked for their records: what they answer is analysed and put into an index.
record Sources(Supplier<List<SearchSource>> all, Lexicons lexicons, Clock clock) {

    /// Reads one record anew; a kind that nobody answers for is forgotten.
    long put(RecordRef ref, Lexicon words, Generation into) throws IOException {
        var found = all.get().stream()
                .filter(s -> s.kind().equals(ref.kind()))
                .findFirst()
                .flatMap(s -> s.find(ref.id()));
        return into.put(ref, lucene(found.orElse(null), words));
    }

    void putAll(Lexicon words, Generation into) {
        for (var source : all.get()) {
            source.forEach(document -> {
                try {
                    into.put(document.ref(), lucene(document, words));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private @Nullable Document lucene(@Nullable SearchDocument document, Lexicon words) throws IOException {
        return document == null ? null : new IndexedRecord(document, LocalDate.now(clock)).asLucene(words.reader());
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
