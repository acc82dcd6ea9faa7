package musubi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class HomeTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void answersInJapaneseAndUnderEnInEnglish() {
        assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("<html lang=\"ja\">");
        assertThat(mvc.get().uri("/en/")).hasStatusOk().bodyText().contains("<html lang=\"en\">");
    }
}
