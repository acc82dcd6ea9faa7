package musubi.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import musubi.kernel.Language;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Which item holds which word: the index in which candidates are found, while it is being written.
final class Postings implements AutoCloseable {

    static final String ID = "id";
    static final String START = "start";
    static final String LENGTH = "length";
    static final String SENSE = "sense";
    static final String TIE = "tie";

    private static final int MEGABYTES_BEFORE_WRITING = 96;
    private static final FieldType COUNTED = counted();

    /// As in BM25: so many occurrences in an item of usual length are worth half, and longer items need more of them.
    private static final float SOON_ENOUGH = 0.3f;

    private static final float BY_LENGTH = 1;

    private final Directory directory;
    private final IndexWriter writer;

    Postings(Path folder) {
        try {
            directory = FSDirectory.open(folder);
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                            .setSimilarity(similarity())
                            .setCodec(new Compact())
                            .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Early saturation. How rare a word is does not count here but in what is asked: of several ways to say something
    /// the rarest is not the best.
    static BM25Similarity similarity() {
        return new BM25Similarity(SOON_ENOUGH, BY_LENGTH) {

            @Override
            protected float idf(long holding, long all) {
                return 1;
            }
        };
    }

    /// The field in which the words of items in this language stand.
    static String words(Language language) {
        return "words." + language.tag();
    }

    /// Vectors are compared in a byte for each number.
    private static final class Compact extends Lucene104Codec {

        private final KnnVectorsFormat vectors = new Lucene104HnswScalarQuantizedVectorsFormat();

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return vectors;
        }
    }

    private static FieldType counted() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /// Every item has a length in every language, be it none: Lucene then finds lengths by number, without searching.
    ///
    /// @param sense empty where there is no model
    void add(Reading reading, Shelf.Place place, float[] sense) {
        var document = new Document();
        for (var language : Language.values()) {
            var keys = language == reading.language() ? keys(reading) : List.<String>of();
            document.add(new Field(words(language), new Keys(keys), COUNTED));
        }
        document.add(new StringField(ID, reading.item().id(), Field.Store.NO));
        document.add(new NumericDocValuesField(START, place.start()));
        document.add(new NumericDocValuesField(LENGTH, place.length()));
        document.add(new NumericDocValuesField(TIE, Word.term(reading.item().id())));
        if (sense.length > 0) {
            document.add(new KnnFloatVectorField(SENSE, sense, VectorSimilarityFunction.DOT_PRODUCT));
        }
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> keys(Reading reading) {
        var keys = new ArrayList<String>();
        for (int i = 0; i < reading.words().size(); i++) {
            var key = reading.words().get(i).key();
            keys.add(key);
            if (i < reading.titleWords()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /// No more items: what was written can be read. It is asked more often than it is written, so that one whole is
    /// worth the few seconds it takes to make it of the pieces.
    Candidates finish(Rarities rarities) {
        try {
            writer.forceMerge(1);
            var reader = DirectoryReader.open(writer);
            writer.close();
            return new Candidates(directory, reader, rarities);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
