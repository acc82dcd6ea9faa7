package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;

/// Records of which a disclosure has changed since they were indexed.
final class Due {

    private static final int AT_ONCE = 10_000;

    private Due() {}

    static List<RecordRef> on(LocalDate today, PublicStatistics searcher) {
        try {
            var changed = LongPoint.newRangeQuery(Fields.CHANGES, Long.MIN_VALUE, today.toEpochDay());
            var due = new ArrayList<RecordRef>();
            for (var hit : searcher.search(changed, AT_ONCE).scoreDocs) {
                var stored = searcher.storedFields().document(hit.doc, Set.of(Fields.KEY));
                due.add(IndexedRecord.ref(stored.get(Fields.KEY)));
            }
            return due;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
