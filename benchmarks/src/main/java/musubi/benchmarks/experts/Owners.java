package musubi.benchmarks.experts;

import java.util.Map;
import musubi.search.engine.Item;

/// Something that says how well each owner answers a need; owners it does not name answer it not at all.
interface Owners {

    Map<String, Double> scores(Item need);
}
