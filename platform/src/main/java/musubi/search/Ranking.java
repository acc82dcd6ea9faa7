package musubi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import musubi.access.Actor;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/// The candidates of Lucene, scored exactly and put in order.
record Ranking(PublicStatistics searcher, Actor viewer, Scoring scoring, Weighed weighed) {

    private static final int CANDIDATES = 500;
    private static final int ALL = 10_000;
    private static final Sort ROUGHLY =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.STRING));

    /// A record with its place in the ranking and why it stands there.
    record Ranked(Stored.Record record, StoredTerms.Counted counted, List<Hit.Reason> reasons, Cursor place) {}

    List<Ranked> of(org.apache.lucene.search.Query query) throws IOException {
        var most = weighed.asksForNothing() ? ALL : CANDIDATES;
        var candidates = searcher.search(query, new TopFieldCollectorManager(ROUGHLY, most, most));
        var stored = new Stored(searcher.getIndexReader(), viewer);
        var fingerprints = new Fingerprints(weighed.terms());
        var ranked = new ArrayList<Ranked>();
        for (var candidate : candidates.scoreDocs) {
            ranked.add(ranked(stored.record(candidate.doc), fingerprints));
        }
        ranked.sort(Comparator.comparing(Ranked::place, Cursor.RANKING));
        return ranked;
    }

    private Ranked ranked(Stored.Record record, Fingerprints fingerprints) {
        var counted = StoredTerms.counted(record.terms(), fingerprints, record.readable());
        var reasons = scoring.reasons(counted, record.areas(), record.prefectures());
        return new Ranked(record, counted, reasons, new Cursor(Scoring.sum(reasons), record.order()));
    }
}
