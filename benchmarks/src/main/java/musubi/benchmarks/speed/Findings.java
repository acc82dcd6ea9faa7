package musubi.benchmarks.speed;

import java.util.Locale;
import musubi.benchmarks.run.Memory;

/// Everything one run has found out, as text.
///
/// @param memory with the engine filled and asked, plain Lucene filled but not yet asked
record Findings(Setting setting, Side plain, Side engine, Memory memory, double worstSum) {

    /// What was asked for on the command line.
    record Setting(int records, int needs, int threads, int top, long seed) {}

    /// The figures of one contestant.
    record Side(Filled filled, long bytes, Asked alone, Asked together) {}

    String text() {
        return """
                # Speed with %,d records

                Generated records with seed %d, %,d needs of about a hundred characters, %d answers each, %d threads \
                for filling and for asking together.

                | | plain BM25 | Musubi | ratio |
                |---|---|---|---|
                """.formatted(setting.records(), setting.seed(), setting.needs(), setting.top(), setting.threads())
                + filling()
                + asking("one thread, processor ms", plain.alone(), engine.alone())
                + asking("%d threads, processor ms".formatted(setting.threads()), plain.together(), engine.together())
                + row(
                        "needs a second, together",
                        plain.together().perSecond(),
                        engine.together().perSecond())
                + row(
                        "process ms a need, together",
                        plain.together().processPerNeed(),
                        engine.together().processPerNeed())
                + memoryTold()
                + "%nThe contributions of each answer add up to its score within %.1e.%n".formatted(worstSum)
                + "The engine has no refresh: it is filled once.%n".formatted();
    }

    private String filling() {
        return row(
                        "records a second, wall",
                        plain.filled().perSecond(),
                        engine.filled().perSecond())
                + row(
                        "records a processor second",
                        plain.filled().perProcessorSecond(),
                        engine.filled().perProcessorSecond())
                + row(
                        "last record to first answer, s",
                        plain.filled().finishingSeconds(),
                        engine.filled().finishingSeconds())
                + row("index, MB", megabytes(plain), megabytes(engine));
    }

    private static double megabytes(Side side) {
        return side.bytes() / 1e6;
    }

    private static String asking(String how, Asked plain, Asked engine) {
        return row(how + ", p50", plain.processor().at(50), engine.processor().at(50))
                + row(
                        how + ", p99",
                        plain.processor().at(99),
                        engine.processor().at(99))
                + row(
                        how.replace("processor", "wall") + ", p50",
                        plain.wall().at(50),
                        engine.wall().at(50))
                + row(
                        how.replace("processor", "wall") + ", p99",
                        plain.wall().at(99),
                        engine.wall().at(99));
    }

    private String memoryTold() {
        return """

                Memory with Musubi filled and asked, plain Lucene filled and not yet asked: %,d MB resident, %,d MB of it not pages of \
                files; %,d MB heap in use; %,d MB resident at most since filling began. The whole process counts, the \
                Java machine and the making of the records included.
                """.formatted(memory.resident(), memory.own(), memory.heap(), memory.peak());
    }

    private static String row(String what, double plain, double engine) {
        return String.format(
                Locale.ROOT, "| %s | %s | %s | %.2f |%n", what, number(plain), number(engine), engine / plain);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
