package musubi.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import musubi.kernel.Language;
import musubi.search.engine.Wish.Way;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/// Finds the items that are worth a closer look: those that hold the words that say most.
final class Candidates implements AutoCloseable {

    /// The words by which candidates are found; those that say less than these only cost time.
    private static final int TELLING = 16;

    private static final int TELLING_OF_LONG = 40;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    Candidates(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(Postings.similarity());
    }

    int size() {
        return reader.numDocs();
    }

    /// Whether there are items in this language.
    boolean speak(Language language) {
        try {
            return reader.getDocCount(Postings.words(language)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the most promising items stand, in the order of the shelf.
    List<Shelf.Place> of(Asked asked, int most) {
        try {
            var found = search(asked, telling(asked), most);
            if (found.size() < most) {
                found = search(asked, Integer.MAX_VALUE, most);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int telling(Asked asked) {
        return (int) Math.round(TELLING + asked.textual() * (TELLING_OF_LONG - TELLING));
    }

    private List<Shelf.Place> search(Asked asked, int telling, int most) throws IOException {
        if (most == 0 || size() == 0) {
            return List.of();
        }
        var docs = searcher.search(query(asked, telling), Math.min(most, size())).scoreDocs;
        return places(docs);
    }

    private static Query query(Asked asked, int telling) {
        var any = new BooleanQuery.Builder();
        asked.wishes().stream()
                .sorted(Wish.byWorth())
                .limit(Math.min(telling, IndexSearcher.getMaxClauseCount()))
                .forEach(wish -> any.add(
                        new BoostQuery(meeting(asked.language(), wish), (float) boost(asked, wish)), Occur.SHOULD));
        return any.build();
    }

    private static double boost(Asked asked, Wish wish) {
        return wish.weight() * Math.pow(Math.max(wish.rarity(), 0.1), asked.textual());
    }

    private static Query meeting(Language language, Wish wish) {
        var field = Postings.words(language);
        if (wish.ways().size() == 1) {
            return meeting(field, wish.ways().getFirst());
        }
        return new DisjunctionMaxQuery(
                wish.ways().stream()
                        .map(way -> (Query) new BoostQuery(meeting(field, way), (float) way.weight()))
                        .toList(),
                0);
    }

    private static Query meeting(String field, Way way) {
        if (way.keys().size() == 1) {
            return new TermQuery(new Term(field, way.keys().getFirst()));
        }
        var all = new BooleanQuery.Builder();
        way.keys().stream().distinct().forEach(key -> all.add(new TermQuery(new Term(field, key)), Occur.MUST));
        return all.build();
    }

    private List<Shelf.Place> places(ScoreDoc[] docs) throws IOException {
        var sorted = docs.clone();
        Arrays.sort(sorted, Comparator.comparingInt(d -> d.doc));
        var places = new ArrayList<Shelf.Place>();
        var leaves = reader.leaves();
        for (int i = 0; i < sorted.length; ) {
            var leaf = leaves.get(ReaderUtil.subIndex(sorted[i].doc, leaves));
            i = places(leaf, sorted, i, places);
        }
        return places;
    }

    private static int places(LeafReaderContext leaf, ScoreDoc[] docs, int from, List<Shelf.Place> into)
            throws IOException {
        var starts = DocValues.getNumeric(leaf.reader(), Postings.START);
        var lengths = DocValues.getNumeric(leaf.reader(), Postings.LENGTH);
        var at = from;
        for (; at < docs.length && docs[at].doc < leaf.docBase + leaf.reader().maxDoc(); at++) {
            var doc = docs[at].doc - leaf.docBase;
            if (starts.advanceExact(doc) && lengths.advanceExact(doc)) {
                into.add(new Shelf.Place(starts.longValue(), (int) lengths.longValue()));
            }
        }
        return at;
    }

    /// Where the item of this id stands, if there is one; the first of several.
    List<Shelf.Place> byId(String id) {
        try {
            return places(searcher.search(new TermQuery(new Term(Postings.ID, id)), 1).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
