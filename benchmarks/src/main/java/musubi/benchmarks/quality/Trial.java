package musubi.benchmarks.quality;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import musubi.benchmarks.collections.Judged;
import musubi.benchmarks.measure.Measures;
import musubi.benchmarks.rankers.Contestant;
import musubi.benchmarks.rankers.Ranker;
import musubi.benchmarks.run.Scratch;
import musubi.search.engine.Item;

/// One collection, asked of one contestant after the other.
final class Trial {

    private static final int KEPT = 100;

    private final Judged collection;
    private final int threads;

    Trial(Judged collection, int threads) {
        this.collection = collection;
        this.threads = threads;
    }

    Outcome of(Contestant contestant) throws IOException, InterruptedException, ExecutionException {
        try (var scratch = new Scratch()) {
            var filling = contestant.in(scratch.folder("index"));
            collection.items().forEach(filling::add);
            try (var ranker = filling.finish()) {
                var from = System.nanoTime();
                var measures = ask(ranker);
                return new Outcome(contestant, measures, (System.nanoTime() - from) / 1e9);
            }
        }
    }

    private List<Measures> ask(Ranker ranker) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var answers = collection.needs().stream()
                    .map(need -> pool.submit(() -> measures(ranker, need)))
                    .toList();
            var measures = new java.util.ArrayList<Measures>();
            for (Future<Measures> answer : answers) {
                measures.add(answer.get());
            }
            return measures;
        }
    }

    /// A need that is an item itself is no answer to itself.
    private Measures measures(Ranker ranker, Item need) {
        var others = ranker.rank(need, KEPT + 1).stream()
                .filter(id -> !id.equals(need.id()))
                .limit(KEPT)
                .toList();
        return Measures.of(others, collection.grades().of(need.id()));
    }
}
