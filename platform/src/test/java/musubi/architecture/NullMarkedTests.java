package musubi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullMarkedTests {

    private static final Path ROOT = Sources.JAVA.resolve("musubi");

    @Test
    void everyPackageSaysWhatItOwnsAndIsNullMarked() {
        assertThat(unmarked(ROOT))
                .as("a package without @NullMarked is not checked for null at all")
                .isEmpty();
    }

    @Test
    void bitesOnAPackageWithoutTheMark(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("Thing.java"), "package thing;\nrecord Thing() {}\n");

        assertThat(unmarked(folder)).containsExactly(folder);
    }

    private static List<Path> unmarked(Path root) {
        return Sources.of(root, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !isMarked(folder.resolve("package-info.java")))
                .toList();
    }

    private static boolean isMarked(Path info) {
        return Files.exists(info)
                && Sources.read(info).contains("@NullMarked")
                && Sources.read(info).startsWith("///");
    }
}
