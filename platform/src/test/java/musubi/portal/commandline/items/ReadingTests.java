package musubi.portal.commandline.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import musubi.portal.commandline.Voice;
import musubi.search.engine.Item;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTests {

    private static final Item FERMENTED = new Item("s1", "発酵", "漬物のにおい、\n味", "鶴岡（架空）");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP"})
    void readsWhatIsWrittenInJapan(String charset) throws IOException {
        var mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        var text = mark + "id,件名,本文,機関\r\n" + "s1,発酵,\"漬物のにおい、\n味\",鶴岡（架空）\r\n";

        assertThat(read("seeds.csv", text.getBytes(Charset.forName(charset)))).containsExactly(FERMENTED);
        assertThat(said()).isEqualTo(charset.equals("UTF-8") ? "" : shown(charset));
    }

    private static String shown(String charset) {
        var name = charset.startsWith("UTF-16") ? "UTF-16" : charset.equals("windows-31j") ? "Shift_JIS" : charset;
        return "[結び] seeds.csv は " + name + " として読みました / seeds.csv: read as " + name + System.lineSeparator();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP"})
    void decidesTheEncodingHoweverLateItShows(String charset) throws IOException {
        var ascii = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            ascii.append("{\"id\":\"a").append(i).append("\",\"text\":\"plain\"}\n");
        }
        var text = ascii + "{\"id\":\"s1\",\"text\":\"㈱髙島の漬物\"}\n".replace("㈱髙", charset.equals("EUC-JP") ? "高" : "㈱髙");

        var items = read("seeds.jsonl", text.getBytes(Charset.forName(charset)));

        assertThat(items).hasSize(20_001);
        assertThat(items.getLast().text()).endsWith("島の漬物").doesNotContain("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,title,text
            ID;TITLE;TEXT
            番号,件名,本文
            ｉｄ,タイトル,内容
            _id,title,text
            text,note,id
            no.,題名,説明
            """)
    void knowsTheCommonHeadings(String headings) throws IOException {
        var cells = headings.replace("text", "漬物").replace("TEXT", "漬物").replace("本文", "漬物");

        assertThat(read("seeds.csv", (headings + "\n" + cells + "\n").getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void takesTheBetterOfTwoHeadingsForOneColumn() throws IOException {
        var items = read(
                "a.jsonl",
                utf8("{\"abstract\":\"要旨\",\"id\":1,\"text\":\"本文\",\"title\":2.5,\"more\":{\"text\":[\"x\"]}}\n"));

        assertThat(items).containsExactly(new Item("1", "2.5", "本文"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tellsTheDelimiter(String delimiter) throws IOException {
        var text = String.join(delimiter, "id", "title", "text") + "\n"
                + String.join(delimiter, "s1", "発酵", "\"a,b;c\td\"\"e\"\"\"") + "\n";

        assertThat(read("seeds.csv", utf8(text))).containsExactly(new Item("s1", "発酵", "a,b;c\td\"e\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesEveryLineEnd(String end) throws IOException {
        var text = "id,text" + end + "s1,a" + end + end + ",," + end + "s2,b";

        assertThat(read("seeds.csv", utf8(text))).extracting(Item::id).containsExactly("s1", "s2");
        assertThat(said()).isEmpty();
    }

    @Test
    void goesOnWithTheNextLineAfterAnOpenQuotationMark() throws IOException {
        var items = read("seeds.csv", utf8("id,text\ns1,\"a\ns2,b\ns3,\"c\nd\"\ns4,e\"f\ns5,g\n"));

        assertThat(items)
                .containsExactly(
                        new Item("s2", "", "b"),
                        new Item("s3", "", "c\nd"),
                        new Item("s4", "", "e\"f"),
                        new Item("s5", "", "g"));
        assertThat(said().lines())
                .containsExactly("[結び] seeds.csv の 2 行目を飛ばしました：閉じた引用符 \" のあとに文字があります"
                        + " / seeds.csv line 2 skipped: text after the closing quotation mark \"");
    }

    @Test
    void namesTheLineARecordBeginsOn() throws IOException {
        read("seeds.csv", utf8("id,text\r\ns1,\"a\r\nb\"\r\ns1,c\r\n"));

        assertThat(said()).contains("seeds.csv line 4 skipped: the id “s1” was there before");
    }

    @ParameterizedTest
    @CsvSource({"seeds,JSON", "seeds.txt,CSV", "seeds.bin,EXCEL", "-,JSON", "-,CSV", "-,EXCEL"})
    void looksAtTheBeginningWhereTheNameSaysNothing(String name, String kind) throws IOException {
        var bytes = switch (kind) {
            case "JSON" -> utf8("\n {\"id\":\"s1\",\"title\":\"発酵\"}\n");
            case "CSV" -> utf8("id,title\ns1,発酵\n");
            default -> excel(List.of("id", "title"), List.of("s1", "発酵"));
        };

        assertThat(read(name, bytes)).containsExactly(new Item("s1", "発酵", ""));
    }

    @Test
    void readsNumbersInExcelAsTheyStand() throws IOException {
        var bytes = excel(List.of("ID", "内容"), List.of(12, 3.50), List.of(1_000_000, true), List.of("", ""));

        assertThat(read("seeds.xlsx", bytes))
                .containsExactly(new Item("12", "", "3.5"), new Item("1000000", "", "true"));
    }

    @ParameterizedTest
    @ValueSource(ints = {99_999, 100_000, 100_001, 150_000})
    void cutsALongTextBetweenTwoCharacters(int length) throws IOException {
        for (var text : List.of("a".repeat(length), "漬".repeat(length), "a" + "𠮷".repeat(length / 2))) {
            var expected = text.substring(0, Math.min(text.length(), text.contains("𠮷") ? 99_999 : 100_000));

            assertThat(read("a.jsonl", utf8("{\"id\":\"s1\",\"text\":\"" + text + "\"}"))
                            .getFirst()
                            .text())
                    .isEqualTo(text.length() <= 100_000 ? text : expected);
            assertThat(read("a.csv", utf8("id,text\ns1," + text)).getFirst().text())
                    .isEqualTo(text.length() <= 100_000 ? text : expected);
        }
    }

    @Test
    void cutsALongTextOfEscapes() throws IOException {
        var text = read("a.jsonl", utf8("{\"id\":\"s1\",\"text\":\"" + "\\u6f2c\\\\\\\"\\n".repeat(30_000) + "\"}"))
                .getFirst()
                .text();

        assertThat(text).isEqualTo("漬\\\"\n".repeat(25_000));
    }

    @Test
    void refusesAnOldOrLockedExcelFile() {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

        assertThatThrownBy(() -> read("seeds.xlsx", old)).hasMessage("portal.items.old-excel");
        assertThatThrownBy(() -> read("seeds.xlsx", utf8("PK\3\4 and nothing else")))
                .hasMessage("portal.items.unreadable");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] excel(List<?>... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    switch (rows[row].get(column)) {
                        case Number number -> sheet.value(row, column, number);
                        case Boolean flag -> sheet.value(row, column, flag);
                        case Object text -> sheet.value(row, column, text.toString());
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private List<Item> read(String name, byte[] bytes) throws IOException {
        var path = name.equals("-")
                ? name
                : Files.write(folder.resolve(name), bytes).toString();
        var read = new ArrayList<Item>();
        try (var items = Items.open(
                new ItemFile(path, new ByteArrayInputStream(bytes)),
                folder,
                new Voice(new PrintStream(said, true, StandardCharsets.UTF_8)))) {
            for (var item = items.next(); item != null; item = items.next()) {
                read.add(item);
            }
        }
        return read;
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    }
}
