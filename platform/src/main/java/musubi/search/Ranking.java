package musubi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.Language;
import musubi.search.Hit.Reason;
import musubi.search.engine.Packed;
import musubi.search.engine.Question;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The candidates of Lucene, compared closely and put in order.
record Ranking(
        PublicStatistics searcher, Actor viewer, @Nullable Question question, Preferences preferences) {

    private static final int CANDIDATES = 500;
    private static final int ALL = 10_000;

    /// Of two or three things that are asked for one is met, or a text goes a seventh of the way in the same direction.
    /// Below this the real seeds and needs of five regions share nothing but everyday words; see docs/decisions.
    private static final double FITS = 0.4;

    private static final Sort BY_ID = new Sort(new SortField(Fields.ORDER, SortField.Type.STRING));
    private static final Sort ROUGHLY =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.STRING));

    /// A record with its place in the ranking, and why else than by its text it stands there.
    ///
    /// @param fits whether its text meets enough of what is asked
    record Ranked(Stored.Record record, boolean fits, List<Reason> preferred, Cursor place) {}

    /// Takes the records that are handed to it, and keeps the best.
    TopFieldCollector candidates(@Nullable Cursor after, int most) throws IOException {
        if (isUnranked()) {
            var last = after == null
                    ? null
                    : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {new BytesRef(after.order())});
            return new TopFieldCollectorManager(BY_ID, most, last, Integer.MAX_VALUE).newCollector();
        }
        return new TopFieldCollectorManager(ROUGHLY, question == null ? ALL : CANDIDATES, Integer.MAX_VALUE)
                .newCollector();
    }

    /// Whether nothing makes one record better than another.
    boolean isUnranked() {
        return question == null && preferences.isIndifferent();
    }

    List<Ranked> of(ScoreDoc[] candidates) {
        return question == null ? ranked(candidates) : compared(candidates, question);
    }

    /// The same with this record among them, however far down it stands.
    List<Ranked> with(ScoreDoc[] candidates, ScoreDoc record) {
        var all = Stream.concat(Arrays.stream(candidates), Stream.of(record))
                .filter(distinct())
                .toArray(ScoreDoc[]::new);
        return of(all);
    }

    private static Predicate<ScoreDoc> distinct() {
        var seen = new HashSet<Integer>();
        return candidate -> seen.add(candidate.doc);
    }

    private List<Ranked> ranked(ScoreDoc[] candidates) {
        return ranked(records(candidates), Map.of());
    }

    private List<Ranked> compared(ScoreDoc[] candidates, Question question) {
        var records = records(candidates);
        for (var record : records) {
            texts(record)
                    .forEach((language, texts) -> question.compare(record.order(), language, Packed.joined(texts)));
        }
        var scores = question.settle(FITS);
        return ranked(
                records.stream().filter(r -> scores.containsKey(r.order())).toList(), scores);
    }

    private List<Stored.Record> records(ScoreDoc[] candidates) {
        var stored = new Stored(searcher.getIndexReader(), viewer);
        var records = new ArrayList<Stored.Record>();
        for (var candidate : candidates) {
            records.add(stored.record(candidate.doc));
        }
        return records;
    }

    private static Map<Language, List<Packed>> texts(Stored.Record record) {
        var texts = new EnumMap<Language, List<Packed>>(Language.class);
        record.texts()
                .forEach(text -> texts.computeIfAbsent(text.language(), l -> new ArrayList<>())
                        .add(text.packed()));
        return texts;
    }

    private List<Ranked> ranked(List<Stored.Record> records, Map<String, Double> scores) {
        var ranked = new ArrayList<Ranked>();
        for (var record : records) {
            var answers = scores.getOrDefault(record.order(), 0.0);
            var preferred = preferences.of(record.areas(), record.prefectures());
            var score = preferred.stream().mapToDouble(Reason::points).reduce(answers, Double::sum);
            ranked.add(new Ranked(record, fits(record), preferred, new Cursor(score, record.order())));
        }
        ranked.sort(Comparator.comparing(Ranked::place, Cursor.RANKING));
        return ranked;
    }

    private boolean fits(Stored.Record record) {
        return question == null || question.alone(record.order()) >= FITS;
    }
}
