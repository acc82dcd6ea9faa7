package musubi.search.engine;

import java.util.List;

/// Items that were read once and can be asked for counterparts from many threads. Closing forgets them.
public interface Matching extends AutoCloseable {

    /// The best `top` answers, best first; equal scores stand in the order of their ids.
    List<Match> match(Item need, int top);

    /// The best `top` owners by several works of each; items without an owner are left out.
    List<Match> owners(Item need, int top);

    WhyNot whyNot(Item need, String id, int top);

    int size();

    @Override
    void close();
}
