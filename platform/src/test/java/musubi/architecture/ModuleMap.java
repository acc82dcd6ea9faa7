package musubi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The table of `ARCHITECTURE.md`, top to bottom.
record ModuleMap(List<String> modules) {

    private static final Pattern ROW = Pattern.compile("^\\|[^|]*\\| `([a-z]+)` \\|", Pattern.MULTILINE);

    static ModuleMap read() {
        try {
            return parse(Files.readString(Path.of("ARCHITECTURE.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModuleMap parse(String text) {
        return new ModuleMap(
                ROW.matcher(text).results().map(row -> row.group(1)).toList());
    }

    boolean mayUse(String above, String below) {
        return modules.contains(above) && modules.contains(below) && modules.indexOf(above) < modules.indexOf(below);
    }
}
