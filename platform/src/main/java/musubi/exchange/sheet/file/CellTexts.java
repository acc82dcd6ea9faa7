package musubi.exchange.sheet.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// What is written in a cell, as somebody reads it: a day as `2026-11-21`, a number with all its figures.
final class CellTexts {

    private static final int MOST_COLUMNS = 60;
    private static final MathContext AS_SHOWN = new MathContext(15);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern NOT_A_FORMAT = Pattern.compile("[eE][+-]|\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");
    private static final int LAST_SERIAL = 2_958_465;

    private final LocalDate dayZero;
    private final SheetScan scan;

    CellTexts(boolean from1904, SheetScan scan) {
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        this.scan = scan;
    }

    Grid.Row row(Row row) {
        var texts = new ArrayList<String>();
        var errors = new ArrayList<Integer>();
        for (int place = 0; place < Math.min(row.getCellCount(), MOST_COLUMNS); place++) {
            @Nullable Cell cell = row.getCell(place);
            var text = cell == null ? "" : text(cell);
            if (cell != null && isError(cell, text)) {
                errors.add(place);
            }
            texts.add(text);
        }
        return new Grid.Row(row.getRowNum(), texts, errors);
    }

    private static boolean isError(Cell cell, String text) {
        return switch (cell.getType()) {
            case ERROR -> true;
            case FORMULA -> ERRORS.contains(text);
            case STRING, NUMBER, BOOLEAN, EMPTY -> false;
        };
    }

    private String text(Cell cell) {
        var corrected = scan.texts().get(cell.getAddress().toString());
        if (corrected != null) {
            return corrected;
        }
        var raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        return switch (cell.getType()) {
            case EMPTY -> "";
            case ERROR -> raw;
            case NUMBER -> number(cell, raw);
            case FORMULA -> NUMBER.matcher(raw).matches() ? number(cell, raw) : unescaped(raw);
            case STRING, BOOLEAN ->
                unescaped(Optional.ofNullable(cell.getText()).orElse(""));
        };
    }

    /// Excel writes what XML cannot hold as `_x0007_`.
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private String number(Cell cell, String raw) {
        var number = new BigDecimal(raw).round(AS_SHOWN);
        if (isDay(cell) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0) {
            return dayZero.plusDays(number.setScale(0, RoundingMode.FLOOR).intValueExact())
                    .toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// By the number of the format, where Excel has built it in, the Japanese ones among them; else by its letters.
    private static boolean isDay(Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        var builtIn =
                (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
        var format = cell.getDataFormatString();
        return builtIn
                || (format != null
                        && NOT_A_FORMAT.matcher(format).replaceAll("").matches("(?i).*[ydge].*")
                        && !format.equalsIgnoreCase("General"));
    }
}
