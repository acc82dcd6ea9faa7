package musubi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of the product, as text.
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Sources() {}

    static List<Path> of(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The module a file belongs to; empty for the root package.
    static String module(Path file) {
        var inside = JAVA.resolve("musubi").relativize(file);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }
}
