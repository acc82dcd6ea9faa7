package musubi.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import musubi.benchmarks.measure.Percentiles;
import musubi.benchmarks.rankers.Ranker;
import musubi.search.engine.Item;

/// Asks the same needs of rankers and keeps the time of each answer.
final class Ask {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int top;

    Ask(int top) {
        this.top = top;
    }

    private record Time(double processor, double wall) {}

    private Time one(Ranker ranker, Item need) {
        var wall = System.nanoTime();
        var processor = THREADS.getCurrentThreadCpuTime();
        ranker.rank(need, top);
        return new Time((THREADS.getCurrentThreadCpuTime() - processor) / 1e6, (System.nanoTime() - wall) / 1e6);
    }

    void warmUp(Ranker ranker, List<Item> needs) {
        needs.forEach(need -> ranker.rank(need, top));
    }

    /// In one thread, need by need in turns, so that whatever else the machine does hits all alike.
    List<Asked> inTurns(List<Ranker> rankers, List<Item> needs) {
        var times = new ArrayList<List<Time>>();
        rankers.forEach(ranker -> times.add(new ArrayList<>()));
        for (int n = 0; n < needs.size(); n++) {
            for (int r = 0; r < rankers.size(); r++) {
                var turn = (n + r) % rankers.size();
                times.get(turn).add(one(rankers.get(turn), needs.get(n)));
            }
        }
        return times.stream().map(all -> asked(all, Double.NaN, Double.NaN)).toList();
    }

    /// In several threads at once, as a batch is.
    Asked together(Ranker ranker, List<Item> needs, int threads) throws InterruptedException, ExecutionException {
        var watch = new Stopwatch();
        var times = new ArrayList<Time>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            watch.start();
            var tasks = needs.stream()
                    .<Callable<Time>>map(need -> () -> one(ranker, need))
                    .toList();
            for (var time : pool.invokeAll(tasks)) {
                times.add(time.get());
            }
            watch.stop();
        }
        return asked(times, needs.size() / watch.wall(), watch.processor() * 1000 / needs.size());
    }

    private static Asked asked(List<Time> times, double perSecond, double processPerNeed) {
        return new Asked(
                new Percentiles(times.stream().mapToDouble(Time::processor).toArray()),
                new Percentiles(times.stream().mapToDouble(Time::wall).toArray()),
                perSecond,
                processPerNeed);
    }
}
