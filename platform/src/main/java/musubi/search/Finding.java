package musubi.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import musubi.search.Absence.By;
import musubi.search.engine.Question;
import musubi.search.engine.TextReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// One query by one viewer, answered from one view of the index.
final class Finding {

    private static final Found NOTHING = new Found(List.of(), Map.of(), Map.of(), 0, null);

    private final PublicStatistics searcher;
    private final TextReader reader;
    private final Conditions conditions;
    private final Query query;
    private final @Nullable Question question;

    Finding(PublicStatistics searcher, TextReader reader, Conditions conditions, Query query) {
        this.searcher = searcher;
        this.reader = reader;
        this.conditions = conditions;
        this.query = query;
        this.question = query.text().isBlank()
                ? null
                : reader.ask(query.text(), searcher.rarities(), !conditions.readsPublicTextAlone());
    }

    private boolean asksForNothing() {
        return question != null && question.saysNothing();
    }

    Found found() throws IOException {
        if (asksForNothing()) {
            return NOTHING;
        }
        var ranking = ranking();
        var candidates = ranking.candidates(Cursor.read(query.after()).orElse(null), query.limit() + 1);
        var counts = new Counts(query, candidates);
        searcher.search(conditions.of(query, question), counts);
        var ranked = ranking.of(candidates.topDocs().scoreDocs);
        var page = Page.of(ranked, query);
        var fitting = (int) ranked.stream().filter(Ranking.Ranked::fits).count();
        var shown = shown();
        return new Found(
                page.ranked().stream().map(shown::hit).toList(),
                counts.byKind(),
                counts.byArea(),
                fitting,
                page.next());
    }

    private Ranking ranking() {
        return new Ranking(searcher, conditions.viewer(), question, Preferences.of(query));
    }

    private ShownHits shown() {
        return new ShownHits(
                question,
                new Reasons(question == null ? Map.of() : question.concepts()),
                new Snippets(query.language()));
    }

    Absence whyNot(RecordRef ref) throws IOException {
        var known = only(ref, conditions.known());
        if (known.isEmpty()) {
            return new Absence.Unknown();
        }
        var filtered = filter(ref, known.get());
        if (filtered.isPresent()) {
            return new Absence.Filtered(filtered.get());
        }
        return asksForNothing() || only(ref, conditions.of(query, question)).isEmpty()
                ? new Absence.NothingShared()
                : standing(ref, known.get());
    }

    private Optional<ScoreDoc> only(RecordRef ref, org.apache.lucene.search.Query query) throws IOException {
        var one = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KEY, IndexedRecord.key(ref))), Occur.FILTER)
                .add(query, Occur.FILTER)
                .build();
        var docs = searcher.search(one, 1).scoreDocs;
        return docs.length == 0 ? Optional.empty() : Optional.of(docs[0]);
    }

    private Optional<By> filter(RecordRef ref, ScoreDoc document) throws IOException {
        if (!query.kinds().isEmpty() && !query.kinds().contains(ref.kind())) {
            return Optional.of(By.KIND);
        }
        var record = new Stored(searcher.getIndexReader(), conditions.viewer()).record(document.doc);
        if (!query.marketAreas().isEmpty() && query.marketAreas().stream().noneMatch(record.areas()::contains)) {
            return Optional.of(By.AREA);
        }
        return query.prefecture() != null && !record.prefectures().contains(query.prefecture())
                ? Optional.of(By.PREFECTURE)
                : Optional.empty();
    }

    private Absence standing(RecordRef ref, ScoreDoc record) throws IOException {
        var ranking = ranking();
        var candidates = ranking.candidates(null, query.limit());
        searcher.search(conditions.of(query, question), new Counts(query, candidates));
        var ranked = ranking.with(candidates.topDocs().scoreDocs, record);
        var order = IndexedRecord.order(ref);
        var at = IntStream.range(0, ranked.size())
                .filter(i -> ranked.get(i).record().order().equals(order))
                .findFirst();
        if (at.isEmpty()) {
            return new Absence.NothingShared();
        }
        var hit = shown().hit(ranked.get(at.getAsInt()));
        if (at.getAsInt() < query.limit()) {
            return new Absence.Listed(at.getAsInt() + 1, hit);
        }
        var last = ranked.get(query.limit() - 1).place().score();
        return new Absence.Outranked(at.getAsInt() + 1, hit, last - hit.score());
    }
}
