package musubi.benchmarks.rankers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import musubi.search.engine.Item;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/// Lucene with one field, any of the need's words, and the stock BM25: what a good programmer has after an hour.
final class PlainLucene implements Ranker.Filling {

    private static final String ID = "id";
    private static final String TEXT = "text";
    /// Long needs have more words than Lucene allows by itself.
    private static final int MOST_WORDS = 65536;

    private final Analyzer analyzer;
    private final FSDirectory directory;
    private final IndexWriter writer;

    PlainLucene(Path folder, Analyzer analyzer) {
        this.analyzer = analyzer;
        IndexSearcher.setMaxClauseCount(MOST_WORDS);
        try {
            directory = FSDirectory.open(folder);
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(Item item) {
        var document = new Document();
        document.add(new StoredField(ID, item.id()));
        document.add(new TextField(TEXT, item.whole(), Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Ranker finish() {
        try {
            writer.close();
            return new Filled(DirectoryReader.open(directory), analyzer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Filled(IndexReader reader, IndexSearcher searcher, Analyzer analyzer) implements Ranker {

        Filled(IndexReader reader, Analyzer analyzer) {
            this(reader, new IndexSearcher(reader), analyzer);
            searcher.setQueryCache(null);
        }

        @Override
        public List<String> rank(Item need, int top) {
            try {
                var ids = new ArrayList<String>();
                var stored = searcher.storedFields();
                for (var hit : searcher.search(query(need), top).scoreDocs) {
                    ids.add(stored.document(hit.doc).get(ID));
                }
                return ids;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Query query(Item need) {
            var query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, need.whole(), Occur.SHOULD);
            return query == null ? MatchNoDocsQuery.INSTANCE : query;
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
