package musubi.portal.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.portal.find.FindPage.Count;
import musubi.portal.find.FindPage.Line;
import musubi.portal.find.FindPage.Name;
import musubi.portal.find.FindPage.Passage;
import musubi.search.Hit;
import musubi.search.Passage.Part;
import musubi.search.ReasonWords;
import musubi.search.RecordRef;
import org.jspecify.annotations.Nullable;

/// Hits as lines of a page, for one reader.
final class FindLines {

    private static final int MOST_PASSAGES = 2;

    private final Language reader = Words.language();
    private final ReasonWords reasons = ReasonWords.in(reader);
    private final Map<RecordRef, Name> names;
    private final double best;

    /// @param best the score that counts as a hundred points
    FindLines(Map<RecordRef, Name> names, double best) {
        this.names = names;
        this.best = best;
    }

    List<Line> of(List<Hit> hits) {
        return hits.stream()
                .flatMap(hit -> Optional.ofNullable(names.get(hit.ref())).map(name -> line(hit, name)).stream())
                .toList();
    }

    private Line line(Hit hit, Name name) {
        return new Line(
                name, passages(hit), hit.reasons().isEmpty() ? "" : reasons.sentence(hit.reasons()), count(hit));
    }

    /// In the reader's language where there are any; a passage in the other is better than none.
    private List<Passage> passages(Hit hit) {
        var all = hit.snippets().stream()
                .filter(snippet -> snippet.part() != Part.TITLE)
                .toList();
        var own = all.stream().filter(snippet -> snippet.language() == reader).toList();
        return (own.isEmpty() ? all : own)
                .stream().limit(MOST_PASSAGES).map(this::passage).toList();
    }

    private Passage passage(Hit.Snippet snippet) {
        return new Passage(
                snippet.language() == reader ? null : snippet.language().tag(),
                snippet.pieces().stream()
                        .map(piece -> new Passage.Piece(piece.text(), piece.marked()))
                        .toList());
    }

    private @Nullable Count count(Hit hit) {
        var each = reasons.each(hit.reasons());
        if (each.isEmpty()) {
            return null;
        }
        var points = Points.of(each.stream().map(ReasonWords.Said::points).toList(), best);
        return new Count(
                points.total(),
                IntStream.range(0, each.size())
                        .mapToObj(i -> new Count.Bar(
                                each.get(i).words(), points.parts().get(i)))
                        .toList());
    }
}
