package musubi.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.search.engine.TextReader;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// A record as Lucene keeps it, with the levels that hold on one day.
final class IndexedRecord {

    private final SearchDocument document;
    private final LocalDate today;
    private final Level existence;

    IndexedRecord(SearchDocument document, LocalDate today) {
        this.document = document;
        this.today = today;
        this.existence = document.existence().on(today);
    }

    static String key(RecordRef ref) {
        return ref.kind() + "/" + ref.id();
    }

    static RecordRef ref(String key) {
        var slash = key.lastIndexOf('/');
        return new RecordRef(key.substring(0, slash), UUID.fromString(key.substring(slash + 1)));
    }

    /// Hits of equal score stand in the order of their ids.
    static String order(RecordRef ref) {
        return ref.id() + "/" + ref.kind();
    }

    static RecordRef ofOrder(String order) {
        var slash = order.indexOf('/');
        return new RecordRef(order.substring(slash + 1), UUID.fromString(order.substring(0, slash)));
    }

    Document asLucene(TextReader reader) throws IOException {
        var lucene = new Document();
        identity(lucene);
        facets(lucene);
        days(lucene);
        var texts = new StoredTexts(reader).add(passagesOfToday());
        lucene.add(new BinaryDocValuesField(Fields.TEXTS, texts.encoded()));
        texts.keys()
                .forEach((field, keys) -> keys.forEach(key -> lucene.add(new StringField(field, key, Field.Store.NO))));
        return lucene;
    }

    private void identity(Document lucene) {
        var ref = document.ref();
        lucene.add(new StringField(Fields.KEY, key(ref), Field.Store.YES));
        lucene.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(order(ref))));
        lucene.add(new BinaryDocValuesField(Fields.ID, new BytesRef(order(ref))));
        lucene.add(new StringField(Fields.KIND, ref.kind(), Field.Store.NO));
        lucene.add(new SortedDocValuesField(Fields.KIND, new BytesRef(ref.kind())));
        lucene.add(new SortedDocValuesField(Fields.STANDING, new Standing(existence, document.stake()).encoded()));
    }

    private void facets(Document lucene) {
        for (var area : document.facets().marketAreas()) {
            lucene.add(new StringField(Fields.AREA, area.toString(), Field.Store.NO));
            lucene.add(new SortedNumericDocValuesField(Fields.AREA, area));
        }
        for (var prefecture : document.facets().prefectures()) {
            lucene.add(new StringField(Fields.PREFECTURE, prefecture, Field.Store.NO));
            lucene.add(new SortedSetDocValuesField(Fields.PREFECTURE, new BytesRef(prefecture)));
        }
    }

    private void days(Document lucene) {
        Stream.concat(
                        Stream.of(document.existence()),
                        document.passages().stream().map(Passage::disclosure))
                .forEach(disclosure -> day(lucene, disclosure));
    }

    private void day(Document lucene, Disclosure disclosure) {
        var day = disclosure.opensOn();
        var later = disclosure.opensTo();
        if (day == null || later == null || !day.isAfter(today)) {
            return;
        }
        lucene.add(new LongPoint(Fields.CHANGES, day.toEpochDay()));
        if (later != Level.PUBLIC && !(later == Level.MEMBERS && disclosure.level() != Level.PUBLIC)) {
            lucene.add(new LongPoint(Fields.CLOSES, day.toEpochDay()));
        }
    }

    /// The passages at the level of today. Public text of a record that is not public is read by those who may know of
    /// the record, so it counts as text of that level.
    private List<Passage> passagesOfToday() {
        var passages = new ArrayList<Passage>();
        for (var passage : document.passages()) {
            var level = passage.disclosure().on(today);
            var holds = level == Level.PUBLIC ? existence : level;
            passages.add(new Passage(passage.part(), passage.language(), Disclosure.of(holds), passage.text()));
        }
        return passages;
    }
}
