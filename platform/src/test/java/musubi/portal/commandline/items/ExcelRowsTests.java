package musubi.portal.commandline.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook as Excel itself saves it on a Japanese desk: with readings beside the words, letters in bold, line ends
/// that XML cannot hold, numbers as the processor has them, and a hidden sheet in front.
class ExcelRowsTests {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml",
            """
            <Types xmlns="%s/content-types">
              <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
              <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
              <Override PartName="/xl/worksheets/sheet2.xml" ContentType="%sworksheet+xml"/>
              <Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/>
            </Types>""".formatted(PACKAGE, TYPE, TYPE, TYPE, TYPE),
            "_rels/.rels",
            """
            <Relationships xmlns="%s/relationships">
              <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>""".formatted(PACKAGE, OFFICE),
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships xmlns="%s/relationships">
              <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>
              <Relationship Id="rId2" Type="%s/worksheet" Target="worksheets/sheet2.xml"/>
              <Relationship Id="rId3" Type="%s/sharedStrings" Target="sharedStrings.xml"/>
            </Relationships>""".formatted(PACKAGE, OFFICE, OFFICE, OFFICE),
            "xl/workbook.xml",
            """
            <workbook xmlns="%s" xmlns:r="%s"><sheets>
              <sheet name="設定" sheetId="1" state="hidden" r:id="rId1"/><sheet name="シーズ" sheetId="2" r:id="rId2"/>
            </sheets></workbook>""".formatted(SHEET, OFFICE),
            "xl/sharedStrings.xml",
            """
            <sst xmlns="%s">
              <si><t>番号</t><rPh sb="0" eb="2"><t>バンゴウ</t></rPh><phoneticPr fontId="1"/></si>
              <si><t>件名</t><rPh sb="0" eb="2"><t>ケンメイ</t></rPh></si>
              <si><r><t>漬</t></r><r><rPr><b/></rPr><t>物</t></r><rPh sb="0" eb="2"><t>ツケモノ</t></rPh></si>
              <si><t>味噌_x000D_ と酢</t></si>
            </sst>""".formatted(SHEET),
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"%s\"><sheetData/></worksheet>".formatted(SHEET),
            "xl/worksheets/sheet2.xml",
            """
            <worksheet xmlns="%s"><sheetData>
              <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
              <row r="3"><c r="A3"><v>1.0000000000000002E2</v></c><c r="C3" t="s"><v>2</v></c></row>
              <row r="4"><c r="A4"><v>7</v></c><c r="C4" t="s"><v>3</v></c></row>
            </sheetData></worksheet>""".formatted(SHEET));

    @TempDir
    Path folder;

    @Test
    void readsWhatIsWrittenAndNotHowItIsRead() throws IOException {
        try (var rows = new ExcelRows(workbook())) {
            assertThat(rows.headings()).containsExactly("番号", "", "件名");
            assertThat(rows.next()).isEqualTo(Row.of(3, Map.of(Column.ID, "100", Column.TITLE, "漬物")));
            assertThat(rows.next()).isEqualTo(Row.of(4, Map.of(Column.ID, "7", Column.TITLE, "味噌\r と酢")));
            assertThat(rows.next()).isNull();
        }
    }

    private Path workbook() throws IOException {
        var file = folder.resolve("seeds.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().strip().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
