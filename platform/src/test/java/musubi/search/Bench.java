package musubi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// An index in a folder of a test, with its search, without Spring.
final class Bench implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Lexicons WORDS = new Lexicons(new Lexicon(TestWords.REFERENCE));

    final LuceneIndex index;
    final LuceneSearch search;
    private final IndexCare care;

    private Bench(Path folder, List<SearchSource> sources, Clock clock, Lexicons words, String database) {
        index = new LuceneIndex(
                new IndexFolder(folder),
                new Sources(() -> sources, words, clock),
                lexicon -> lexicon.stamp() + database);
        care = new IndexCare(index, clock);
        search = new LuceneSearch(index, care, clock);
    }

    static Bench of(Path folder, SearchSource... sources) {
        return on(TODAY, folder, sources);
    }

    static Bench on(LocalDate day, Path folder, SearchSource... sources) {
        return new Bench(folder, List.of(sources), Shelf.on(day), WORDS, "one");
    }

    static Bench ofDatabase(String database, Path folder, SearchSource... sources) {
        return new Bench(folder, List.of(sources), Shelf.on(TODAY), WORDS, database);
    }

    static Bench reading(Reference reference, Path folder, SearchSource... sources) {
        return new Bench(folder, List.of(sources), Shelf.on(TODAY), new Lexicons(new Lexicon(reference)), "one");
    }

    /// With lines laid over the vocabulary that may change.
    static Bench changing(Supplier<String> added, Path folder, SearchSource... sources) {
        return new Bench(folder, List.of(sources), Shelf.on(TODAY), new Lexicons(TestWords.REFERENCE, added), "one");
    }

    Bench built() {
        index.rebuild();
        return this;
    }

    @Override
    public void close() throws IOException {
        care.close();
        index.close();
    }
}
