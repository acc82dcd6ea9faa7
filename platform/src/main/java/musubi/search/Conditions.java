package musubi.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import musubi.access.Actor;
import musubi.kernel.Disclosure.Level;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The query that Lucene answers: which records are candidates for this viewer, roughly in their order.
///
/// Each level is asked in its own fields, and only of those records whose text of that level the viewer may read.
record Conditions(Actor viewer, LocalDate today) {

    org.apache.lucene.search.Query of(Query query, Weighed weighed) {
        var all = new BooleanQuery.Builder();
        var texts = new BooleanQuery.Builder();
        for (var level : levels()) {
            var text = weighed.asksForNothing() ? new MatchAllDocsQuery() : text(weighed, level);
            texts.add(readable(text, level), Occur.SHOULD);
        }
        all.add(texts.build(), Occur.MUST);
        if (query.prefecture() != null) {
            all.add(new TermQuery(new Term(Fields.PREFECTURE, query.prefecture())), Occur.FILTER);
        }
        all.add(LongPoint.newRangeQuery(Fields.CLOSES, Long.MIN_VALUE, today.toEpochDay()), Occur.MUST_NOT);
        return all.build();
    }

    /// The same, of those kinds and market areas alone; empty means all.
    static org.apache.lucene.search.Query narrowed(org.apache.lucene.search.Query all, Query query) {
        var narrowed = new BooleanQuery.Builder().add(all, Occur.MUST);
        if (!query.kinds().isEmpty()) {
            narrowed.add(oneOf(Fields.KIND, query.kinds()), Occur.FILTER);
        }
        if (!query.marketAreas().isEmpty()) {
            narrowed.add(
                    oneOf(
                            Fields.AREA,
                            query.marketAreas().stream().map(String::valueOf).toList()),
                    Occur.FILTER);
        }
        return narrowed.build();
    }

    private static org.apache.lucene.search.Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /// The public reads public text; whether anybody else reads more is asked record by record.
    private Set<Level> levels() {
        return viewer.equals(Actor.PUBLIC) ? EnumSet.of(Level.PUBLIC) : EnumSet.allOf(Level.class);
    }

    private org.apache.lucene.search.Query readable(org.apache.lucene.search.Query text, Level level) {
        return new BooleanQuery.Builder()
                .add(text, Occur.MUST)
                .add(new ReadableTexts(viewer, level), Occur.FILTER)
                .build();
    }

    private static org.apache.lucene.search.Query text(Weighed weighed, Level level) {
        var needed = new BooleanQuery.Builder();
        var welcome = new BooleanQuery.Builder();
        for (var thing : weighed.things()) {
            (weighed.counts(thing) ? needed : welcome).add(thing(thing, level), Occur.SHOULD);
        }
        return welcome.add(needed.build(), Occur.MUST).build();
    }

    private static org.apache.lucene.search.Query thing(Weighed.Thing thing, Level level) {
        var ways = thing.worths().stream().map(w -> way(w, level)).toList();
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    private static org.apache.lucene.search.Query way(Weighed.Worth worth, Level level) {
        var terms = worth.way().terms();
        var share = (float) (worth.weight() / terms.size());
        if (terms.size() == 1) {
            return new BoostQuery(term(terms.getFirst(), level), share);
        }
        var all = new BooleanQuery.Builder();
        terms.forEach(t -> all.add(term(t, level), Occur.MUST));
        return new BoostQuery(all.build(), share);
    }

    private static TermQuery term(String term, Level level) {
        return new TermQuery(new Term(Fields.of(level, term), term));
    }
}
