package musubi.exchange.sheet.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.exchange.sheet.file.SheetFile.Unreadable;

/// A table as text, in UTF-8 or Shift_JIS, as Excel saves it. It has no hidden sheet and so brings new needs only.
final class CsvFile {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final char BOM = '\ufeff';

    private final String text;
    private final List<Grid.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int line = 1;
    private int began = 1;

    private CsvFile(String text) {
        this.text = text;
    }

    static SheetFile read(byte[] bytes) {
        var text = Stream.of(StandardCharsets.UTF_8, SHIFT_JIS)
                .flatMap(charset -> decoded(bytes, charset).stream())
                .findFirst();
        if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
            return Unreadable.because("no-table");
        }
        var grid = new Grid(new CsvFile(text.get()).rows(), List.of());
        return Filled.sheet(grid).orElse(Unreadable.because("no-table"));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private List<Grid.Row> rows() {
        var separator = text.lines().findFirst().orElse("").indexOf('\t') >= 0 ? '\t' : ',';
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                i += inQuotes(i);
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        endRow();
        return rows;
    }

    /// How many characters more it took: a doubled quotation mark stands for one.
    private int inQuotes(int i) {
        var c = text.charAt(i);
        if (c != '"') {
            cell.append(c);
            return 0;
        }
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
            cell.append('"');
            return 1;
        }
        quoted = false;
        return 0;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Grid.Row(began, cells, List.of()));
        cells = new ArrayList<>();
        began = line;
    }
}
