package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/// An office brings its list by Excel: fetches the form, hands it in, mends what is named, takes it over, takes it
/// back.
@BrowserTest
class SheetJourneyTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void anOfficeHandsInItsListMendsItTakesItOverAndTakesItBack(Visitors visitors) {
        var title = "柿の皮を使いたい " + UUID.randomUUID() + "（架空）";
        var office = visitors.atADesk().signInAs("coordinator");
        office.open("/needs").follow("Excelでまとめて登録・更新する");
        var form = rows(downloaded(office, "空の用紙（.xlsx）")).getFirst();

        handIn(office, workbook(form, title, "山形県、たぶん"));
        office.sees("直すところ").sees("「山形県、たぶん」という都道府県はありません");
        var marked = rows(downloaded(office, "印をつけたファイル（.xlsx）"));
        assertThat(marked.get(1).lastEntry().getValue()).contains("という都道府県はありません");

        office.open("/needs/excel");
        handIn(office, workbook(form, title, "山形県"));
        office.sees("新しく登録する").sees(title);
        office.press("1行を取り込む");
        settled(office, "登録 1件");
        office.follow(title).sees("一日に百キロ出ます");

        office.open("/needs/excel").follow("list.xlsx");
        office.all("details.fold summary").first().click();
        office.press("この取り込みを取り消す");
        settled(office, "取り下げ 1件");
    }

    @Test
    void theSameOnATelephoneInEnglish(Visitors visitors) {
        var office = visitors.onATelephone().signInAs("coordinator");
        office.open("/en/needs/excel");
        var form = rows(downloaded(office, "Empty form (.xlsx)")).getFirst();
        assertThat(form.values()).contains("Title*", "Who may read it");

        handIn(office, "nothing of use".getBytes(StandardCharsets.UTF_8));
        office.sees("This file could not be read");
    }

    private static void handIn(Visitor office, byte[] file) {
        office.page().locator("input[type=file]").setInputFiles(new FilePayload("list.xlsx", XLSX, file));
        office.leaving(() -> office.page().locator("form[enctype] button").click());
        office.page().locator("#batch:not([hx-get])").waitFor();
        office.look();
    }

    private static void settled(Visitor office, String words) {
        office.page().locator("#batch:not([hx-get])").waitFor();
        office.look().sees(words);
    }

    private static Path downloaded(Visitor office, String name) {
        return office.page().waitForDownload(() -> office.link(name).click()).path();
    }

    /// The rows of the sheet that is filled in, by place.
    private static List<TreeMap<Integer, String>> rows(Path file) {
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getSheet(1).orElseThrow().openStream()) {
            return rows.map(row -> {
                        var cells = new TreeMap<Integer, String>();
                        row.stream()
                                .filter(cell -> cell != null && !cell.getText().isEmpty())
                                .forEach(cell -> cells.put(cell.getColumnIndex(), cell.getText()));
                        return cells;
                    })
                    .filter(cells -> !cells.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook(Map<Integer, String> headings, String title, String prefecture) {
        var values = Map.of("題※", title, "困りごと・ほしいもの※", "一日に百キロ出ます（架空）。", "都道府県", prefecture, "受けた経路※", "電話");
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "office", "1.0")) {
            var sheet = workbook.newWorksheet("ニーズ");
            headings.forEach((place, heading) -> {
                sheet.value(0, place, heading);
                sheet.value(1, place, values.getOrDefault(heading, ""));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
