package musubi.portal.commandline.items;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// JSON objects, one a line.
final class JsonRows implements Rows {

    private static final int MOST_HEADINGS = 20;

    private final JsonFactory json = new JsonFactory();
    private final Feed feed;
    private final JsonLine line;
    private final Set<String> headings = new LinkedHashSet<>();
    private final Set<Column> columns = EnumSet.noneOf(Column.class);
    private long number;

    JsonRows(Feed feed) {
        this.feed = feed;
        this.line = new JsonLine(feed);
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (line.read()) {
            number++;
            if (line.isTooLong()) {
                return Row.broken(number, "portal.items.line-too-long", LONGEST_LINE >> 20);
            }
            if (!line.kept().isBlank()) {
                return row();
            }
        }
        return null;
    }

    private Row row() {
        var bytes = line.kept();
        try (var parser = json.createParser(ObjectReadContext.empty(), bytes.bytes(), 0, bytes.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Row.broken(number, "portal.items.not-an-object");
            }
            var row = object(parser);
            return parser.nextToken() == null ? row : Row.broken(number, "portal.items.more-than-an-object");
        } catch (JacksonException e) {
            return bytes.text() == null
                    ? Row.broken(number, "portal.items.wrong-bytes", encoding().shown())
                    : Row.broken(number, "portal.items.not-json", 1 + bytes.charactersIn(place(e)));
        }
    }

    /// How many bytes could be read; 0 where nobody knows, as with what is nested too deeply.
    private static int place(JacksonException failure) {
        @Nullable TokenStreamLocation location = failure.getLocation();
        return location == null ? 0 : Math.max(0, location.getColumnNr() - 1);
    }

    private Row object(JsonParser parser) {
        var values = new EnumMap<Column, String>(Column.class);
        var ranks = new EnumMap<Column, Integer>(Column.class);
        @Nullable String wrong = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            remember(name);
            var heading = Column.of(name);
            var token = parser.nextToken();
            if (heading == null || heading.rank() > ranks.getOrDefault(heading.column(), Integer.MAX_VALUE)) {
                parser.skipChildren();
            } else if (token.isScalarValue()) {
                ranks.put(heading.column(), heading.rank());
                put(values, heading.column(), token == JsonToken.VALUE_NULL ? "" : parser.getString());
            } else {
                wrong = name;
                parser.skipChildren();
            }
        }
        return wrong == null ? Row.of(number, values) : Row.broken(number, "portal.items.not-a-text", wrong);
    }

    private void put(Map<Column, String> values, Column column, String text) {
        columns.add(column);
        values.put(column, text);
    }

    private void remember(String name) {
        if (headings.size() < MOST_HEADINGS) {
            headings.add(name);
        }
    }

    @Override
    public List<String> headings() {
        return List.copyOf(headings);
    }

    @Override
    public Set<Column> columns() {
        return columns;
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
