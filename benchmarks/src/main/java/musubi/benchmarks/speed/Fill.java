package musubi.benchmarks.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import musubi.benchmarks.rankers.Contestant;
import musubi.benchmarks.rankers.Ranker;
import musubi.search.engine.Item;

/// Fills rankers with generated records; the clock stands still while texts are made.
final class Fill {

    private static final int AT_ONCE = 20_000;

    private final Generator generator;
    private final int records;
    private final int threads;

    Fill(Generator generator, int records, int threads) {
        this.generator = generator;
        this.records = records;
        this.threads = threads;
    }

    Filled of(Contestant contestant, Path folder) throws InterruptedException, ExecutionException {
        var filling = contestant.in(folder);
        var adding = new Stopwatch();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int from = 0; from < records; from += AT_ONCE) {
                var made = made(pool, from, Math.min(records, from + AT_ONCE));
                adding.start();
                add(pool, filling, made);
                adding.stop();
                if (from / AT_ONCE % 5 == 4) {
                    System.err.printf("%s: %,d records, %.0f s%n", contestant.label(), from + AT_ONCE, adding.wall());
                }
            }
        }
        var finishing = new Stopwatch();
        finishing.start();
        var ranker = filling.finish();
        finishing.stop();
        var processor = adding.processor() + finishing.processor();
        return new Filled(ranker, folder, records, adding.wall(), finishing.wall(), processor);
    }

    private List<Item> made(ExecutorService pool, int from, int to) throws InterruptedException, ExecutionException {
        var made = new ArrayList<Item>(to - from);
        for (var part : pool.invokeAll(parts(from, to, this::make))) {
            made.addAll(part.get());
        }
        return made;
    }

    private List<Item> make(int from, int to) {
        return IntStream.range(from, to).mapToObj(generator::record).toList();
    }

    private void add(ExecutorService pool, Ranker.Filling filling, List<Item> items)
            throws InterruptedException, ExecutionException {
        var parts = parts(0, items.size(), (from, to) -> {
            items.subList(from, to).forEach(filling::add);
            return List.of();
        });
        for (var part : pool.invokeAll(parts)) {
            part.get();
        }
    }

    private interface Part {
        List<Item> of(int from, int to);
    }

    private List<Callable<List<Item>>> parts(int from, int to, Part part) {
        var size = (to - from + threads - 1) / threads;
        return IntStream.range(0, threads)
                .<Callable<List<Item>>>mapToObj(i ->
                        () -> part.of(Math.min(to, from + i * size), Math.min(to, from + (i + 1) * size)))
                .toList();
    }
}
