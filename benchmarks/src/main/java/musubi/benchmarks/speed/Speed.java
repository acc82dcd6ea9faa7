package musubi.benchmarks.speed;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import musubi.benchmarks.rankers.Contestant;
import musubi.benchmarks.rankers.Engine;
import musubi.benchmarks.run.Arguments;
import musubi.benchmarks.run.Memory;
import musubi.benchmarks.run.Results;
import musubi.benchmarks.run.Scratch;
import musubi.benchmarks.speed.Findings.Setting;
import musubi.benchmarks.speed.Findings.Side;
import musubi.search.engine.Item;
import musubi.search.engine.Match.Contribution;

/// Measures the engine beside plain Lucene on the same generated records:
/// `speed [--documents N] [--needs N] [--threads N] [--top N] [--seed N] [--record]`.
public final class Speed {

    private final Setting setting;
    private final Generator generator;
    private final Ask ask;
    private final List<Item> warmUp;
    private final List<Item> needs;

    private Speed(Setting setting) {
        this.setting = setting;
        generator = new Generator(setting.seed());
        ask = new Ask(setting.top());
        warmUp = needs(setting.needs(), setting.needs() / 2L);
        needs = needs(0, setting.needs());
    }

    private List<Item> needs(long from, long count) {
        return LongStream.range(from, from + count).mapToObj(generator::need).toList();
    }

    public static void main(String... given) throws IOException, InterruptedException, ExecutionException {
        var arguments = new Arguments(given, Set.of("record"));
        var setting = new Setting(
                arguments.number("documents", 1_000_000),
                arguments.number("needs", 1000),
                arguments.number("threads", 2),
                arguments.number("top", 100),
                arguments.number("seed", 1));
        var text = new Speed(setting).measure().text();
        System.out.println(text);
        if (arguments.has("record")) {
            Results.record("speed-" + setting.records(), text);
        }
    }

    private Findings measure() throws IOException, InterruptedException, ExecutionException {
        try (var scratch = new Scratch()) {
            var fill = new Fill(generator, setting.records(), setting.threads());
            var plain = fill.of(Contestant.PLAIN, scratch.folder("plain"));
            Memory.forgetPeak();
            var engine = fill.of(Contestant.ENGINE, scratch.folder("engine"));
            ask.warmUp(engine.ranker(), warmUp);
            var memory = Memory.now();
            ask.warmUp(plain.ranker(), warmUp);
            var alone = ask.inTurns(List.of(plain.ranker(), engine.ranker()), needs);
            var findings = new Findings(
                    setting, side(plain, alone.getFirst()), side(engine, alone.getLast()), memory, worstSum(engine));
            plain.ranker().close();
            engine.ranker().close();
            return findings;
        }
    }

    private Side side(Filled filled, Asked alone) throws IOException, InterruptedException, ExecutionException {
        var together = ask.together(filled.ranker(), needs, setting.threads());
        return new Side(filled, Scratch.size(filled.folder()), alone, together);
    }

    /// By how much the contributions of any answer miss its score at most.
    private double worstSum(Filled engine) {
        return engine.ranker() instanceof Engine.Asked asked
                ? needs.stream()
                        .limit(100)
                        .flatMap(need -> asked.matching().match(need, setting.top()).stream())
                        .mapToDouble(match -> Math.abs(match.score()
                                - match.contributions().stream()
                                        .mapToDouble(Contribution::points)
                                        .sum()))
                        .max()
                        .orElse(0)
                : Double.NaN;
    }
}
