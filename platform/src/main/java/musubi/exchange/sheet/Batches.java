package musubi.exchange.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.sheet.Batch.Finding;
import musubi.exchange.sheet.Batch.Outcome;
import musubi.exchange.sheet.Batch.Progress;
import musubi.exchange.sheet.Batch.State;
import musubi.exchange.sheet.file.Places;
import musubi.exchange.sheet.form.SheetRow;
import musubi.kernel.Language;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The batches of the communities that whoever asks looks after.
@Component
public class Batches {

    static final String SELECT = """
            select b.id, b.community, b.account, b.file_name, b.language, b.places, b.state, b.problem, b.problem_values,
                   b.whole, b.stopped, b.total, b.done, b.created_at
            from exchange.batch b
            """;

    private final AsActor as;

    Batches(AsActor as) {
        this.as = as;
    }

    /// A row as it is shown: what it is, what became of it, which need it is about.
    public record Line(
            SheetRow row,
            SheetRow before,
            Finding finding,
            @Nullable Outcome outcome,
            @Nullable UUID entry,
            @Nullable String slug) {}

    /// A cell that has to be mended.
    public record Mend(int line, String cell, Problem problem) {}

    /// How many rows there are of each kind.
    public record Tally(Map<Finding, Integer> findings, Map<Outcome, Integer> outcomes) {

        public int of(Finding finding) {
            return findings.getOrDefault(finding, 0);
        }

        public int of(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    public Optional<Batch> find(Actor actor, UUID id) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + "where b.id = :id")
                        .param("id", id)
                        .query(Batches::batch)
                        .optional());
    }

    /// The latest, whoever of the office handed them in.
    public List<Batch> latest(Actor actor) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(SELECT + "where b.state <> 'DISCARDED' order by b.id desc limit 20")
                        .query(Batches::batch)
                        .list());
    }

    public Tally tally(Actor actor, UUID batch) {
        var tally = new Tally(new EnumMap<>(Finding.class), new EnumMap<>(Outcome.class));
        as.read(
                actor,
                jdbc -> jdbc.sql("""
                select r.finding, r.outcome, count(*) as number from exchange.batch_row r
                where r.batch = :batch group by r.finding, r.outcome
                """)
                        .param("batch", batch)
                        .query((row, n) -> count(row, tally))
                        .list());
        return tally;
    }

    public List<Line> lines(Actor actor, UUID batch, Finding finding, int most) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                select r.line, r.cells, r.before, r.finding, r.outcome, r.entry, e.slug
                from exchange.batch_row r left join exchange.entry e on e.id = r.entry
                where r.batch = :batch and r.finding = :finding order by r.line limit :most
                """)
                        .param("batch", batch)
                        .param("finding", finding.name())
                        .param("most", most)
                        .query(Batches::line)
                        .list());
    }

    /// In the order of the sheet.
    public List<Mend> mends(Actor actor, UUID batch, int most) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                select p.line, p.cell, p.key, p.words from exchange.batch_problem p
                where p.batch = :batch order by p.line, p.place limit :most
                """)
                        .param("batch", batch)
                        .param("most", most)
                        .query((row, n) ->
                                new Mend(row.getInt("line"), row.getString("cell"), problem(row, "key", "words")))
                        .list());
    }

    /// How many cells have to be mended in all.
    public int mendCount(Actor actor, UUID batch) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("select count(*) from exchange.batch_problem p where p.batch = :batch")
                        .param("batch", batch)
                        .query(Integer.class)
                        .single());
    }

    static Batch batch(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        var places = List.of((Integer[]) row.getArray("places").getArray());
        return new Batch(
                row.getObject("id", UUID.class),
                new Batch.Of(row.getObject("community", UUID.class), row.getObject("account", UUID.class)),
                new Batch.File(
                        row.getString("file_name"),
                        Language.valueOf(row.getString("language")),
                        places.isEmpty() ? Places.TEMPLATE : new Places(places)),
                state,
                row.getString("problem") == null ? null : problem(row, "problem", "problem_values"),
                new Progress(
                        row.getInt("done"), row.getInt("total"), row.getBoolean("whole"), row.getBoolean("stopped")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static Line line(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var before = List.of((String[]) row.getArray("before").getArray());
        var line = row.getInt("line");
        return new Line(
                new SheetRow(line, List.of((String[]) row.getArray("cells").getArray())),
                before.isEmpty() ? SheetRow.empty(line) : new SheetRow(line, before),
                Finding.valueOf(row.getString("finding")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("entry", UUID.class),
                row.getString("slug"));
    }

    private static Problem problem(ResultSet row, String key, String words) throws SQLException {
        return new Problem(
                row.getString(key), List.of((Object[]) row.getArray(words).getArray()));
    }

    private static int count(ResultSet row, Tally tally) throws SQLException {
        var number = row.getInt("number");
        tally.findings().merge(Finding.valueOf(row.getString("finding")), number, Integer::sum);
        var outcome = row.getString("outcome");
        if (outcome != null) {
            tally.outcomes().merge(Outcome.valueOf(outcome), number, Integer::sum);
        }
        return number;
    }
}
