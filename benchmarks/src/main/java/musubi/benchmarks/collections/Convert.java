package musubi.benchmarks.collections;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Turns public collections into our layout.
///
/// - `squad <folder> [--articles] <file.json>…`
/// - `expertise <folder> <evaluations.csv> <profiles folder>`
public final class Convert {

    private Convert() {}

    public static void main(String... given) throws IOException {
        var arguments = List.of(given);
        var kind = arguments.isEmpty() ? "" : arguments.getFirst();
        if (kind.equals("squad") && arguments.size() >= 3) {
            squad(Path.of(arguments.get(1)), arguments.subList(2, arguments.size()));
        } else if (kind.equals("expertise") && arguments.size() == 4) {
            Expertise.convert(Path.of(given[2]), Path.of(given[3]), Path.of(given[1]));
        } else {
            System.err.println("convert squad <folder> [--articles] <file.json>…");
            System.err.println("convert expertise <folder> <evaluations.csv> <profiles folder>");
            System.exit(2);
        }
    }

    private static void squad(Path folder, List<String> files) throws IOException {
        var squad = new Squad();
        for (var file : files) {
            if (!file.equals("--articles")) {
                squad.read(Path.of(file));
            }
        }
        squad.write(folder, files.contains("--articles"));
    }
}
