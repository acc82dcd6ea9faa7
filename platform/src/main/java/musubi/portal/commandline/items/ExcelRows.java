package musubi.portal.commandline.items;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// The rows of the first sheet that can be seen of an Excel workbook.
final class ExcelRows implements Rows {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final MathContext SHOWN = new MathContext(15);

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Headings headings;

    ExcelRows(Path file) throws IOException {
        this.workbook = new ReadableWorkbook(file.toFile());
        var sheet = workbook.getSheets()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.headings = new Headings(rows.hasNext() ? texts(rows.next()) : List.of());
    }

    @Override
    public @Nullable Row next() {
        while (rows.hasNext()) {
            var row = rows.next();
            var texts = texts(row);
            if (!texts.stream().allMatch(String::isBlank)) {
                return Row.of(row.getRowNum(), headings.values(texts));
            }
        }
        return null;
    }

    private static List<String> texts(org.dhatim.fastexcel.reader.Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            @Nullable Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> plain(cell.asNumber());
            case ERROR, EMPTY -> "";
            case STRING, FORMULA, BOOLEAN -> cell.getText() == null ? "" : unescaped(cell.getText());
        };
    }

    /// Excel writes what XML cannot hold as `_x000D_`.
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /// As Excel shows it, with fifteen digits: 12 and not 12.0 or 1.2E1, so that a number may be an id.
    private static String plain(BigDecimal number) {
        var shown = number.round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    @Override
    public List<String> headings() {
        return headings.written();
    }

    @Override
    public Set<Column> columns() {
        return headings.columns();
    }

    @Override
    public Encoding encoding() {
        return Encoding.UTF_8;
    }

    @Override
    public long position() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
