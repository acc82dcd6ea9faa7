package musubi.search;

import musubi.search.engine.Rarities;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/// A searcher to which a word is as rare as it is in public text, whatever level it is looked for in: how often a word
/// stands in hidden text moves no score.
final class PublicStatistics extends IndexSearcher {

    /// A wish has a clause for each level and language; their number is bounded where they are made.
    private static final int CLAUSES = 1 << 16;

    static {
        setMaxClauseCount(CLAUSES);
    }

    private final Rarities rarities;

    PublicStatistics(IndexReader reader, Rarities rarities) {
        super(reader);
        this.rarities = rarities;
        setQueryCache(null);
    }

    /// How much it says that a record holds a word: the rarer in public text, the more.
    Rarities rarities() {
        return rarities;
    }
}
