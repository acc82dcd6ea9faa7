package musubi.portal.commandline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of bad input, with the exit code and the sentence it is met with.
class BadInputTests {

    private static final String GOOD = "{\"id\":\"s1\",\"title\":\"発酵\",\"text\":\"漬物のにおい\"}\n";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void needs() throws IOException {
        trial = new Trial(folder);
        trial.file("needs.jsonl", "{\"id\":\"n1\",\"text\":\"漬物のにおい\"}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            seeds.jsonl | ^^ | {}/seeds.jsonl は空です / {}/seeds.jsonl is empty
            seeds.csv | ^^ | {}/seeds.csv は空です / {}/seeds.csv is empty
            seeds.xlsx | ^^ | {}/seeds.xlsx は空です / {}/seeds.xlsx is empty
            seeds.jsonl | ^~~~^ | {}/seeds.jsonl は空です / {}/seeds.jsonl is empty
            seeds.csv | ^~~^ | {}/seeds.csv は空です / {}/seeds.csv is empty
            seeds.csv | id,title,text~ | {}/seeds.csv には、使える行が一つもありません / {}/seeds.csv has no line that can be used
            seeds.csv | 番号,題,備考~1,a,b~ | {}/seeds.csv に要る列がありません：title, text（title と text はどちらか一つで足ります）。あるのは：番号, 題, 備考 / {}/seeds.csv lacks columns: title, text (one of title and text is enough); it has: 番号, 題, 備考
            seeds.csv | s1,発酵,漬物~ | {}/seeds.csv に要る列がありません：id, title, text（title と text はどちらか一つで足ります）。あるのは：s1, 発酵, 漬物 / {}/seeds.csv lacks columns: id, title, text (one of title and text is enough); it has: s1, 発酵, 漬物
            seeds.jsonl | {"name":"a","note":"b"}~{"name":"c"}~ | {}/seeds.jsonl に要る列がありません：id（title と text はどちらか一つで足ります）。あるのは：name, note / {}/seeds.jsonl lacks columns: id (one of title and text is enough); it has: name, note
            seeds.xlsx | no Excel at all | {}/seeds.xlsx は Excel のファイル（.xlsx）ではありません / {}/seeds.xlsx is not an Excel file (.xlsx)
            """)
    void refusesAFileThatIsWrongAsAWhole(String name, String text, String sentence) throws IOException {
        trial.file(name, text.replace('~', '\n'));

        var code = trial.run("--needs {}/needs.jsonl --seeds {}/" + name);

        assertThat(trial.said()).containsExactly("[結び] " + sentence);
        assertThat(code).isEqualTo(1);
        assertThat(trial.out()).isEmpty();
        assertThat(trial.leftBehind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            seeds.jsonl | {"id":"s2","title":"切れ | 1 | JSON として読めません（23 文字目のあたり） / {}/seeds.jsonl line 1 skipped: not JSON (near character 23)
            seeds.jsonl | ["s2"] | 1 | JSON の { } で始まっていません / {}/seeds.jsonl line 1 skipped: not a JSON object in { }
            seeds.jsonl | {"id":"s2","title":"a"}{} | 1 | 一行に JSON が二つ以上あります / {}/seeds.jsonl line 1 skipped: more than one JSON object on a line
            seeds.jsonl | {"id":"s2","title":["a"]} | 1 | 「title」が文字や数ではありません / {}/seeds.jsonl line 1 skipped: “title” is neither text nor number
            seeds.jsonl | {"title":"a"} | 1 | id がありません / {}/seeds.jsonl line 1 skipped: no id
            seeds.jsonl | {"id":null,"title":"a"} | 1 | id がありません / {}/seeds.jsonl line 1 skipped: no id
            seeds.jsonl | {"id":"s2","title":" "} | 1 | title も text もありません / {}/seeds.jsonl line 1 skipped: neither title nor text
            seeds.csv | s2,a,b,c | 2 | 見出しは 3 列ですが、4 列あります / {}/seeds.csv line 2 skipped: 4 cells under 3 headings
            seeds.csv | s2,"a"b,c | 2 | 閉じた引用符 " のあとに文字があります / {}/seeds.csv line 2 skipped: text after the closing quotation mark "
            seeds.csv | s2,"a,b | 2 | 引用符 " が閉じていません / {}/seeds.csv line 2 skipped: the quotation mark " is never closed
            """)
    void skipsABadLineAndSaysWhichAndWhy(String name, String line, int number, String why) throws IOException {
        trial.file(name, name.endsWith("csv") ? "id,title,text\n" + line + "\ns1,発酵,漬物のにおい\n" : line + "\n" + GOOD);

        var code = trial.run("--needs {}/needs.jsonl --seeds {}/" + name);

        assertThat(trial.said()).containsExactly("[結び] {}/" + name + " の " + number + " 行目を飛ばしました：" + why);
        assertThat(code).isEqualTo(3);
        assertThat(trial.out()).contains("\"seed\":\"s1\"");
    }

    @Test
    void skipsWhatIsNestedBeyondAllSense() throws IOException {
        trial.file("seeds.jsonl", "{\"id\":\"s2\",\"more\":" + "[".repeat(100_000) + "\n" + GOOD);

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl")).isEqualTo(3);
        assertThat(trial.said().getFirst()).contains("{}/seeds.jsonl line 1 skipped: not JSON");
    }

    @Test
    void refusesATableThatIsNoText() throws IOException {
        trial.file("seeds.csv", new byte[] {(byte) 0xFF, 'a', ',', (byte) 0xFE, '\n', 'b', '\n'});

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.csv")).isEqualTo(1);
        assertThat(trial.said().getFirst()).contains("{}/seeds.csv lacks columns: id, title, text", "it has: ?, ?");
    }

    @Test
    void skipsWhatComesTwice() throws IOException {
        trial.file("seeds.jsonl", GOOD + GOOD.replace("漬物", "味噌"));

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl")).isEqualTo(3);
        assertThat(trial.said())
                .containsExactly("[結び] {}/seeds.jsonl の 2 行目を飛ばしました：id「s1」はすでにあります（先のものを使います）"
                        + " / {}/seeds.jsonl line 2 skipped: the id “s1” was there before; the first holds");
    }

    @Test
    void tellsTwentyBadLinesInFullAndTheRestInNumber() throws IOException {
        trial.file("seeds.jsonl", GOOD + "?\n".repeat(1500));

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl")).isEqualTo(3);
        assertThat(trial.said()).hasSize(21);
        assertThat(trial.said().getLast())
                .isEqualTo("[結び] {}/seeds.jsonl では、あわせて 1,500 行を飛ばしました（上に出していないものが 1,480 行あります）"
                        + " / {}/seeds.jsonl: 1,500 lines skipped in all, 1,480 of them not shown above");
    }

    @Test
    void readsShiftJisAndSaysSo() throws IOException {
        trial.file("seeds.jsonl", GOOD.getBytes(Charset.forName("windows-31j")));

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl")).isZero();
        assertThat(trial.said())
                .containsExactly("[結び] {}/seeds.jsonl は Shift_JIS として読みました / {}/seeds.jsonl: read as Shift_JIS");
        assertThat(trial.out()).contains("\"need\":\"n1\",\"rank\":1,\"seed\":\"s1\"");
    }

    @Test
    void skipsALineWithWrongBytesInUtf8() throws IOException {
        var bytes = new ArrayList<Byte>();
        for (var b : (GOOD + GOOD.replace("s1", "s2") + GOOD.replace("s1", "s3")).getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        bytes.set(GOOD.getBytes(StandardCharsets.UTF_8).length + 24, (byte) 0xFF);
        var broken = new byte[bytes.size()];
        for (int i = 0; i < broken.length; i++) {
            broken[i] = bytes.get(i);
        }
        trial.file("seeds.jsonl", broken);

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl")).isEqualTo(3);
        assertThat(trial.said())
                .containsExactly("[結び] {}/seeds.jsonl の 2 行目を飛ばしました：UTF-8 として読めない文字があります"
                        + " / {}/seeds.jsonl line 2 skipped: not readable as UTF-8");
        assertThat(trial.out()).contains("\"s1\"", "\"s3\"").doesNotContain("\"s2\"");
    }

    @Test
    void cutsALineOfFiftyMegabytesShort() throws IOException {
        trial.file("seeds.jsonl", "{\"id\":\"long\",\"text\":\"" + "漬物".repeat(50 * MEGABYTE / 6) + "\"}\n" + GOOD);

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl")).isZero();
        assertThat(trial.said())
                .containsExactly("[結び] {}/seeds.jsonl の 1 行目は長いので、はじめの 100,000 文字だけを使います"
                        + " / {}/seeds.jsonl line 1 is long; only its first 100,000 characters are used");
        assertThat(trial.out()).contains("\"long\"", "\"s1\"");
    }

    @Test
    void skipsALineOfMoreThanSixtyFourMegabytes() throws IOException {
        trial.file("seeds.jsonl", "{\"id\":\"long\",\"text\":\"" + "a".repeat(65 * MEGABYTE) + "\"}\n" + GOOD);

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl")).isEqualTo(3);
        assertThat(trial.said())
                .containsExactly("[結び] {}/seeds.jsonl の 1 行目を飛ばしました：64 MB を超える行は読めません"
                        + " / {}/seeds.jsonl line 1 skipped: longer than 64 MB");
    }

    @Test
    void saysThatAFileIsNotThereOrAFolder() {
        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/none.jsonl")).isEqualTo(1);
        assertThat(trial.run("--needs {} --seeds {}/none.jsonl")).isEqualTo(1);
        assertThat(trial.said())
                .containsExactly(
                        "[結び] {}/none.jsonl がありません / There is no {}/none.jsonl",
                        "[結び] {} はフォルダです。ファイルを指定してください / {} is a folder; name a file");
    }

    @Test
    void saysThatThereIsNoRoomToWork() {
        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl --work {}/needs.jsonl"))
                .isEqualTo(1);
        assertThat(trial.said().getFirst()).contains("No work folder can be made in {}/needs.jsonl");
    }

    @Test
    void reportsLinesOfBothFilesAndTakesTheSameIdOnBothSides() throws IOException {
        trial.file("needs.jsonl", "?\n{\"id\":\"s1\",\"text\":\"漬物\"}\n");
        trial.file("seeds.jsonl", GOOD + "?\n");

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl")).isEqualTo(3);
        assertThat(trial.said()).hasSize(2);
        assertThat(trial.said().getFirst()).contains("{}/needs.jsonl line 1 skipped");
        assertThat(trial.said().getLast()).contains("{}/seeds.jsonl line 2 skipped");
        assertThat(trial.out()).contains("\"need\":\"s1\",\"rank\":1,\"seed\":\"s1\"");
    }

    @Test
    void leavesNoFileBehindWhereItRefuses() throws IOException {
        trial.file("seeds.jsonl", "");

        assertThat(trial.run("--needs {}/needs.jsonl --seeds {}/seeds.jsonl --out {}/result.jsonl"))
                .isEqualTo(1);
        assertThat(trial.leftBehind()).isEmpty();
        assertThat(Files.exists(folder.resolve("result.jsonl"))).isFalse();
        assertThat(List.of(folder.resolve("temporary").toFile().list())).isEmpty();
    }
}
