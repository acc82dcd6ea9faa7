package musubi.portal.commandline.items;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The kinds of files that are read.
enum Format {
    JSON_LINES,
    TABLE,
    EXCEL;

    private static final Map<String, Format> BY_ENDING =
            Map.of("jsonl", JSON_LINES, "ndjson", JSON_LINES, "csv", TABLE, "tsv", TABLE, "xlsx", EXCEL, "xlsm", EXCEL);

    /// What the ending of a name says; null if nothing.
    static @Nullable Format ofName(String name) {
        return BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// Whether a file begins as a zip does, which an Excel file is.
    static boolean isZip(byte[] beginning) {
        return begins(beginning, 'P', 'K', 3, 4);
    }

    /// Whether it begins as an old .xls does, or an .xlsx behind a password.
    static boolean isOldOffice(byte[] beginning) {
        return begins(beginning, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /// A brace begins JSON; everything else is a table.
    static Format ofText(byte[] beginning) {
        for (var b : beginning) {
            if (b > ' ' || b < 0) {
                return b == '{' ? JSON_LINES : TABLE;
            }
        }
        return TABLE;
    }

    private static boolean begins(byte[] beginning, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (beginning.length <= i || (beginning[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
