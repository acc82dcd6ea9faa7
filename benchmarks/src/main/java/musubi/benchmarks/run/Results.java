package musubi.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The folder of recorded runs, `benchmarks/results`, as seen from the project's own folder.
public final class Results {

    private static final Path FOLDER = Path.of(System.getProperty("musubi.results", "benchmarks/results"));

    private Results() {}

    /// Writes `<name>-<day>.md` with the machine below the text, and says where.
    public static void record(String name, String text) throws IOException {
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve(name + "-" + LocalDate.now(ZoneOffset.UTC) + ".md");
        Files.writeString(file, text + "\n" + Machine.table());
        System.out.println(file);
    }
}
