package musubi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import musubi.access.Actor;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The candidates of Lucene, scored exactly and put in order.
record Ranking(PublicStatistics searcher, Actor viewer, Scoring scoring, Weighed weighed) {

    private static final int CANDIDATES = 500;
    private static final int ALL = 10_000;
    private static final Sort BY_ID = new Sort(new SortField(Fields.ORDER, SortField.Type.STRING));
    private static final Sort ROUGHLY =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.STRING));

    /// A record with its place in the ranking and why it stands there.
    record Ranked(Stored.Record record, StoredTerms.Counted counted, List<Hit.Reason> reasons, Cursor place) {}

    List<Ranked> of(org.apache.lucene.search.Query query) throws IOException {
        var most = weighed.asksForNothing() ? ALL : CANDIDATES;
        return exactly(searcher.search(query, new TopFieldCollectorManager(ROUGHLY, most, most)));
    }

    /// Records in the order of their ids, from a place on: when nothing makes one better than another.
    List<Ranked> unranked(org.apache.lucene.search.Query query, @Nullable Cursor after, int most) throws IOException {
        var last = after == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {new BytesRef(after.order())});
        return exactly(searcher.search(query, new TopFieldCollectorManager(BY_ID, most, last, most)));
    }

    private List<Ranked> exactly(TopDocs candidates) {
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
