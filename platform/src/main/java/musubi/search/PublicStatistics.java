package musubi.search;

import java.io.IOException;
import musubi.kernel.Disclosure.Level;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/// A searcher to which a word is as rare as it is in public text, whatever level it is looked for in: how often a word
/// stands in hidden text moves no score.
final class PublicStatistics extends IndexSearcher {

    PublicStatistics(IndexReader reader) {
        super(reader);
        setQueryCache(null);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        var known = new Term(Fields.of(Level.PUBLIC, term.text()), term.bytes());
        var documents = Math.max(1, getIndexReader().docFreq(known));
        return new TermStatistics(
                term.bytes(), documents, Math.max(documents, getIndexReader().totalTermFreq(known)));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        var known = super.collectionStatistics(
                field.startsWith("pairs.") ? Fields.pairs(Level.PUBLIC) : Fields.words(Level.PUBLIC));
        return known == null
                ? new CollectionStatistics(field, 1, 1, 1, 1)
                : new CollectionStatistics(
                        field, known.maxDoc(), known.docCount(), known.sumTotalTermFreq(), known.sumDocFreq());
    }

    /// How much it says that a record speaks of this term: the rarer in public text, the more.
    double rarity(String term) throws IOException {
        var field = Fields.of(Level.PUBLIC, term);
        var documents = Math.max(1, getIndexReader().docFreq(new Term(field, term)));
        var all = Math.max(documents, getIndexReader().getDocCount(field));
        return Math.log1p((all - documents + 0.5) / (documents + 0.5));
    }
}
