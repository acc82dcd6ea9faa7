package musubi.exchange.sheet.file;

import java.util.List;
import java.util.Map;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.SheetRow;
import musubi.kernel.Language;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;

/// What a file that was handed in holds: the rows of a needs sheet, or the one reason why it cannot be read.
public sealed interface SheetFile {

    /// Twice what is asked of us, so that nobody has to split a list.
    int MOST_ROWS = 10_000;

    int MOST_BYTES = 10 << 20;

    /// @param community the address of the community the file was made for, where the file says so
    record Sheet(
            Language language,
            @Nullable String community,
            Places places,
            List<SheetRow> rows,
            Map<String, Stamp> stamps,
            List<CellProblem> problems)
            implements SheetFile {}

    record Unreadable(Problem problem) implements SheetFile {

        static Unreadable because(String key, Object... values) {
            return new Unreadable(new Problem("exchange.sheet.file." + key, List.of(values)));
        }
    }

    /// How a need stood when its row was exported: its version and the hash of the row.
    record Stamp(int version, String hash) {}

    /// What could not even be read as a value, at a column or at another place of a line.
    record CellProblem(int line, Column column, Problem problem) {}

    static SheetFile read(byte[] bytes) {
        return SheetFileKind.of(bytes).read(bytes);
    }
}
