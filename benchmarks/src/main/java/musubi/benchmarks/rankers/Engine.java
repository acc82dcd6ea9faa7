package musubi.benchmarks.rankers;

import java.nio.file.Path;
import java.util.List;
import musubi.search.engine.Item;
import musubi.search.engine.Match;
import musubi.search.engine.Matching;
import musubi.search.engine.MatchingBuilder;

/// The engine that is measured. Its answers come explained, as its callers get them.
public final class Engine implements Ranker.Filling {

    private final MatchingBuilder builder;

    public Engine(Path folder) {
        builder = MatchingBuilder.in(folder);
    }

    @Override
    public void add(Item item) {
        builder.add(item);
    }

    @Override
    public Asked finish() {
        return new Asked(builder.finish());
    }

    /// The filled engine.
    public record Asked(Matching matching) implements Ranker {

        @Override
        public List<String> rank(Item need, int top) {
            return matching.match(need, top).stream().map(Match::id).toList();
        }

        @Override
        public void close() {
            matching.close();
        }
    }
}
