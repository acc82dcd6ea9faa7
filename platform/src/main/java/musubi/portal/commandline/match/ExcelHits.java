package musubi.portal.commandline.match;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import musubi.search.engine.Match;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Matches as an Excel workbook; where a sheet is full, another begins.
final class ExcelHits implements Hits {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final CsvForm.Table table;
    private Worksheet sheet;
    private int sheets;
    private int row;

    ExcelHits(OutputStream out, CsvForm.Table table) {
        this.workbook = new Workbook(out, "Musubi", "1.0");
        this.table = table;
        this.sheet = begin();
    }

    private Worksheet begin() {
        var begun = workbook.newWorksheet(Integer.toString(++sheets));
        var headings = table.headings();
        for (int i = 0; i < headings.size(); i++) {
            begun.value(0, i, headings.get(i));
        }
        begun.freezePane(0, 1);
        row = 1;
        return begun;
    }

    @Override
    public Ready ready(String need, List<Match> matches) {
        var rows = table.rows(need, matches);
        return () -> {
            for (var cells : rows) {
                write(cells);
            }
        };
    }

    private void write(List<Object> cells) throws IOException {
        if (row == Worksheet.MAX_ROWS) {
            sheet.finish();
            sheet = begin();
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                sheet.inlineString(row, i, cell(cells.get(i).toString()));
            }
        }
        if (++row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private static String cell(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
