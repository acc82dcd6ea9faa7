package musubi.benchmarks.hot;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import musubi.benchmarks.rankers.Contestant;
import musubi.benchmarks.rankers.Ranker;
import musubi.benchmarks.run.Scratch;
import musubi.benchmarks.speed.MadeUp;
import musubi.search.engine.Item;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One need against ten thousand generated records, the best hundred with their reasons.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatchBenchmark {

    private static final int RECORDS = 10_000;
    private static final int NEEDS = 256;
    private static final int TOP = 100;

    @Param({"PLAIN", "ENGINE"})
    public Contestant contestant = Contestant.ENGINE;

    @org.jspecify.annotations.Nullable
    private Scratch scratch;

    @org.jspecify.annotations.Nullable
    private Ranker ranker;

    private List<Item> needs = List.of();
    private int next;

    @Setup
    public void fill() throws IOException {
        scratch = new Scratch();
        var filling = contestant.in(scratch.folder("index"));
        MadeUp.records(RECORDS).forEach(filling::add);
        ranker = filling.finish();
        needs = MadeUp.needs(NEEDS);
    }

    @Benchmark
    public List<String> match() {
        next = (next + 1) % NEEDS;
        return ranker == null ? List.of() : ranker.rank(needs.get(next), TOP);
    }

    @TearDown
    public void empty() throws IOException {
        if (ranker != null) {
            ranker.close();
        }
        if (scratch != null) {
            scratch.close();
        }
    }
}
