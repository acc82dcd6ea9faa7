package musubi.search.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Takes items in, from several threads if they like, and makes a `Matching` of them.
public final class MatchingBuilder implements AutoCloseable {

    private final List<Item> items = Collections.synchronizedList(new ArrayList<>());

    private MatchingBuilder() {}

    /// An index in this folder, which must be empty; it may be thrown away once the matching is closed.
    public static MatchingBuilder in(Path folder) {
        return new MatchingBuilder();
    }

    /// An item whose id is there already replaces nothing: ids are checked by whoever reads them.
    public void add(Item item) {
        items.add(item);
    }

    /// No more items; the answer may be asked from many threads.
    public Matching finish() {
        return new SharedCharacters(List.copyOf(items));
    }

    @Override
    public void close() {}
}
