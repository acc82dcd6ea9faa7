package musubi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            kaki no tane 2026    | -
            柿の種と番茶と縁側の猫と朝 | -
            short                | TooShort[length=5]
            eleven sign          | TooShort[length=11]
            password1234         | TooCommon[]
            P@ssw0rd 1234        | TooCommon[]
            ｐａｓｓｗｏｒｄ１２３４     | TooCommon[]
            abababababab         | TooCommon[]
            yamada-taro-01       | SameAsLogin[]
            YAMADA-TARO-01       | SameAsLogin[]
            """)
    void askForLengthAndForSomethingOfOnesOwn(String password, String finding) {
        assertThat(findings(password)).isEqualTo(finding == null ? "" : finding);
    }

    private static String findings(String password) {
        return PasswordRules.check(password, "yamada-taro-01").stream()
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
