package musubi.publishing.records;

import java.util.List;
import java.util.function.Function;
import musubi.publishing.records.Narrowing.Place;
import org.jspecify.annotations.Nullable;

/// One page of a list and where the next one begins, if there is one.
public record Listing<T>(List<T> items, @Nullable Place next) {

    /// Made of one row more than was asked for: only then is there a next page.
    static <T> Listing<T> of(List<T> rows, int limit, Function<T, Place> place) {
        if (rows.size() <= limit) {
            return new Listing<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Listing<>(List.copyOf(items), place.apply(items.getLast()));
    }

    <R> Listing<R> map(Function<T, R> change) {
        return new Listing<>(items.stream().map(change).toList(), next);
    }
}
