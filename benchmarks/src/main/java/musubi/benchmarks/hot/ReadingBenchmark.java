package musubi.benchmarks.hot;

import java.util.List;
import java.util.concurrent.TimeUnit;
import musubi.benchmarks.speed.MadeUp;
import musubi.search.language.NormalText;
import musubi.search.language.Token;
import musubi.search.language.Tokeniser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The words of one generated record, of some 400 characters, in the language it is written in.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    private static final int RECORDS = 1024;

    private final List<String> texts =
            MadeUp.records(RECORDS).map(item -> item.whole()).toList();
    private final Tokeniser tokeniser = new Tokeniser("");
    private int next;

    @Benchmark
    public List<Token> read() {
        next = (next + 1) % RECORDS;
        return tokeniser.tokens(NormalText.of(texts.get(next)));
    }
}
