package musubi.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import musubi.access.Actor;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.search.engine.Question;
import musubi.search.engine.Wish;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The query that Lucene answers: which records are candidates for this viewer, roughly in their order.
///
/// A record meets a wish where it holds one of its words in a text this viewer may read; it is a candidate when it
/// meets one that tells, and stands by the worth of all it meets, in the language in which that is more.
record Conditions(Actor viewer, LocalDate today) {

    /// What says less than these does not find anything by itself.
    private static final int WISHES = 24;

    org.apache.lucene.search.Query of(Query query, @Nullable Question question) {
        var all = new BooleanQuery.Builder();
        all.add(question == null ? readableAtAll() : answering(question), Occur.MUST);
        if (query.prefecture() != null) {
            all.add(new TermQuery(new Term(Fields.PREFECTURE, query.prefecture())), Occur.FILTER);
        }
        return all.add(isClosing(), Occur.MUST_NOT).build();
    }

    boolean readsPublicTextAlone() {
        return viewer.equals(Actor.PUBLIC);
    }

    /// The public reads public text; whether anybody else reads more is asked record by record.
    private Set<Level> levels() {
        return readsPublicTextAlone() ? EnumSet.of(Level.PUBLIC) : EnumSet.allOf(Level.class);
    }

    private org.apache.lucene.search.Query isClosing() {
        return LongPoint.newRangeQuery(Fields.CLOSES, Long.MIN_VALUE, today.toEpochDay());
    }

    /// Every record of which the viewer may know today.
    org.apache.lucene.search.Query known() {
        return new BooleanQuery.Builder()
                .add(readableAtAll(), Occur.FILTER)
                .add(isClosing(), Occur.MUST_NOT)
                .build();
    }

    private org.apache.lucene.search.Query readableAtAll() {
        return any(levels().stream()
                .map(level -> readable(new MatchAllDocsQuery(), level))
                .toList());
    }

    private org.apache.lucene.search.Query answering(Question question) {
        var languages = new ArrayList<org.apache.lucene.search.Query>();
        for (var language : Language.values()) {
            var wishes = question.wishes(language).stream()
                    .sorted(Wish.byWorth())
                    .limit(WISHES)
                    .toList();
            languages.add(answering(question, language, wishes));
        }
        return new DisjunctionMaxQuery(languages, 0);
    }

    private org.apache.lucene.search.Query answering(Question question, Language language, List<Wish> wishes) {
        var worth = wishes.stream().mapToDouble(Wish::worth).sum();
        var telling = new BooleanQuery.Builder();
        var welcome = new BooleanQuery.Builder();
        for (var wish : wishes) {
            var share =
                    new BoostQuery(met(wish, language), (float) (wish.worth() / Math.max(worth, Double.MIN_NORMAL)));
            (question.tells(wish) ? telling : welcome).add(share, Occur.SHOULD);
        }
        return welcome.add(telling.build(), Occur.MUST).build();
    }

    private org.apache.lucene.search.Query met(Wish wish, Language language) {
        return new ConstantScoreQuery(any(levels().stream()
                .map(level -> readable(met(wish, Fields.words(language, level)), level))
                .toList()));
    }

    private static org.apache.lucene.search.Query met(Wish wish, String field) {
        var ways = new ArrayList<org.apache.lucene.search.Query>();
        var words = new ArrayList<BytesRef>();
        for (var way : wish.ways()) {
            if (way.keys().size() == 1) {
                words.add(new BytesRef(way.keys().getFirst()));
            } else {
                var all = new BooleanQuery.Builder();
                way.keys().forEach(key -> all.add(new TermQuery(new Term(field, key)), Occur.FILTER));
                ways.add(all.build());
            }
        }
        ways.add(new TermInSetQuery(field, words));
        return any(ways);
    }

    private static org.apache.lucene.search.Query any(List<org.apache.lucene.search.Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private org.apache.lucene.search.Query readable(org.apache.lucene.search.Query text, Level level) {
        return new BooleanQuery.Builder()
                .add(text, Occur.FILTER)
                .add(new ReadableTexts(viewer, level), Occur.FILTER)
                .build();
    }
}
