package musubi.search;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// How many records of each kind and each market area a viewer would find. Kinds are counted whatever kinds were asked
/// for, areas whatever areas: these are the ways on from here.
final class Counts extends SimpleCollector {

    private final Query query;
    private final Map<String, Integer> byKind = new TreeMap<>();
    private final Map<Integer, Integer> byArea = new TreeMap<>();
    private SortedDocValues kinds = DocValues.emptySorted();
    private SortedNumericDocValues areas = DocValues.emptySortedNumeric();

    Counts(Query query) {
        this.query = query;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        kinds = DocValues.getSorted(leaf.reader(), Fields.KIND);
        areas = DocValues.getSortedNumeric(leaf.reader(), Fields.AREA);
    }

    @Override
    public void collect(int document) throws IOException {
        kinds.advanceExact(document);
        var kind = kinds.lookupOrd(kinds.ordValue()).utf8ToString();
        var of = Stored.areas(areas, document);
        if (isWanted(of)) {
            byKind.merge(kind, 1, Integer::sum);
        }
        if (query.kinds().isEmpty() || query.kinds().contains(kind)) {
            of.forEach(area -> byArea.merge(area, 1, Integer::sum));
        }
    }

    private boolean isWanted(Set<Integer> areas) {
        return query.marketAreas().isEmpty() || query.marketAreas().stream().anyMatch(areas::contains);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    Map<String, Integer> byKind() {
        return byKind;
    }

    Map<Integer, Integer> byArea() {
        return byArea;
    }
}
