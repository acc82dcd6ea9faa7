package musubi.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import musubi.exchange.sheet.form.Column;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// What stands in the column after the last one of the needs sheet, row by row, without its heading.
final class MarkedCells {

    private MarkedCells() {}

    static List<String> in(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.findSheet("ニーズ").orElseThrow().openStream()) {
            return rows.filter(row -> row.getRowNum() > 1 && !row.getCellText(1).isEmpty())
                    .map(row -> row.getCellText(Column.values().length))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
