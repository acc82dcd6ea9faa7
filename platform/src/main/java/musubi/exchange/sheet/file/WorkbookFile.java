package musubi.exchange.sheet.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import musubi.exchange.sheet.file.SheetFile.Sheet;
import musubi.exchange.sheet.file.SheetFile.Unreadable;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/// A workbook in the format of Excel since 2007, whoever wrote it.
final class WorkbookFile {

    /// The hidden sheet of our own workbooks.
    static final String HIDDEN = "musubi";

    private static final int MOST_ROWS_LOOKED_AT = 2 * SheetFile.MOST_ROWS;

    private final byte[] bytes;

    WorkbookFile(byte[] bytes) {
        this.bytes = bytes;
    }

    SheetFile read() {
        try {
            var file = Files.createTempFile("musubi", ".xlsx");
            try {
                Files.write(file, bytes);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException
                | UncheckedIOException
                | XMLStreamException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | NullPointerException
                | DateTimeException
                | ArithmeticException damaged) {
            return Unreadable.because("damaged");
        }
    }

    private SheetFile read(Path file) throws IOException, XMLStreamException {
        try (var parts = WorkbookParts.open(file)) {
            var refusal = parts.refusal();
            if (refusal.isPresent()) {
                return refusal.get();
            }
            try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
                return read(workbook, parts);
            }
        }
    }

    private static SheetFile read(ReadableWorkbook workbook, WorkbookParts parts)
            throws IOException, XMLStreamException {
        for (var sheet : workbook.getSheets().toList()) {
            if (!sheet.getName().equals(HIDDEN) && isNeeds(workbook, sheet)) {
                var grid = grid(workbook, sheet, parts.scan(sheet.getName()), MOST_ROWS_LOOKED_AT);
                var filled = Filled.sheet(grid).orElse(Unreadable.because("no-sheet"));
                return filled instanceof Sheet readable ? withStamps(readable, workbook) : filled;
            }
        }
        return Unreadable.because("no-sheet");
    }

    private static boolean isNeeds(ReadableWorkbook workbook, org.dhatim.fastexcel.reader.Sheet sheet)
            throws IOException {
        var first = grid(workbook, sheet, SheetScan.NOTHING, 1).rows();
        return !first.isEmpty() && Filled.isNeeds(first.getFirst());
    }

    private static Sheet withStamps(Sheet sheet, ReadableWorkbook workbook) throws IOException {
        var hidden = workbook.findSheet(HIDDEN);
        if (hidden.isEmpty()) {
            return sheet;
        }
        var grid = grid(workbook, hidden.get(), SheetScan.NOTHING, MOST_ROWS_LOOKED_AT);
        return grid.rows().isEmpty() ? sheet : Filled.stamped(sheet, grid);
    }

    /// Rows in which nothing stands are passed over: a column that was coloured as a whole has a million of them.
    private static Grid grid(
            ReadableWorkbook workbook, org.dhatim.fastexcel.reader.Sheet sheet, SheetScan scan, int most)
            throws IOException {
        var cells = new CellTexts(workbook.isDate1904(), scan);
        try (var stream = sheet.openStream()) {
            List<Grid.Row> rows = stream.map(cells::row)
                    .filter(row -> row.cells().stream().anyMatch(text -> !text.isBlank()))
                    .limit(most)
                    .toList();
            return new Grid(rows, scan.merged());
        }
    }

    /// The first of several reasons, if there is one.
    static Optional<Unreadable> because(String key, Object... values) {
        return Optional.of(Unreadable.because(key, values));
    }
}
