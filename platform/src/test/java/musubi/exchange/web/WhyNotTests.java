package musubi.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The page of a need or seed says why somebody is not suggested there.
@IntegrationTest
class WhyNotTests {

    private static final String NEED = "/needs/tsuruoka-kampo-growing-know-how";

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /seeds/tsuruoka-kampo-project                        | 1番目に並んでいます。
            https://example.jp/en/seeds/tsuruoka-kampo-project   | 1番目に並んでいます。
            /seeds/depression-diagnosis-kit                      | 合うものには入れていません。
            /needs/tsuruoka-kampo-growing-know-how                    | ここに並べているのはシーズと組織だけです。
            /seeds/no-such-seed                                  | その相手は見つかりませんでした。
            /communities/tsuruoka                                | その相手は見つかりませんでした。
            漢方                                                  | その相手は見つかりませんでした。
            """)
    void answersForTheAddressOfAPage(String address, String words) {
        assertThat(mvc.get().uri(NEED).param("missing", address))
                .hasStatusOk()
                .bodyText()
                .contains(words);
    }

    @Test
    void asksWithoutAnsweringWhereNothingWasNamed() {
        assertThat(mvc.get().uri(NEED).param("missing", " "))
                .hasStatusOk()
                .bodyText()
                .contains("ここにない相手が気になるとき")
                .doesNotContain("見つかりませんでした。アドレス");
        assertThat(mvc.get().uri("/en" + NEED)).hasStatusOk().bodyText().contains("Missing somebody here?");
    }
}
