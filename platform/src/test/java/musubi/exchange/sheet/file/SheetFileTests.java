package musubi.exchange.sheet.file;

import static musubi.exchange.sheet.file.Files.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import musubi.exchange.sheet.file.SheetFile.Sheet;
import musubi.exchange.sheet.file.SheetFile.Unreadable;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.SheetRow;
import musubi.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetFileTests {

    private static final String CSV = "題,困りごと・ほしいもの,受けた経路\r\n\"漬物、\"\"におい\"\"\",一行目\r\n,,\r\nもみ殻,\"二\n行\",電話\r\n";

    @Test
    void readsWhatLibreOfficeWrote() {
        var sheet = sheet(Files.resource("libreoffice-new.xlsx"));

        assertThat(sheet.community()).isEqualTo("tsuruoka");
        assertThat(sheet.language()).isEqualTo(Language.JA);
        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(2, 3, 4);
        assertThat(texts(sheet, Column.HEARD_ON)).containsExactly("2019-05-01", "令和元年5月2日", "R1.5.3");
        assertThat(texts(sheet, Column.REFERENCE)).containsExactly("相-1", "12", "");
        assertThat(texts(sheet, Column.TEXT).getLast()).isEqualTo("干し柿の皮です。\n一日に百キロ出ます（架空）。");
    }

    @Test
    void readsTheDialectOfExcelAndLeavesTheReadingsOut() {
        var sheet = sheet(Files.resource("excel-dialect.xlsx"));

        assertThat(texts(sheet, Column.TITLE)).containsExactly("漬物のにおいを減らしたい（架空）", "もみ殻を使いたい（架空）", "柿の皮を使いたい（架空）");
        assertThat(texts(sheet, Column.TEXT).getFirst()).isEqualTo("夏になると、売り場に置いてもらえません（架空）。");
        assertThat(texts(sheet, Column.HEARD_ON)).containsOnly("2026-11-21");
        assertThat(texts(sheet, Column.REFERENCE)).containsExactly("相-1", "相-2", "0.1");
        assertThat(sheet.rows().toString()).doesNotContain("ツケ", "ヘ", "カキ", "_x000D_");
    }

    static Stream<Arguments> unreadable() {
        var old = Files.resource("libreoffice-old.xls");
        var locked = Arrays.copyOf(old, old.length + 32);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, old.length, name.length);
        var whole = Files.resource("excel-dialect.xlsx");
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("too-large", new byte[SheetFile.MOST_BYTES + 1]),
                Arguments.of("old-excel", old),
                Arguments.of("password", locked),
                Arguments.of("other-format", Files.resource("libreoffice.ods")),
                Arguments.of("other-format", Files.zip(Map.of("word/document.xml", "<x/>"))),
                Arguments.of("other-format", Files.zip(Map.of("readme.txt", "x"))),
                Arguments.of("macro", Files.zip(Map.of("xl/workbook.xml", "<x/>", "xl/vbaProject.bin", "x"))),
                Arguments.of("too-large-inside", bomb()),
                Arguments.of("damaged", Arrays.copyOf(whole, whole.length / 2)),
                Arguments.of("damaged", Files.zip(Map.of("xl/workbook.xml", "<x"))),
                Arguments.of("no-table", new byte[] {1, 0, 2, 0, 3}),
                Arguments.of("no-table", "ただの文です".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("no-column", "題,メモ\n漬物,x".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("no-rows", Files.workbook("", "")),
                Arguments.of("too-many-rows", manyRows()));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void saysWhyAFileCannotBeRead(String why, byte[] bytes) {
        assertThat(SheetFile.read(bytes))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.problem().key()).isEqualTo("exchange.sheet.file." + why));
    }

    @Test
    void neverBreaksOnBytesThatWereChangedOnTheWay() {
        var random = new Random(20_261_122);
        var whole = Files.resource("excel-dialect.xlsx");
        for (int i = 0; i < 300; i++) {
            var bytes = whole.clone();
            for (int j = 0; j < 20; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThat(SheetFile.read(bytes)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsATableAsExcelSavesItAsText(Charset charset, String mark) {
        var sheet = sheet((mark + CSV).getBytes(charset));

        assertThat(texts(sheet, Column.TITLE)).containsExactly("漬物、\"におい\"", "もみ殻");
        assertThat(texts(sheet, Column.TEXT)).containsExactly("一行目", "二\n行");
        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(2, 4);
        assertThat(sheet.stamps()).isEmpty();
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, ""),
                Arguments.of(StandardCharsets.UTF_8, "\ufeff"),
                Arguments.of(Charset.forName("windows-31j"), ""));
    }

    @Test
    void namesErrorsOfFormulasAndMergedCells() {
        var rows = "<row r=\"2\">" + text("A2", "漬物") + "<c r=\"B2\" t=\"e\"><f>X!A1</f><v>#REF!</v></c>"
                + text("C2", "電話") + "</row><row r=\"3\">" + text("B3", "x") + "</row>";
        var sheet = sheet(Files.workbook(rows, "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"));

        assertThat(sheet.problems())
                .extracting(p -> sheet.places().cell(p.column(), p.line())
                        + p.problem().key().replace("exchange.sheet.problem.", " "))
                .containsExactlyInAnyOrder("B2 formula", "A2 merged", "A3 merged");
    }

    @Test
    void countsTheDaysOfWorkbooksFrom1904() {
        var row = "<row r=\"2\">" + text("A2", "漬物") + "<c r=\"D2\" s=\"1\"><v>44885</v></c></row>";

        assertThat(texts(sheet(Files.workbook(row, "", "<workbookPr date1904=\"1\"/>")), Column.HEARD_ON))
                .containsExactly("2026-11-21");
        assertThat(texts(sheet(Files.workbook(row, "")), Column.HEARD_ON)).containsExactly("2022-11-20");
    }

    private static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        var zeros = new byte[1 << 20];
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 90; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] manyRows() {
        var csv = new StringBuilder("題,困りごと・ほしいもの,受けた経路\n");
        for (int i = 0; i <= SheetFile.MOST_ROWS; i++) {
            csv.append("漬物").append(i).append(",x,電話\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Sheet sheet(byte[] bytes) {
        return (Sheet) SheetFile.read(bytes);
    }

    private static List<String> texts(Sheet sheet, Column column) {
        return sheet.rows().stream().map(row -> row.text(column)).toList();
    }
}
