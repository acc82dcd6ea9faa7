package musubi.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import musubi.kernel.MarketArea;
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
///
/// An empty query comes by every record there is, so nothing is made for each of them: kinds are counted by their place
/// in the segment and named at its end.
final class Counts extends SimpleCollector {

    private final Set<String> wantedKinds;
    private final Set<Integer> wantedAreas;
    private final Collector wanted;
    private final Map<String, Integer> byKind = new TreeMap<>();

    private SortedDocValues kinds = DocValues.emptySorted();
    private SortedNumericDocValues areas = DocValues.emptySortedNumeric();
    private int[] ofKinds = {};
    private boolean[] wantedPlaces = {};
    private int[] ofAreas = new int[MarketArea.values().length + 1];
    private int[] here = new int[ofAreas.length];
    private int areasHere;
    private @Nullable LeafCollector leaf;

    Counts(Query query, Collector wanted) {
        this.wantedKinds = query.kinds();
        this.wantedAreas = query.marketAreas();
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
        ofKinds = new int[kinds.getValueCount()];
        wantedPlaces = new boolean[ofKinds.length];
        for (int place = 0; place < wantedPlaces.length; place++) {
            wantedPlaces[place] = wantedKinds.isEmpty() || wantedKinds.contains(kind(place));
        }
        leaf = wanted.getLeafCollector(context);
    }

    private String kind(int place) throws IOException {
        return kinds.lookupOrd(place).utf8ToString();
    }

    @Override
    public void collect(int document) throws IOException {
        kinds.advanceExact(document);
        var place = kinds.ordValue();
        var isOfArea = readsAreas(document);
        if (isOfArea) {
            ofKinds[place]++;
        }
        if (wantedPlaces[place]) {
            for (int i = 0; i < areasHere; i++) {
                ofAreas[here[i]]++;
            }
        }
        if (isOfArea && wantedPlaces[place] && leaf != null) {
            leaf.collect(document);
        }
    }

    /// Whether the record is of one of the areas asked for.
    private boolean readsAreas(int document) throws IOException {
        areasHere = areas.advanceExact(document) ? areas.docValueCount() : 0;
        if (areasHere > here.length) {
            here = new int[areasHere];
        }
        var isOfArea = wantedAreas.isEmpty();
        for (int i = 0; i < areasHere; i++) {
            here[i] = Math.toIntExact(areas.nextValue());
            if (here[i] >= ofAreas.length) {
                ofAreas = Arrays.copyOf(ofAreas, here[i] + 1);
            }
            isOfArea |= !wantedAreas.isEmpty() && wantedAreas.contains(here[i]);
        }
        return isOfArea;
    }

    @Override
    public void finish() throws IOException {
        for (int place = 0; place < ofKinds.length; place++) {
            if (ofKinds[place] > 0) {
                byKind.merge(kind(place), ofKinds[place], Integer::sum);
            }
        }
        if (leaf != null) {
            leaf.finish();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return wanted.scoreMode();
    }

    Map<String, Integer> byKind() {
        return byKind;
    }

    Map<Integer, Integer> byArea() {
        var byArea = new TreeMap<Integer, Integer>();
        for (int area = 0; area < ofAreas.length; area++) {
            if (ofAreas[area] > 0) {
                byArea.put(area, ofAreas[area]);
            }
        }
        return byArea;
    }
}
