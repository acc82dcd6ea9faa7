package musubi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\b",
                "/a\nb",
                "javascript:alert(1)",
                "needs",
                "",
                "/sign-in?to=/work",
                "/en//evil.example"
            })
    void leadsHomeInsteadOfElsewhere(String wanted) {
        assertThat(ReturnPath.within(wanted)).isEqualTo(ReturnPath.HOME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /needs                   | /needs
            /search?q=漬物&area=5     | /search?q=漬物&area=5
            /en/needs                | /needs
            /                        | /
            """)
    void leadsAnywhereInside(String wanted, String path) {
        assertThat(ReturnPath.within(wanted)).isEqualTo(path);
    }
}
