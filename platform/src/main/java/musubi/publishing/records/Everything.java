package musubi.publishing.records;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// All pages of a list, one after the other.
public final class Everything {

    private static final int AT_A_TIME = 500;

    private Everything() {}

    public static <T> List<T> of(Function<Narrowing, Listing<T>> list) {
        var all = new ArrayList<T>();
        var page = list.apply(Narrowing.upTo(AT_A_TIME));
        all.addAll(page.items());
        while (page.next() != null) {
            page = list.apply(new Narrowing(null, null, null, null, page.next(), AT_A_TIME));
            all.addAll(page.items());
        }
        return all;
    }
}
