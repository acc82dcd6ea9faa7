package musubi.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder that is gone when the measurement is over. `TMPDIR` says where; an index of a million records takes a few
/// gigabytes.
public final class Scratch implements AutoCloseable {

    private final Path folder;

    public Scratch() throws IOException {
        var parent = System.getenv("TMPDIR");
        folder = parent == null
                ? Files.createTempDirectory("musubi-benchmark")
                : Files.createTempDirectory(Path.of(parent), "musubi-benchmark");
    }

    public Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of all files in a folder.
    public static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
