package musubi.portal.commandline.items;

import java.util.Map;
import musubi.portal.commandline.Said;
import org.jspecify.annotations.Nullable;

/// A line or row of a file: what it says of an item, or why it cannot be read.
///
/// @param line the line it begins on, from 1
record Row(long line, Map<Column, String> values, @Nullable Said problem) {

    static Row of(long line, Map<Column, String> values) {
        return new Row(line, values, null);
    }

    static Row broken(long line, String why, Object... values) {
        return new Row(line, Map.of(), Said.of(why, values));
    }
}
