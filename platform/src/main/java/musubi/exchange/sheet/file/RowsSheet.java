package musubi.exchange.sheet.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import musubi.exchange.sheet.file.NeedsWorkbook.Line;
import musubi.exchange.sheet.form.Column;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/// The sheet in which the needs stand: a heading that stays in sight, lists to choose from, days as days.
final class RowsSheet {

    private static final String FONT = "游ゴシック";
    private static final String HEADING = "DCE6F1";
    private static final String TO_FILL_IN = "FFF9DB";
    private static final String JAPANESE_DAY = "[$-411]ggge\"年\"m\"月\"d\"日\"";
    private static final int ROWS_WITH_LISTS = SheetFile.MOST_ROWS;
    private static final int EMPTY_ROWS = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int COLUMNS = Column.values().length;

    private static final Map<Column, Integer> WIDTHS =
            Map.of(Column.KEY, 18, Column.TITLE, 36, Column.TEXT, 60, Column.ORGANISATION, 26, Column.CONTACT, 30);

    private final Worksheet sheet;
    private final Language language;
    private final boolean marked;

    RowsSheet(Worksheet sheet, Language language, boolean marked) {
        this.sheet = sheet;
        this.language = language;
        this.marked = marked;
    }

    void write(List<Line> lines, Map<Column, Range> lists) {
        headings();
        var last = Math.max(lines.isEmpty() ? 1 : lines.getLast().row().line(), EMPTY_ROWS);
        style(last);
        for (var line : lines) {
            row(line);
        }
        lists.forEach((column, list) -> sheet.range(1, column.ordinal(), ROWS_WITH_LISTS, column.ordinal())
                .validateWithList(list)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(column != Column.AREAS)
                .errorTitle(Words.in(language, "exchange.sheet.not-on-list"))
                .error(Words.in(language, "exchange.sheet.not-on-list.what")));
        sheet.freezePane(2, 1);
        sheet.setAutoFilter(0, 0, last - 1, COLUMNS - 1);
        printing();
    }

    private void headings() {
        for (var column : Column.values()) {
            heading(column.ordinal(), Headings.marked(column, language));
            sheet.width(column.ordinal(), WIDTHS.getOrDefault(column, 16));
        }
        if (marked) {
            heading(COLUMNS, Words.in(language, "exchange.sheet.marks"));
            sheet.width(COLUMNS, 60);
        }
    }

    private void heading(int place, String text) {
        sheet.value(0, place, text);
        sheet.style(0, place)
                .fontName(FONT)
                .bold()
                .fillColor(HEADING)
                .wrapText(true)
                .set();
    }

    private void style(int last) {
        for (var column : Column.values()) {
            var cells = sheet.range(1, column.ordinal(), last, column.ordinal())
                    .style()
                    .fontName(FONT)
                    .verticalAlignment("top")
                    .wrapText(column == Column.TITLE || column == Column.TEXT);
            if (column.isRequired()) {
                cells.fillColor(TO_FILL_IN);
            }
            if (column == Column.HEARD_ON) {
                cells.format(language == Language.JA ? JAPANESE_DAY : "yyyy-mm-dd");
            } else {
                cells.format("@");
            }
            cells.set();
        }
    }

    private void row(Line line) {
        var at = line.row().line() - 1;
        for (var column : Column.values()) {
            var text = line.row().text(column);
            var day = column == Column.HEARD_ON ? day(text) : Optional.<LocalDate>empty();
            if (day.isPresent()) {
                sheet.value(at, column.ordinal(), day.get());
            } else if (!text.isEmpty()) {
                sheet.value(at, column.ordinal(), storable(text));
            }
        }
        if (!line.mark().isEmpty()) {
            sheet.value(at, COLUMNS, storable(line.mark()));
            sheet.style(at, COLUMNS)
                    .fontName(FONT)
                    .fontColor("B00020")
                    .wrapText(true)
                    .set();
        }
    }

    /// XML holds no control characters, a cell no more than so many characters.
    private static String storable(String text) {
        var clean = text.replaceAll("[\\p{Cc}&&[^\\t\\n]]", "");
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void printing() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("&P/&N", Position.CENTER);
    }
}
