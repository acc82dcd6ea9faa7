package musubi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import musubi.access.Actor;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;

/// What the index keeps of single records, read for one viewer.
final class Stored {

    private final IndexReader reader;
    private final Actor viewer;
    private final Map<Long, boolean[]> readable = new HashMap<>();

    Stored(IndexReader reader, Actor viewer) {
        this.reader = reader;
        this.viewer = viewer;
    }

    /// A record among the candidates: what comparing and showing it needs.
    record Record(
            int document, String order, List<StoredTexts.Text> texts, Set<Integer> areas, Set<String> prefectures) {}

    Record record(int document) {
        try {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            var at = document - leaf.docBase;
            var order = DocValues.getBinary(leaf.reader(), Fields.ID);
            order.advanceExact(at);
            return new Record(
                    document,
                    order.binaryValue().utf8ToString(),
                    texts(leaf, at, readable(leaf, at)),
                    areas(DocValues.getSortedNumeric(leaf.reader(), Fields.AREA), at),
                    prefectures(leaf, at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a record says at these levels.
    static List<StoredTexts.Text> texts(LeafReaderContext leaf, int at, boolean[] levels) throws IOException {
        var texts = DocValues.getBinary(leaf.reader(), Fields.TEXTS);
        texts.advanceExact(at);
        return StoredTexts.readable(texts.binaryValue(), levels);
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
