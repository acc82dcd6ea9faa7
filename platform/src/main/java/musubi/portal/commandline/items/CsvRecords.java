package musubi.portal.commandline.items;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import musubi.portal.commandline.Said;
import org.jspecify.annotations.Nullable;

/// The records of a table as RFC 4180 has them: cells in quotation marks may hold line ends, delimiters and doubled
/// quotation marks. A record with a stray quotation mark is broken; the next one begins on the next line.
final class CsvRecords {

    private static final int LONGEST_CELL = 4 * (Items.LONGEST_TEXT + 2);

    private final CsvSource source;
    private final char delimiter;
    private final Line cell = new Line();
    private List<@Nullable String> cells = new ArrayList<>();
    private Place place = Place.START;
    private @Nullable Said problem;

    private enum Place {
        START,
        PLAIN,
        QUOTED,
        /// After a quotation mark within quotation marks: the end, or half of a doubled one.
        QUOTE,
        /// Beyond repair until the line ends.
        BROKEN
    }

    /// @param cells null where the bytes are no text
    record Cells(
            long line,
            List<@Nullable String> cells,
            @Nullable Said problem) {

        boolean isBlank() {
            return problem == null && cells.stream().allMatch(cell -> cell != null && cell.isBlank());
        }
    }

    CsvRecords(Feed feed, char delimiter) {
        this.source = new CsvSource(feed);
        this.delimiter = delimiter;
    }

    /// Null at the end.
    @Nullable
    Cells next() throws IOException {
        source.begin();
        cells = new ArrayList<>();
        cell.clear();
        place = Place.START;
        problem = null;
        var first = source.line();
        int c;
        do {
            c = source.next();
            take(c);
        } while (c >= 0 && !(isLineEnd(c) && place == Place.START));
        if (c == '\r') {
            source.endLine();
        }
        if (c < 0 && source.length() == 0) {
            return null;
        }
        if (problem != null) {
            var lost = source.goBack(first) ? 0 : source.line() - first - (c < 0 ? 0 : 1);
            return new Cells(first, List.of(), lost > 0 ? Said.of("portal.items.lost", problem, lost) : problem);
        }
        return new Cells(first, cells, null);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private void take(int c) {
        if (source.length() > Rows.LONGEST_LINE && problem == null) {
            breaks(Said.of("portal.items.line-too-long", Rows.LONGEST_LINE >> 20));
        }
        if (place == Place.QUOTED) {
            quoted(c);
        } else if (c < 0 || isLineEnd(c) || (c == delimiter && place != Place.BROKEN)) {
            endCell();
        } else if (c == '"' && place != Place.PLAIN && place != Place.BROKEN) {
            if (place == Place.QUOTE) {
                add(c);
            }
            place = Place.QUOTED;
        } else if (place == Place.QUOTE) {
            breaks(Said.of("portal.items.behind-a-quotation-mark"));
        } else if (place != Place.BROKEN) {
            add(c);
            place = Place.PLAIN;
        }
    }

    private void quoted(int c) {
        if (c < 0) {
            breaks(Said.of("portal.items.open-quotation-mark"));
        } else if (c == '"') {
            place = Place.QUOTE;
        } else {
            add(c);
        }
    }

    private void breaks(Said why) {
        problem = why;
        place = Place.BROKEN;
    }

    private void add(int c) {
        if (cell.length() < LONGEST_CELL) {
            cell.add(c);
        }
    }

    private void endCell() {
        if (cell.length() == LONGEST_CELL) {
            cell.endAtACharacter();
        }
        cells.add(cell.text());
        cell.clear();
        place = Place.START;
    }
}
