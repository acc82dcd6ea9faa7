package musubi.search;

import java.util.List;
import java.util.Map;
import musubi.search.engine.Match;
import musubi.search.engine.Question;
import org.jspecify.annotations.Nullable;

/// Ranked records as the hits of a page, with reasons and passages.
record ShownHits(@Nullable Question question, Reasons reasons, Snippets snippets) {

    Hit hit(Ranking.Ranked ranked) {
        var id = ranked.record().order();
        var match = question == null ? new Match(id, 0, List.of()) : question.explained(id);
        var met = question == null ? Map.<String, Double>of() : question.met(id);
        return new Hit(
                IndexedRecord.ofOrder(id),
                ranked.place().score(),
                ranked.fits(),
                reasons.of(match, ranked.preferred()),
                snippets.of(ranked.record().texts(), met));
    }
}
