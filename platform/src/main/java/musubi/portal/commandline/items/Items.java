package musubi.portal.commandline.items;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import musubi.portal.commandline.Refused;
import musubi.portal.commandline.Said;
import musubi.portal.commandline.Voice;
import musubi.search.engine.Item;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/// The items of a file, one after the other. Lines that hold none are told and left out, ids that were there before
/// too.
public final class Items implements AutoCloseable {

    /// About sixty printed pages; what lies behind says what an item is about no better, and costs time and memory.
    static final int LONGEST_TEXT = 100_000;

    private final ItemFile.Opened opened;
    private final Rows rows;
    private final String file;
    private final Voice voice;
    private final Report report;
    private final Seen seen = new Seen();
    private @Nullable Item first;
    private long read;
    private long lines;
    private boolean encodingIsSaid;

    private Items(ItemFile.Opened opened, String file, Voice voice) {
        this.opened = opened;
        this.rows = opened.rows();
        this.file = file;
        this.voice = voice;
        this.report = new Report(file, voice);
    }

    /// Reads as far as the first item, so that a file that holds none is refused before anything else is done.
    ///
    /// @param folder where things may be put for a while
    public static Items open(ItemFile named, Path folder, Voice voice) {
        try {
            var items = new Items(named.open(folder), named.shown(), voice);
            items.requireHeadings();
            items.first = items.advance();
            return items;
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw unreadable(named.shown(), e);
        }
    }

    /// The next one; null at the end.
    public @Nullable Item next() {
        var held = first;
        if (held != null) {
            first = null;
            return held;
        }
        try {
            return advance();
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw unreadable(file, e);
        }
    }

    private static Refused unreadable(String file, Exception e) {
        return Refused.failed("portal.items.unreadable", file, String.valueOf(e.getMessage()));
    }

    private @Nullable Item advance() throws IOException {
        for (var row = rows.next(); row != null; row = rows.next()) {
            lines++;
            var item = item(row);
            if (item != null) {
                sayEncoding();
                report.open();
                read++;
                return item;
            }
        }
        end();
        return null;
    }

    private @Nullable Item item(Row row) {
        if (row.problem() != null) {
            return skipped(row, row.problem());
        }
        var id = value(row, Column.ID).strip();
        if (id.isEmpty()) {
            return skipped(row, Said.of("portal.items.no-id"));
        }
        var title = value(row, Column.TITLE);
        var text = value(row, Column.TEXT);
        if (title.isBlank() && text.isBlank()) {
            return skipped(row, Said.of("portal.items.no-text"));
        }
        if (!seen.add(id)) {
            return skipped(row, Said.of("portal.items.twice", id));
        }
        if (title.length() > LONGEST_TEXT || text.length() > LONGEST_TEXT) {
            report.shortened(row.line());
        }
        var owner = value(row, Column.OWNER).strip();
        return new Item(id, shortened(title), shortened(text), owner.isEmpty() ? null : owner);
    }

    private @Nullable Item skipped(Row row, Said why) {
        report.skipped(row.line(), why);
        return null;
    }

    private static String value(Row row, Column column) {
        return WholeCharacters.of(row.values().getOrDefault(column, ""));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }

    private void end() {
        sayEncoding();
        if (lines == 0 && rows.headings().isEmpty()) {
            throw Refused.failed("portal.items.empty", file);
        }
        if (read == 0 && !rows.headings().isEmpty()) {
            requireColumns(rows.columns());
        }
        report.close();
        if (read == 0) {
            throw Refused.failed("portal.items.nothing-to-use", file);
        }
    }

    private void sayEncoding() {
        if (!encodingIsSaid && rows.encoding() != Encoding.UTF_8) {
            encodingIsSaid = true;
            voice.say("portal.items.read-as", file, rows.encoding().shown());
        }
    }

    /// A table names its columns first; lines of JSON name theirs as they come.
    private void requireHeadings() {
        if (rows instanceof JsonRows) {
            return;
        }
        if (rows.headings().stream().allMatch(String::isBlank)) {
            throw Refused.failed("portal.items.empty", file);
        }
        requireColumns(rows.columns());
    }

    private void requireColumns(Set<Column> there) {
        var missing = EnumSet.noneOf(Column.class);
        if (!there.contains(Column.ID)) {
            missing.add(Column.ID);
        }
        if (!there.contains(Column.TITLE) && !there.contains(Column.TEXT)) {
            missing.add(Column.TITLE);
            missing.add(Column.TEXT);
        }
        if (!missing.isEmpty()) {
            throw Refused.failed(
                    "portal.items.missing-columns",
                    file,
                    missing.stream().map(Column::heading).collect(Collectors.joining(", ")),
                    String.join(", ", rows.headings()));
        }
    }

    public long read() {
        return read;
    }

    public long skipped() {
        return report.skipped();
    }

    /// How much of the file has been read, from 0 to 1; 0 where that is not known.
    public double part() {
        return opened.size() == 0 ? 0 : Math.min(1, (double) rows.position() / opened.size());
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
