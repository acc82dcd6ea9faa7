package musubi.portal.commandline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import musubi.Musubi;
import musubi.portal.commandline.Voice;
import musubi.testing.Child;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A result is written whole or not at all, whatever happens meanwhile.
class WholeOrNotAtAllTests {

    private static final String BEFORE = "what was there before";

    @TempDir
    Path folder;

    private Trial trial;
    private Path result;

    @BeforeEach
    void files() throws IOException {
        trial = new Trial(folder);
        trial.file(
                "needs.jsonl",
                IntStream.range(0, 200)
                        .mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"漬物のにおい\"}\n")
                        .collect(Collectors.joining()));
        trial.file(
                "seeds.jsonl",
                IntStream.range(0, 50)
                        .mapToObj(i -> "{\"id\":\"s" + i + "\",\"text\":\"漬物の味\"}\n")
                        .collect(Collectors.joining()));
        result = trial.file("result", BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "xlsx", "trec"})
    void saysThatTheDiskIsFullAndLeavesWhatWasThere(String format) throws IOException {
        trial.disk = file -> new SmallDisk(Files.newOutputStream(file), 4000);

        var code = trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl --out {}/result --format " + format);

        assertThat(trial.said())
                .containsExactly("[結び] ディスクがいっぱいで {}/result を書けません。途中までのものは残していません"
                        + " / The disk is full: {}/result cannot be written, and no half of it is left");
        assertThat(code).isEqualTo(1);
        assertThat(result).hasContent(BEFORE);
        assertThat(trial.leftBehind()).isEmpty();
    }

    @Test
    void saysThatADeviceIsFull() {
        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl --out /dev/full"))
                .isEqualTo(1);
        assertThat(trial.said().getFirst()).contains("The disk is full: only a part could be written to /dev/full");
    }

    @Test
    void leavesWhatWasThereWhereTheWorkFails() throws IOException {
        trial.disk = file -> new SmallDisk(Files.newOutputStream(file), 4000) {
            @Override
            public void write(byte[] bytes, int from, int length) {
                throw new IllegalStateException("a mistake of ours");
            }
        };

        assertThatThrownBy(() -> trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl --out {}/result"))
                .hasMessage("a mistake of ours");
        assertThat(result).hasContent(BEFORE);
        assertThat(trial.leftBehind()).isEmpty();
    }

    @Test
    void replacesWhatWasThereAndLetsALinkBeALink() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), result);

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl --out {}/link --top 3"))
                .isZero();
        assertThat(Files.readAllLines(result)).hasSize(600);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(trial.leftBehind()).isEmpty();
    }

    @Test
    void endsQuietlyWhereNobodyListensAnyMore() {
        trial.out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl")).isEqualTo(1);
        assertThat(trial.err()).isEmpty();
    }

    @Test
    void saysThatThereIsNoFolderForTheResult() {
        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl --out {}/none/result"))
                .isEqualTo(1);
        assertThat(trial.said())
                .containsExactly("[結び] {}/none/result を置くフォルダがありません / There is no folder for {}/none/result");
    }

    @Test
    void stopsWhereItStandsWhenASignalComes() throws IOException {
        var tidy = new Tidy(new Voice(System.err));
        var work = tidy.folder(folder);
        Files.writeString(work.resolve("index"), "half");

        tidy.interrupt();

        assertThatThrownBy(tidy::check).isInstanceOf(Tidy.Interrupted.class);
        assertThat(work).doesNotExist();
    }

    /// The seeds come from a pipe nobody writes to, so that the process waits until it is told to end.
    @Test
    void leavesWhatWasThereWhenItIsToldToEnd() throws Exception {
        trial.file("needs.jsonl", "?\n{\"id\":\"n\",\"text\":\"漬物\"}\n");
        try (var child = Child.start(
                Musubi.class,
                Map.of("TMPDIR", trial.temporary.toString()),
                "line 1 skipped",
                "match",
                "--needs",
                folder + "/needs.jsonl",
                "--seeds",
                "-",
                "--out",
                result.toString())) {
            child.awaitWords();
            assertThat(trial.leftBehind()).hasSize(2);

            assertThat(child.end()).isEqualTo(143);
            assertThat(child.lines().getLast())
                    .isEqualTo("[結び] 中断しました。" + result + " は書いていません（前からあるものはそのままです）" + " / Interrupted; " + result
                            + " was not written (what was there before still is)");
        }
        assertThat(result).hasContent(BEFORE);
        assertThat(trial.leftBehind()).isEmpty();
    }

    /// A disk with room for so many bytes.
    private static class SmallDisk extends FilterOutputStream {

        private int room;

        SmallDisk(OutputStream out, int room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
            out.write(bytes, from, length);
        }
    }
}
