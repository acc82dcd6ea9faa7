package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import musubi.search.engine.Rarities;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// One index on disk, from the day it was built until the next one replaces it.
final class Generation implements AutoCloseable {

    private static final String STAMP = "stamp";
    private static final double BUFFER_IN_MB = 32;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long committed;

    private Generation(FSDirectory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new PublicSearchers());
    }

    static Generation open(Path path) throws IOException {
        var directory = FSDirectory.open(path);
        try {
            var config =
                    new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_IN_MB).setCommitOnClose(false);
            return new Generation(directory, new IndexWriter(directory, config));
        } catch (IOException | IllegalArgumentException e) {
            directory.close();
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    /// What the index was built from: schema, vocabulary and database. Empty until a build is complete.
    String stamp() {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(STAMP)) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }

    void stamp(String stamp) throws IOException {
        writer.setLiveCommitData(Map.of(STAMP, stamp).entrySet());
        commit(Long.MAX_VALUE);
    }

    /// Replaces a record, or forgets it when there is no document; not yet safe from a crash.
    long put(RecordRef ref, @Nullable Document document) throws IOException {
        var key = new Term(Fields.KEY, IndexedRecord.key(ref));
        return document == null ? writer.deleteDocuments(key) : writer.updateDocument(key, document);
    }

    /// Makes sure that the change with this number survives a crash and is found; who waits shares one commit.
    synchronized void commit(long change) throws IOException {
        if (change > committed) {
            var done = writer.commit();
            committed = Math.max(committed, done);
            searchers.maybeRefreshBlocking();
        }
    }

    <T> T search(Function<PublicStatistics, T> work) throws IOException {
        var searcher = searchers.acquire();
        try {
            return work.apply((PublicStatistics) searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    int count(String kind) throws IOException {
        return search(s -> count(s, new TermQuery(new Term(Fields.KIND, kind))));
    }

    private static int count(IndexSearcher searcher, org.apache.lucene.search.Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    private static final class PublicSearchers extends SearcherFactory {

        private @Nullable Rarities last;

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            var known = last;
            var rarities = previous == null || known == null
                    ? PublicWords.of(reader)
                    : PublicWords.of(reader, previous, known);
            last = rarities;
            return new PublicStatistics(reader, rarities);
        }
    }
}
