package musubi.portal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import musubi.testing.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class InfoTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/about, だれが何を読めるか",
        "/en/about, Who may read what",
        "/accessibility, JIS X 8341-3:2016",
        "/en/accessibility, JIS X 8341-3:2016",
        "/privacy, 30日",
        "/en/privacy, 30 days"
    })
    void saysInPlainWordsWhatPeopleAsk(String address, String words) {
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains(words, "<ul>", "</section>")
                .doesNotContain("[portal.", "・");
    }
}
