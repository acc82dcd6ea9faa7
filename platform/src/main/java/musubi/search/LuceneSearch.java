package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import musubi.access.Actor;
import musubi.search.engine.Question;
import org.springframework.stereotype.Component;

/// Finds with Lucene in this process: candidates from the index, then a close comparison of what the viewer may read.
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
        return index.search(searcher -> find(searcher, viewer, query.saying(text)));
    }

    private Found find(PublicStatistics searcher, Actor viewer, Query query) {
        try {
            var question = query.text().isBlank() ? null : question(searcher, viewer, query.text());
            if (question != null && question.saysNothing()) {
                return NOTHING;
            }
            var all = new Conditions(viewer, LocalDate.now(clock)).of(query, question);
            var counts = new Counts(query);
            searcher.search(all, counts);
            var ranking = new Ranking(searcher, viewer, question, Preferences.of(query));
            var page = Page.of(ranked(ranking, Conditions.narrowed(all, query), query), query);
            var reasons = new Reasons(query.text(), index.lexicon().reader().analyst());
            var shown = new ShownHits(question, reasons, new Snippets(query.language()));
            return new Found(
                    page.ranked().stream().map(shown::hit).toList(), counts.byKind(), counts.byArea(), page.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Public text is counted, so whoever reads nothing else need not look for words that stand nowhere.
    private Question question(PublicStatistics searcher, Actor viewer, String text) {
        var rarity = searcher.rarity();
        return index.lexicon().reader().ask(text, rarity, key -> !viewer.equals(Actor.PUBLIC) || rarity.isHeld(key));
    }

    private static List<Ranking.Ranked> ranked(Ranking ranking, org.apache.lucene.search.Query narrowed, Query query)
            throws IOException {
        return ranking.question() == null && !query.prefers()
                ? ranking.unranked(narrowed, Cursor.read(query.after()).orElse(null), query.limit() + 1)
                : ranking.of(narrowed);
    }
}
