package musubi.exchange.sheet;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.exchange.sheet.Batch.Outcome;
import musubi.exchange.sheet.Batches.Line;
import musubi.exchange.sheet.Comparison.Compared;
import musubi.exchange.sheet.file.Places;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.SheetRow;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes the rows of one batch; each method is one part of a transaction that whoever works on it holds open.
record BatchRows(JdbcClient jdbc, UUID batch) {

    /// What came of taking over or undoing one row.
    record Done(
            Outcome outcome,
            @Nullable UUID entry,
            @Nullable Integer version,
            @Nullable Problem problem) {

        static Done refused(Problem problem) {
            return new Done(Outcome.REFUSED, null, null, problem);
        }
    }

    static void forget(JdbcClient jdbc, UUID batch) {
        jdbc.sql("delete from exchange.batch_problem where batch = :batch")
                .param("batch", batch)
                .update();
        jdbc.sql("delete from exchange.batch_row where batch = :batch")
                .param("batch", batch)
                .update();
    }

    void insert(Compared compared, Places places) {
        var about = compared.about();
        var before = about == null ? null : about.before();
        jdbc.sql("""
                insert into exchange.batch_row (batch, line, cells, before, finding, entry, version)
                values (:batch, :line, :cells, :before, :finding, :entry, :version)
                """)
                .param("batch", batch)
                .param("line", compared.row().line())
                .param("cells", storable(compared.row()))
                .param("before", before == null ? new String[0] : storable(before))
                .param("finding", compared.finding().name())
                .param("entry", about == null ? null : about.need())
                .param("version", about == null ? null : about.version())
                .update();
        int place = 0;
        for (var column : Column.values()) {
            var problem = compared.problems().get(column.name());
            if (problem != null) {
                mend(
                        compared.row().line(),
                        place++,
                        places.cell(column, compared.row().line()),
                        problem);
            }
        }
    }

    private void mend(int line, int place, String cell, Problem problem) {
        jdbc.sql("""
                insert into exchange.batch_problem (batch, line, place, cell, key, words)
                values (:batch, :line, :place, :cell, :key, :words)
                """)
                .param("batch", batch)
                .param("line", line)
                .param("place", place)
                .param("cell", cell)
                .param("key", problem.key())
                .param("words", words(problem))
                .update();
    }

    /// The next that have to be taken over, or undone.
    List<Line> waiting(String condition, int most) {
        return jdbc.sql("""
                select r.line, r.cells, r.before, r.finding, r.outcome, r.entry, null::text as slug
                from exchange.batch_row r where r.batch = :batch and %s order by r.line limit :most
                """.formatted(condition))
                .param("batch", batch)
                .param("most", most)
                .query(Batches::line)
                .list();
    }

    /// The version of the need that this row was compared with, or that it made.
    int version(int line) {
        return jdbc.sql(
                        "select coalesce(r.version, 0) from exchange.batch_row r where r.batch = :batch and r.line = :line")
                .param("batch", batch)
                .param("line", line)
                .query(Integer.class)
                .single();
    }

    void done(int line, String cell, Done done) {
        jdbc.sql("""
                update exchange.batch_row set outcome = :outcome, entry = coalesce(:entry, entry),
                    version = coalesce(:version, version)
                where batch = :batch and line = :line
                """)
                .param("outcome", done.outcome().name())
                .param("entry", done.entry())
                .param("version", done.version())
                .param("batch", batch)
                .param("line", line)
                .update();
        var problem = done.problem();
        if (problem != null) {
            mend(line, Column.values().length, cell, problem);
        }
    }

    static String[] words(Problem problem) {
        return problem.values().stream()
                .map(value -> storable(value.toString()))
                .toArray(String[]::new);
    }

    static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String[] storable(SheetRow row) {
        return row.cells().stream().map(BatchRows::storable).toArray(String[]::new);
    }

    /// What no database stores becomes the sign for what cannot be read; the row is broken then anyway.
    private static String storable(String text) {
        return text.codePoints()
                .map(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                        ? 0xFFFD
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
