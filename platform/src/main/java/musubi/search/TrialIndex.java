package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/// A small index of some records, read by one lexicon, in a folder that is gone when it is closed.
final class TrialIndex implements AutoCloseable {

    private final Path folder;
    private final LuceneIndex index;
    private final IndexCare care;
    private final LuceneSearch search;

    private TrialIndex(Lexicon words, List<SearchSource> records, Clock clock) {
        try {
            folder = Files.createTempDirectory("musubi-trial");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sources = new Sources(() -> records, new Lexicons(words), clock);
        index = new LuceneIndex(new IndexFolder(folder), sources, Lexicon::stamp);
        care = new IndexCare(index, clock);
        search = new LuceneSearch(index, care, clock);
    }

    /// Built, or nothing is left of it.
    static TrialIndex of(Lexicon words, List<SearchSource> records, Clock clock) {
        var trial = new TrialIndex(words, records, clock);
        var built = false;
        try {
            trial.index.rebuild();
            built = true;
            return trial;
        } finally {
            if (!built) {
                trial.close();
            }
        }
    }

    Search search() {
        return search;
    }

    @Override
    public void close() {
        care.close();
        try {
            index.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
