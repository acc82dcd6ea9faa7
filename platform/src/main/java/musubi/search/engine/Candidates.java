package musubi.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;

/// Finds the items that are worth a closer look: those that hold the words that say most.
final class Candidates implements AutoCloseable {

    /// The words by which candidates are found; those that say less than these only cost time.
    private static final int TELLING = 16;

    /// Whoever holds any word in any way.
    private static final int EVERY = Integer.MAX_VALUE;

    /// The ways of a wish by which candidates are found: at least so many, more where there are few wishes.
    private static final int SUREST = 4;

    private static final int WAYS = TELLING * SUREST;

    /// The index knows nearness only about, so that more are looked at than count.
    private static final int ABOUT_NEAREST = Sense.NEAREST * 3 / 2;

    /// In which order an index happened to be written is not to decide who is compared.
    private static final Sort MOST_PROMISING =
            new Sort(SortField.FIELD_SCORE, new SortField(Postings.TIE, SortField.Type.INT));

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Rarities rarities;

    Candidates(Directory directory, DirectoryReader reader, Rarities rarities) {
        this.directory = directory;
        this.reader = reader;
        this.rarities = rarities;
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
            var telling = query(asked, TELLING);
            var found = search(telling, most);
            if (found.size() < most) {
                var every = query(asked, EVERY);
                return every.equals(telling) ? found : search(every, most);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Shelf.Place> search(Query query, int most) throws IOException {
        if (most == 0 || size() == 0) {
            return List.of();
        }
        var wanted = Math.min(most, size());
        return places(searcher.search(query, new TopFieldCollectorManager(MOST_PROMISING, wanted, wanted)).scoreDocs);
    }

    /// Each of a few wishes counts by the best way in which it is met. Of many, one flat list of words is asked, which
    /// Lucene answers fastest.
    private Query query(Asked asked, int telling) {
        var most = telling == EVERY
                ? EVERY
                : Math.max(SUREST, WAYS / Math.max(1, asked.wishes().size()));
        var any = new BooleanQuery.Builder();
        if (asked.isFew()) {
            asked.wishes()
                    .forEach(wish ->
                            any.add(new DisjunctionMaxQuery(words(asked, List.of(wish), most), 0), Occur.SHOULD));
        } else {
            var wishes = asked.wishes().stream()
                    .sorted(Wish.byWorth())
                    .limit(telling)
                    .toList();
            words(asked, wishes, most).forEach(word -> any.add(word, Occur.SHOULD));
        }
        return any.build();
    }

    /// Of each wish the surest ways, of a way its rarest word.
    private List<Query> words(Asked asked, List<Wish> wishes, int most) {
        var boosts = new LinkedHashMap<String, Double>();
        for (var wish : wishes) {
            var boost = boost(asked, wish);
            for (var way : surest(wish, most)) {
                boosts.merge(rarest(asked.language(), way), boost * way.weight(), Math::max);
            }
        }
        return boosts.entrySet().stream()
                .limit(IndexSearcher.getMaxClauseCount())
                .map(word -> holding(asked.language(), word.getKey(), word.getValue()))
                .toList();
    }

    private static Query holding(Language language, String word, double boost) {
        return new BoostQuery(new TermQuery(new Term(Postings.words(language), word)), (float) boost);
    }

    private static double boost(Asked asked, Wish wish) {
        return wish.weight() * Math.pow(Math.max(wish.rarity(), 0.1), 1 + asked.textual());
    }

    private static List<Way> surest(Wish wish, int most) {
        var ways = wish.ways();
        return ways.size() <= most
                ? ways
                : ways.stream()
                        .sorted(Comparator.comparingDouble(Way::weight).reversed())
                        .limit(most)
                        .toList();
    }

    private String rarest(Language language, Way way) {
        var keys = way.keys();
        return keys.size() == 1
                ? keys.getFirst()
                : Collections.min(
                        keys,
                        Comparator.comparingInt(key -> rarities.of(language).holding(Word.term(key))));
    }

    private List<Shelf.Place> places(ScoreDoc[] found) throws IOException {
        var docs = Arrays.stream(found).mapToInt(hit -> hit.doc).sorted().toArray();
        var places = new ArrayList<Shelf.Place>();
        var leaves = reader.leaves();
        for (int i = 0; i < docs.length; ) {
            var leaf = leaves.get(ReaderUtil.subIndex(docs[i], leaves));
            i = places(leaf, docs, i, places);
        }
        return places;
    }

    private static int places(LeafReaderContext leaf, int[] docs, int from, List<Shelf.Place> into) throws IOException {
        var starts = DocValues.getNumeric(leaf.reader(), Postings.START);
        var lengths = DocValues.getNumeric(leaf.reader(), Postings.LENGTH);
        var at = from;
        for (; at < docs.length && docs[at] < leaf.docBase + leaf.reader().maxDoc(); at++) {
            var doc = docs[at] - leaf.docBase;
            if (starts.advanceExact(doc) && lengths.advanceExact(doc)) {
                into.add(new Shelf.Place(starts.longValue(), (int) lengths.longValue()));
            }
        }
        return at;
    }

    /// Where the items stand that are about nearest in sense, in the order of the shelf.
    List<Shelf.Place> near(Sense sense) {
        if (sense.saysNothing() || size() == 0) {
            return List.of();
        }
        try {
            var query = new KnnFloatVectorQuery(Postings.SENSE, sense.vector(), ABOUT_NEAREST);
            return places(searcher.search(query, ABOUT_NEAREST).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
