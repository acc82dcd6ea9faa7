package musubi.exchange.sheet.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import musubi.exchange.sheet.form.Column;

/// Where each column stands in a file, from 0, in the order of the columns; -1 where it is missing.
public record Places(List<Integer> places) {

    private static final int MISSING = -1;

    public Places {
        places = List.copyOf(places);
    }

    /// As in our own template.
    public static final Places TEMPLATE =
            new Places(Stream.of(Column.values()).map(Column::ordinal).toList());

    static Places none() {
        return new Places(Stream.of(Column.values()).map(column -> MISSING).toList());
    }

    Places with(Column column, int place) {
        if (has(column)) {
            return this;
        }
        var changed = new ArrayList<>(places);
        changed.set(column.ordinal(), place);
        return new Places(changed);
    }

    boolean has(Column column) {
        return of(column) != MISSING;
    }

    int of(Column column) {
        return places.get(column.ordinal());
    }

    /// `B7`; for a column that the file has not, the first of the line.
    public String cell(Column column, int line) {
        return Column.letters(Math.max(of(column), 0)) + line;
    }
}
