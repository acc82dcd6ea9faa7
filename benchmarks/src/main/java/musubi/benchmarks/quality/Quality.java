package musubi.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import musubi.benchmarks.collections.Judged;
import musubi.benchmarks.rankers.Contestant;
import musubi.benchmarks.run.Arguments;
import musubi.benchmarks.run.Results;

/// Ranks judged collections with every contestant in one run and prints how good each is:
/// `quality <folder>… [--sample N] [--threads N] [--record]`.
public final class Quality {

    private Quality() {}

    public static void main(String... given) throws IOException, InterruptedException, ExecutionException {
        var arguments = new Arguments(given, Set.of("record"));
        if (arguments.paths().isEmpty()) {
            System.err.println("quality <folder>… [--sample N] [--threads N] [--record]");
            System.exit(2);
        }
        for (var folder : arguments.paths()) {
            measure(folder, arguments);
        }
    }

    private static void measure(Path folder, Arguments arguments)
            throws IOException, InterruptedException, ExecutionException {
        var collection = Judged.read(folder.toRealPath()).sample(arguments.number("sample", 0));
        var trial = new Trial(collection, arguments.number("threads", 2));
        List<Outcome> outcomes = new ArrayList<>();
        for (var contestant : Contestant.values()) {
            outcomes.add(trial.of(contestant));
        }
        var text = new Comparison(collection, outcomes).text();
        System.out.println(text);
        if (arguments.has("record")) {
            Results.record("quality-" + collection.name(), text);
        }
    }
}
