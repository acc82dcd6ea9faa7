package musubi.portal.commandline.items;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which column stands where; of two headings for one column the better one holds.
final class Headings {

    private final List<String> written;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    Headings(List<String> written) {
        this.written = List.copyOf(written);
        var ranks = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < written.size(); i++) {
            var heading = Column.of(written.get(i));
            if (heading != null && heading.rank() < ranks.getOrDefault(heading.column(), Integer.MAX_VALUE)) {
                ranks.put(heading.column(), heading.rank());
                places.put(heading.column(), i);
            }
        }
    }

    List<String> written() {
        return written;
    }

    Set<Column> columns() {
        return places.keySet();
    }

    int size() {
        return written.size();
    }

    Map<Column, String> values(List<String> cells) {
        var values = new EnumMap<Column, String>(Column.class);
        places.forEach((column, place) -> {
            if (place < cells.size()) {
                values.put(column, cells.get(place));
            }
        });
        return values;
    }

    /// How many columns of ours there are, then how many at all: for telling a delimiter.
    int worth() {
        var named = new ArrayList<>(written);
        named.removeIf(String::isBlank);
        return places.size() * 1000 + Math.min(999, named.size());
    }
}
