package musubi.exchange.sheet;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static musubi.exchange.sheet.SheetFixtures.aNeed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.sheet.file.SheetFile;
import musubi.exchange.sheet.form.Column;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of an import: who may see them, and what they say at each step.
@IntegrationTest
class SheetPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    SheetFixtures sheets;

    @Autowired
    BatchWork work;

    Actor coordinator;

    @BeforeEach
    void someone() {
        coordinator = sheets.aCoordinatorOf("nagaoka");
    }

    @Test
    void areForThoseWhoLookAfterACommunity() {
        assertThat(mvc.get().uri("/needs/excel")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/needs/excel/form.xlsx").with(actingAs(people.aResearcherIn("nagaoka"))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/needs/excel").with(actingAs(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("空の用紙", "長岡")
                .doesNotContain("[exchange.");
        assertThat(mvc.get().uri("/en/needs/excel").with(actingAs(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("Empty form")
                .doesNotContain("[exchange.");
        assertThat(mvc.get().uri("/needs").with(actingAs(coordinator)))
                .bodyText()
                .contains("/needs/excel");
        assertThat(mvc.get().uri("/needs")).bodyText().doesNotContain("/needs/excel");
    }

    @Test
    void handOutFormsInBothLanguages() {
        for (var address :
                new String[] {"/needs/excel/form.xlsx", "/en/needs/excel/form.xlsx", "/needs/excel/needs.xlsx"}) {
            var answer = mvc.get().uri(address).with(actingAs(coordinator)).exchange();
            assertThat(answer).hasStatusOk().containsHeader("Content-Disposition");
            assertThat(SheetFile.read(answer.getResponse().getContentAsByteArray()))
                    .isNotNull();
        }
    }

    @Test
    void sayWhatIsMissing() {
        assertThat(mvc.post().uri("/needs/excel").with(actingAs(coordinator)).with(formToken()))
                .hasStatus(422)
                .bodyText()
                .contains("ファイルをえらんでください");
        assertThat(mvc.post()
                        .uri("/needs/excel")
                        .with(actingAs(people.aResearcherIn("nagaoka")))
                        .with(formToken()))
                .hasStatus(403);
    }

    @Test
    void leadFromTheFileToTheNeedsAndBack() {
        var broken = aNeed(Column.AREAS, "10");
        var file = sheets.workbook("nagaoka", aNeed(Column.TITLE, "<b>漬物</b> " + UUID.randomUUID()), broken);
        var page = url(handIn(file, UUID.randomUUID()));
        work.wake().join();

        assertThat(get(page))
                .bodyText()
                .contains("確かめてください", "G3：「10」という市場領域はありません", "1行を取り込む", "&lt;b")
                .doesNotContain("<b>漬物");
        assertThat(get("/en" + page)).bodyText().contains("Please check", "G3: There is no market area “10”");
        assertThat(get(page + "/marked.xlsx")).hasStatusOk();
        assertThat(post(page + "/take", "how", "whole"))
                .hasStatus(422)
                .bodyText()
                .contains("直すところのある行が残っている");
        assertThat(post(page + "/take", "how", "good")).hasRedirectedUrl(page);
        assertThat(post(page + "/take", "how", "good")).hasRedirectedUrl(page);
        work.wake().join();
        assertThat(get(page)).bodyText().contains("登録 1件", "この取り込みを取り消す", "href=\"/needs/need-");
        assertThat(handIn(file, UUID.randomUUID())).hasRedirectedUrl(page + "?same=1");
        assertThat(get(page + "?same=1")).bodyText().contains("二重には登録しません");
        assertThat(post(page + "/undo", "x", "")).hasRedirectedUrl(page);
        work.wake().join();
        assertThat(get(page)).bodyText().contains("取り下げ 1件");
    }

    @Test
    void takeAFormOnceAndShowTheReasonOfABadFile() {
        var form = UUID.randomUUID();
        var first = url(handIn("漬物".getBytes(StandardCharsets.UTF_8), form));
        assertThat(handIn("漬物".getBytes(StandardCharsets.UTF_8), form)).hasRedirectedUrl(first);
        work.wake().join();
        assertThat(get(first)).bodyText().contains("このファイルは読めませんでした", "表として読めません");
    }

    @Test
    void areNotThereForOthers() {
        var page = url(handIn(sheets.workbook("nagaoka", aNeed()), UUID.randomUUID()));
        work.wake().join();
        var stranger = sheets.aCoordinatorOf("tsuruoka");

        assertThat(mvc.get().uri(page).with(actingAs(stranger))).hasStatus(404);
        assertThat(mvc.get().uri(page + "/marked.xlsx").with(actingAs(stranger)))
                .hasStatus(404);
        assertThat(mvc.post().uri(page + "/take").with(actingAs(stranger)).with(formToken()))
                .hasStatus(404);
        assertThat(mvc.get().uri(page)).hasStatus3xxRedirection();
        assertThat(post(page + "/discard", "x", "")).hasRedirectedUrl(page);
        assertThat(get(page)).bodyText().contains("何も登録されていません");
    }

    private MvcTestResult handIn(byte[] file, UUID form) {
        return mvc.post()
                .uri("/needs/excel")
                .multipart()
                .file(new MockMultipartFile("file", "needs.xlsx", null, file))
                .param("formId", form.toString())
                .with(actingAs(coordinator))
                .with(formToken())
                .exchange();
    }

    private static String url(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String url) {
        return mvc.get().uri(url).with(actingAs(coordinator)).exchange();
    }

    private MvcTestResult post(String url, String name, String value) {
        return mvc.post()
                .uri(url)
                .param(name, value)
                .with(actingAs(coordinator))
                .with(formToken())
                .exchange();
    }
}
