package musubi.benchmarks.rankers;

import java.util.List;
import musubi.search.engine.Item;

/// Something that was filled with items and ranks them for a need; asked from many threads.
public interface Ranker extends AutoCloseable {

    /// The ids of the best, best first, with everything a list of answers needs.
    List<String> rank(Item need, int top);

    @Override
    void close();

    /// A ranker that is being filled, from several threads.
    interface Filling {

        void add(Item item);

        Ranker finish();
    }
}
