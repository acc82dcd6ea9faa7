package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import musubi.access.Actor;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.stereotype.Component;

/// Finds with Lucene in this process: candidates from the index, then an exact score from readable text.
@Component
class LuceneSearch implements Search {

    private static final int LONGEST = 4_000;
    private static final Found NOTHING = new Found(List.of(), Map.of(), Map.of(), null);

    private final LuceneIndex index;
    private final IndexCare care;
    private final Clock clock;

    LuceneSearch(LuceneIndex index, IndexCare care, Clock clock) {
        this.index = index;
        this.care = care;
        this.clock = clock;
    }

    @Override
    public Found find(Actor viewer, Query query) {
        var today = LocalDate.now(clock);
        care.awaitBeginning();
        care.noticeDay(today);
        var text =
                query.text().length() <= LONGEST ? query.text() : query.text().substring(0, LONGEST);
        var analyst = index.lexicon().analyst();
        var wanted = Wanted.of(analyst.analyse(text), analyst.vocabulary());
        if (wanted.isEmpty() && !text.isBlank()) {
            return NOTHING;
        }
        return index.search(searcher -> find(searcher, new Conditions(viewer, today), query, wanted));
    }

    private Found find(PublicStatistics searcher, Conditions conditions, Query query, List<Wanted> wanted) {
        try {
            var weighed = Weighed.of(wanted, searcher);
            var all = conditions.of(query, weighed);
            var counts = new Counts(query);
            searcher.search(all, counts);
            var scoring = new Scoring(weighed, query.ownAreas(), new Nearness(query.near()));
            var ranking = new Ranking(searcher, conditions.viewer(), scoring, weighed);
            var page = Page.of(ranked(ranking, Conditions.narrowed(all, query), query), query);
            var snippets = new Snippets(index.lexicon().readings(), query.language());
            var hits = page.ranked().stream()
                    .map(r -> hit(searcher, r, scoring, snippets))
                    .toList();
            return new Found(hits, counts.byKind(), counts.byArea(), page.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Ranking.Ranked> ranked(Ranking ranking, org.apache.lucene.search.Query narrowed, Query query)
            throws IOException {
        return ranking.weighed().asksForNothing() && !query.prefers()
                ? ranking.unranked(narrowed, Cursor.read(query.after()).orElse(null), query.limit() + 1)
                : ranking.of(narrowed);
    }

    private static Hit hit(IndexSearcher searcher, Ranking.Ranked ranked, Scoring scoring, Snippets snippets) {
        try {
            var stored = searcher.storedFields().document(ranked.record().document(), Set.of(Fields.KEY, Fields.TEXT));
            var passages = StoredTexts.readable(
                    stored.getBinaryValue(Fields.TEXT), ranked.record().readable());
            return new Hit(
                    IndexedRecord.ref(stored.get(Fields.KEY)),
                    ranked.place().score(),
                    ranked.reasons(),
                    snippets.of(passages, scoring.met(ranked.counted())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
