package musubi.exchange.sheet.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.exchange.sheet.file.SheetFile.CellProblem;
import musubi.exchange.sheet.file.SheetFile.Sheet;
import musubi.exchange.sheet.file.SheetFile.Stamp;
import musubi.exchange.sheet.file.SheetFile.Unreadable;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.SheetRow;
import musubi.kernel.Language;
import musubi.pages.Checked.Problem;

/// Recognises the columns of a grid by their headings and takes out the rows that are filled in.
final class Filled {

    private final Grid grid;
    private final Places places;
    private final List<CellProblem> problems = new ArrayList<>();

    private Filled(Grid grid, Places places) {
        this.grid = grid;
        this.places = places;
    }

    static boolean isNeeds(Grid.Row headings) {
        return Headings.places(headings).has(Column.TITLE);
    }

    /// Empty where the first row holds none of our headings.
    static Optional<SheetFile> sheet(Grid grid) {
        if (grid.rows().isEmpty()) {
            return Optional.empty();
        }
        var headings = grid.rows().getFirst();
        var places = Headings.places(headings);
        if (Stream.of(Column.values()).noneMatch(places::has)) {
            return Optional.empty();
        }
        var missing = Stream.of(Column.values())
                .filter(Column::isRequired)
                .filter(column -> !places.has(column))
                .map(column -> Headings.label(column, Headings.language(headings)))
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(Unreadable.because("no-column", String.join("、", missing)));
        }
        return Optional.of(new Filled(grid, places).rows(Headings.language(headings)));
    }

    private SheetFile rows(Language language) {
        var rows = new ArrayList<SheetRow>();
        for (var row : grid.rows().subList(1, grid.rows().size())) {
            var texts = new EnumMap<Column, String>(Column.class);
            for (var column : Column.values()) {
                texts.put(column, row.cell(places.of(column)));
            }
            var filled = SheetRow.of(row.line(), texts);
            if (!filled.isBlank()) {
                rows.add(filled);
                errors(row);
                merged(row);
            }
        }
        if (rows.isEmpty()) {
            return Unreadable.because("no-rows");
        }
        if (rows.size() > SheetFile.MOST_ROWS) {
            return Unreadable.because("too-many-rows", SheetFile.MOST_ROWS, rows.size());
        }
        return new Sheet(language, null, places, rows, Map.of(), problems);
    }

    private void errors(Grid.Row row) {
        for (var column : Column.values()) {
            if (row.errors().contains(places.of(column))) {
                add(row, column, "formula", row.cell(places.of(column)));
            }
        }
    }

    private void merged(Grid.Row row) {
        for (var merged : grid.merged()) {
            if (row.line() >= merged.firstLine() && row.line() <= merged.lastLine()) {
                Stream.of(Column.values())
                        .filter(column -> places.of(column) == merged.firstPlace())
                        .findFirst()
                        .ifPresent(column -> add(row, column, "merged", merged.range()));
            }
        }
    }

    private void add(Grid.Row row, Column column, String key, Object... values) {
        problems.add(
                new CellProblem(row.line(), column, new Problem("exchange.sheet.problem." + key, List.of(values))));
    }

    /// The hidden sheet: a line about the file, then a line for each exported row.
    static Sheet stamped(Sheet sheet, Grid hidden) {
        var stamps = new HashMap<String, Stamp>();
        for (var row : hidden.rows()) {
            if (row.line() > 1 && row.cell(1).matches("\\d{1,9}")) {
                stamps.put(row.cell(0), new Stamp(Integer.parseInt(row.cell(1)), row.cell(2)));
            }
        }
        var head = hidden.rows().getFirst();
        return new Sheet(
                Language.ofTag(head.cell(1)).orElse(sheet.language()),
                head.cell(2),
                sheet.places(),
                sheet.rows(),
                stamps,
                sheet.problems());
    }
}
