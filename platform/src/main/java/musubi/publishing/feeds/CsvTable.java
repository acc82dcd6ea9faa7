package musubi.publishing.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table as spreadsheets take it: UTF-8 with a mark, CRLF, and no cell that a spreadsheet would run as a formula.
record CsvTable<T>(List<Column<T>> columns) {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final Pattern RUNS = Pattern.compile("\\A\\s*[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

    /// A column: what stands above it, and what of a record stands in it.
    record Column<T>(String heading, Function<T, @Nullable Object> value) {}

    byte[] of(List<T> records) {
        var lines = Stream.concat(
                Stream.of(line(columns.stream().map(Column::heading))),
                records.stream().map(record -> line(columns.stream().map(column -> text(column, record)))));
        return (MARK + lines.collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    private String text(Column<T> column, T record) {
        var value = column.value().apply(record);
        return value == null ? "" : value.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvTable::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    static String cell(String text) {
        var safe = RUNS.matcher(text).matches() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
