package musubi.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.Version;

/// Where it was measured, and with what: without it no figure means anything.
public final class Machine {

    private static final long GIGABYTE_IN_KILOBYTES = 1024 * 1024;

    private Machine() {}

    /// Rows of a Markdown table.
    public static String table() throws IOException {
        return """
                | | |
                |---|---|
                | machine | %s, %d processors, %d GB |
                | kernel | %s |
                | JDK | %s, heap up to %d MB |
                | Lucene | %s |
                | load when it ended | %s |
                """.formatted(
                        after("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        kilobytes() / GIGABYTE_IN_KILOBYTES,
                        System.getProperty("os.version"),
                        Runtime.version(),
                        Runtime.getRuntime().maxMemory() / (1024 * 1024),
                        Version.LATEST,
                        load());
    }

    private static long kilobytes() throws IOException {
        var digits = after("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String after(String file, String name) throws IOException {
        if (!Files.exists(Path.of(file))) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).replaceAll("^(\\S+ \\S+ \\S+)(?s:.*)", "$1") : "";
    }
}
