package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import musubi.access.Actor;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.BytesRef;

/// What the index keeps of single records, read for one viewer.
final class Stored {

    private final IndexReader reader;
    private final Actor viewer;
    private final Map<Long, boolean[]> readable = new HashMap<>();

    Stored(IndexReader reader, Actor viewer) {
        this.reader = reader;
        this.viewer = viewer;
    }

    /// A record among the candidates: what its scoring needs.
    record Record(
            int document,
            String order,
            boolean[] readable,
            BytesRef terms,
            Set<Integer> areas,
            Set<String> prefectures) {}

    Record record(int document) {
        try {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            var at = document - leaf.docBase;
            var order = DocValues.getBinary(leaf.reader(), Fields.ID);
            order.advanceExact(at);
            var terms = DocValues.getBinary(leaf.reader(), Fields.TERMS);
            terms.advanceExact(at);
            return new Record(
                    document,
                    order.binaryValue().utf8ToString(),
                    readable(leaf, at),
                    terms.binaryValue(),
                    areas(DocValues.getSortedNumeric(leaf.reader(), Fields.AREA), at),
                    prefectures(leaf, at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean[] readable(LeafReaderContext leaf, int at) throws IOException {
        var standings = DocValues.getSorted(leaf.reader(), Fields.STANDING);
        standings.advanceExact(at);
        var ord = standings.ordValue();
        var place = ((long) leaf.ord << Integer.SIZE) | ord;
        var known = readable.get(place);
        if (known == null) {
            known = Standing.decoded(standings.lookupOrd(ord)).readableTo(viewer);
            readable.put(place, known);
        }
        return known;
    }

    static Set<Integer> areas(SortedNumericDocValues areas, int at) throws IOException {
        var found = new HashSet<Integer>();
        if (areas.advanceExact(at)) {
            for (int i = 0; i < areas.docValueCount(); i++) {
                found.add((int) areas.nextValue());
            }
        }
        return found;
    }

    private static Set<String> prefectures(LeafReaderContext leaf, int at) throws IOException {
        var found = new HashSet<String>();
        var prefectures = DocValues.getSortedSet(leaf.reader(), Fields.PREFECTURE);
        if (prefectures.advanceExact(at)) {
            for (int i = 0; i < prefectures.docValueCount(); i++) {
                found.add(prefectures.lookupOrd(prefectures.nextOrd()).utf8ToString());
            }
        }
        return found;
    }
}
