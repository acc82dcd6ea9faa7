package musubi.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of the index: one subfolder for each generation, and a file that says which one holds.
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String CURRENT = "current";

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /// The generation that holds, when it was built as the stamp says; otherwise an empty one.
    Generation open(String stamp) throws IOException {
        Files.createDirectories(folder);
        var name = current();
        if (!name.isEmpty()) {
            try {
                var known = Generation.open(folder.resolve(name));
                if (known.stamp().equals(stamp)) {
                    sweep(name);
                    return known;
                }
                known.close();
            } catch (IOException e) {
                LOG.warn("The index cannot be read and will be built anew: {}", e.toString());
            }
        }
        var fresh = next();
        var generation = Generation.open(folder.resolve(fresh));
        hold(fresh);
        sweep(fresh);
        return generation;
    }

    /// A name that no generation has had.
    String next() throws IOException {
        var last = generations().stream().mapToLong(Long::parseLong).max().orElse(0);
        return Long.toString(last + 1);
    }

    Generation create(String name) throws IOException {
        return Generation.open(folder.resolve(name));
    }

    /// From now on this generation holds, also after a crash.
    void hold(String name) throws IOException {
        var written = folder.resolve(CURRENT + ".new");
        Files.writeString(written, name);
        Files.move(written, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    private String current() throws IOException {
        try {
            var name = Files.readString(folder.resolve(CURRENT)).strip();
            return name.matches("\\d{1,18}") ? name : "";
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    private List<String> generations() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.matches("\\d{1,18}"))
                    .toList();
        }
    }

    /// Removes all generations but one.
    void sweep(String keep) throws IOException {
        for (var name : generations()) {
            if (!name.equals(keep)) {
                delete(folder.resolve(name));
            }
        }
    }

    private static void delete(Path old) throws IOException {
        try (var files = Files.walk(old)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
