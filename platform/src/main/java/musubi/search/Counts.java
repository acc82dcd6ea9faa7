package musubi.search;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// How many records of each kind and each market area a viewer would find. Kinds are counted whatever kinds were asked
/// for, areas whatever areas: these are the ways on from here. Those of the kinds and areas asked for are handed on.
final class Counts extends SimpleCollector {

    private final Query query;
    private final Map<String, Integer> byKind = new TreeMap<>();
    private final Map<Integer, Integer> byArea = new TreeMap<>();
    private SortedDocValues kinds = DocValues.emptySorted();
    private SortedNumericDocValues areas = DocValues.emptySortedNumeric();

    private final Collector wanted;
    private @Nullable LeafCollector leaf;

    Counts(Query query, Collector wanted) {
        this.query = query;
        this.wanted = wanted;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        if (leaf != null) {
            leaf.setScorer(scorer);
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        kinds = DocValues.getSorted(context.reader(), Fields.KIND);
        areas = DocValues.getSortedNumeric(context.reader(), Fields.AREA);
        leaf = wanted.getLeafCollector(context);
    }

    @Override
    public void collect(int document) throws IOException {
        kinds.advanceExact(document);
        var kind = kinds.lookupOrd(kinds.ordValue()).utf8ToString();
        var of = Stored.areas(areas, document);
        var isOfArea = isWanted(of);
        var isOfKind = query.kinds().isEmpty() || query.kinds().contains(kind);
        if (isOfArea) {
            byKind.merge(kind, 1, Integer::sum);
        }
        if (isOfKind) {
            of.forEach(area -> byArea.merge(area, 1, Integer::sum));
        }
        if (isOfArea && isOfKind && leaf != null) {
            leaf.collect(document);
        }
    }

    private boolean isWanted(Set<Integer> areas) {
        return query.marketAreas().isEmpty() || query.marketAreas().stream().anyMatch(areas::contains);
    }

    @Override
    public ScoreMode scoreMode() {
        return wanted.scoreMode();
    }

    Map<String, Integer> byKind() {
        return byKind;
    }

    Map<Integer, Integer> byArea() {
        return byArea;
    }
}
