package musubi.exchange.sheet.file;

import java.util.List;

/// The cells of a sheet as texts, before anybody knows what they mean; and the ranges that were merged into one cell.
record Grid(List<Row> rows, List<Merged> merged) {

    /// @param errors the places, from 0, of cells that hold an error of a formula instead of a value
    record Row(int line, List<String> cells, List<Integer> errors) {

        String cell(int place) {
            return place >= 0 && place < cells.size() ? cells.get(place) : "";
        }
    }

    record Merged(int firstLine, int lastLine, int firstPlace, String range) {}
}
