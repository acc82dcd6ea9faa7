package musubi.portal.commandline.items;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table in text with headings, its cells apart by comma, semicolon or tab.
final class CsvRows implements Rows {

    private static final String UNREADABLE = "?";

    private final Feed feed;
    private final CsvRecords records;
    private final Headings headings;

    CsvRows(Feed feed) throws IOException {
        this.feed = feed;
        this.records = new CsvRecords(feed, delimiter(feed.ahead()));
        this.headings = headings(records);
    }

    /// The one that splits the first line into the most columns we know.
    private static char delimiter(byte[] beginning) throws IOException {
        var worths = new ArrayList<Integer>();
        var delimiters = List.of(',', ';', '\t');
        for (var delimiter : delimiters) {
            worths.add(
                    headings(new CsvRecords(Feed.ofUtf8(beginning), delimiter)).worth());
        }
        var best = Stream.of(0, 1, 2).max(Comparator.comparing(worths::get).thenComparing(i -> -i));
        return delimiters.get(best.orElse(0));
    }

    private static Headings headings(CsvRecords records) throws IOException {
        var record = nextFilled(records);
        if (record == null) {
            return new Headings(List.of());
        }
        return new Headings(
                record.problem() == null
                        ? record.cells().stream()
                                .map(cell -> cell == null ? UNREADABLE : cell)
                                .toList()
                        : List.of(UNREADABLE));
    }

    @Override
    public @Nullable Row next() throws IOException {
        var record = nextFilled(records);
        return record == null ? null : row(record);
    }

    private static CsvRecords.@Nullable Cells nextFilled(CsvRecords records) throws IOException {
        var record = records.next();
        while (record != null && record.isBlank()) {
            record = records.next();
        }
        return record;
    }

    private Row row(CsvRecords.Cells record) {
        if (record.problem() != null) {
            return new Row(record.line(), Map.of(), record.problem());
        }
        var cells = record.cells();
        if (cells.contains(null)) {
            return Row.broken(
                    record.line(), "portal.items.wrong-bytes", encoding().shown());
        }
        var texts = cells.stream().map(Objects::requireNonNull).toList();
        return texts.stream().skip(headings.size()).anyMatch(cell -> !cell.isBlank())
                ? Row.broken(record.line(), "portal.items.too-many-cells", texts.size(), headings.size())
                : Row.of(record.line(), headings.values(texts));
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
        return feed.encoding();
    }

    @Override
    public long position() {
        return feed.position();
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }
}
