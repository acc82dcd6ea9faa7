package musubi.publishing.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;

@IntegrationTest
class FeedsTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/seeds.atom", "/feeds/needs.atom", "/en/feeds/seeds.atom"})
    void tellFeedReadersWhatIsNew(String path) throws Exception {
        var answer = get(path);
        assertThat(answer).hasStatusOk().hasContentType("application/atom+xml;charset=UTF-8");
        var feed = xml(answer);
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        var entries = feed.getElementsByTagName("entry");
        assertThat(entries.getLength()).isPositive();
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent()).startsWith("urn:uuid:");
        assertThat(text(answer)).contains("rel=\"self\"", "http://localhost" + path);
    }

    @Test
    void mapTheSiteInBothLanguages() throws Exception {
        var answer = get("/sitemap.xml");
        assertThat(answer).hasStatusOk();
        assertThat(xml(answer).getElementsByTagName("url").getLength()).isGreaterThan(100);
        assertThat(text(answer))
                .contains("<loc>http://localhost/communities/tsuruoka</loc>")
                .contains("hreflang=\"en\" href=\"http://localhost/en/communities/tsuruoka\"");
        assertThat(text(get("/robots.txt"))).contains("Sitemap: http://localhost/sitemap.xml");
    }

    @Test
    void areTablesThatASpreadsheetOpens() {
        var answer = get("/exports/organisations.csv");
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(text(answer)).startsWith("\uFEFF番号,名称,").contains("\r\n").contains("鶴岡市");
        assertThat(text(get("/en/exports/seeds.csv"))).startsWith("\uFEFFid,Title (Japanese),Title,");
        assertThat(text(get("/exports/needs.csv")).lines().count()).isGreaterThan(10);
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void neverHoldACellThatASpreadsheetWouldRun() {
        assertThat(CsvTable.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvTable.cell("+81")).isEqualTo("'+81");
        assertThat(CsvTable.cell("-1")).isEqualTo("'-1");
        assertThat(CsvTable.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(CsvTable.cell("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvTable.cell("＝1")).isEqualTo("'＝1");
        assertThat(CsvTable.cell("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\nc\"");
        assertThat(CsvTable.cell("1-2")).isEqualTo("1-2");
    }

    @Test
    void areExplainedOnAPageOfTheirOwn() {
        assertThat(get("/open-data")).hasStatusOk().bodyText().contains("データと API", "/openapi.yaml");
        assertThat(get("/en/open-data")).hasStatusOk().bodyText().contains("Data and API", "/en/api/seeds?area=5");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Document xml(MvcTestResult answer) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }
}
