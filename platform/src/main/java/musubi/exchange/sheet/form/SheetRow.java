package musubi.exchange.sheet.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.kernel.PlainText;

/// One row as it was filled in: its line in the sheet and a text for each column, days as `2026-11-21`. A row that was
/// kept before a column was added has nothing in it.
public record SheetRow(int line, List<String> cells) {

    private static final int HASH_LENGTH = 32;

    public SheetRow {
        cells = Stream.concat(cells.stream(), Stream.generate(() -> ""))
                .limit(Column.values().length)
                .toList();
    }

    public static SheetRow of(int line, Map<Column, String> texts) {
        return new SheetRow(
                line,
                Stream.of(Column.values())
                        .map(column -> texts.getOrDefault(column, ""))
                        .toList());
    }

    /// A row in which nothing is filled in.
    public static SheetRow empty(int line) {
        return new SheetRow(line, Collections.nCopies(Column.values().length, ""));
    }

    public String text(Column column) {
        return cells.get(column.ordinal());
    }

    public boolean has(Column column) {
        return !text(column).isBlank();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// The same for a row that only looks different: other widths, spaces or styles.
    public String hash() {
        return hash(cells.stream()
                        .map(PlainText::folded)
                        .collect(Collectors.joining("\u001f"))
                        .getBytes(StandardCharsets.UTF_8))
                .substring(0, HASH_LENGTH);
    }

    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
