package musubi.portal.commandline.match;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `./musubi match` run in this process, in a folder of its own.
final class Trial {

    final Path folder;
    final Path temporary;
    OutputStream out = new ByteArrayOutputStream();
    byte[] in = {};
    boolean resultIsSeen;
    Surroundings.Disk disk = Files::newOutputStream;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Trial(Path folder) throws IOException {
        this.folder = folder;
        this.temporary = Files.createDirectories(folder.resolve("temporary"));
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /// @param words in which `{}/` stands for the folder
    int run(String words) {
        return run(List.of(words.replace("{}", folder.toString()).split(" ")));
    }

    int run(List<String> words) {
        return new MatchCommand(new Surroundings(
                        new ByteArrayInputStream(in),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        temporary,
                        false,
                        resultIsSeen,
                        System::nanoTime,
                        disk))
                .execute(words);
    }

    String out() {
        return ((ByteArrayOutputStream) out).toString(StandardCharsets.UTF_8);
    }

    /// What was said, with the folder as `{}`.
    String err() {
        return err.toString(StandardCharsets.UTF_8).replace(folder.toString(), "{}");
    }

    /// What was said of one thing: the lines without those that sum up or tell the usage.
    List<String> said() {
        return err().lines()
                .takeWhile(line -> !line.startsWith("使い方"))
                .filter(line -> !line.contains("Done:"))
                .toList();
    }

    List<String> leftBehind() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.contains(".part") || name.contains("musubi-match-"))
                    .toList();
        }
    }
}
