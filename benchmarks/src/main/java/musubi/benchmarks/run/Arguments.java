package musubi.benchmarks.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a command line: paths, `--name value` and `--switch`.
public final class Arguments {

    private final List<Path> paths = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    /// @param switches the options that take no value
    public Arguments(String[] given, Set<String> switches) {
        for (int i = 0; i < given.length; i++) {
            if (!given[i].startsWith("--")) {
                paths.add(Path.of(given[i]));
            } else if (switches.contains(given[i].substring(2)) || i + 1 == given.length) {
                values.put(given[i].substring(2), "");
            } else {
                values.put(given[i].substring(2), given[++i]);
            }
        }
    }

    public List<Path> paths() {
        return List.copyOf(paths);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// The number given by this name, thousands separated by `_` or `,` if one likes.
    public int number(String name, int otherwise) {
        var value = values.get(name);
        return value == null ? otherwise : Integer.parseInt(value.replaceAll("[_,]", ""));
    }
}
