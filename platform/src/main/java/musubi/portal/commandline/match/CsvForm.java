package musubi.portal.commandline.match;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.kernel.Language;
import musubi.search.engine.Match;

/// Matches as a table that spreadsheets open: no cell runs as a formula.
final class CsvForm implements TextHits.Form {

    private static final String MARK = "\uFEFF";
    private static final Pattern RUNS = Pattern.compile("\\A\\s*[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]|\\A\\s|\\s\\z");

    private final Table table;

    CsvForm(Table table) {
        this.table = table;
    }

    /// What stands first: the mark by which Excel knows UTF-8, and the headings.
    static String beginning(Table table) {
        return MARK + line(table.headings().stream());
    }

    @Override
    public void append(StringBuilder lines, String need, List<Match> matches) {
        for (var row : table.rows(need, matches)) {
            lines.append(line(row.stream().map(CsvForm::cell)));
        }
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        var safe = RUNS.matcher(text).matches() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /// The columns of a table of matches.
    ///
    /// @param answered the name of what answers: `seed` or `owner`
    record Table(String answered, boolean explain) {

        List<String> headings() {
            return explain
                    ? List.of("need", "rank", answered, "score", "reasons_ja", "reasons_en")
                    : List.of("need", "rank", answered, "score");
        }

        List<List<Object>> rows(String need, List<Match> matches) {
            return Stream.iterate(0, i -> i < matches.size(), i -> i + 1)
                    .map(i -> row(need, i + 1, matches.get(i)))
                    .toList();
        }

        private List<Object> row(String need, int rank, Match match) {
            return explain
                    ? List.of(
                            need,
                            rank,
                            match.id(),
                            match.score(),
                            ReasonText.of(match, Language.JA),
                            ReasonText.of(match, Language.EN))
                    : List.of(need, rank, match.id(), match.score());
        }
    }
}
