package musubi.tasks.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "suzuran@example.jp, suzuran@example.jp",
        "' ｓｕｚｕｒａｎ＠ｅｘａｍｐｌｅ．ｊｐ ', suzuran@example.jp",
        "a.b+c@mail.example.co.jp, a.b+c@mail.example.co.jp",
    })
    void anAddressIsReadAsPeopleTypeIt(String typed, String address) {
        assertThat(MailAddress.read(typed)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suzuran",
                "a@b",
                "a@@example.jp",
                "a b@example.jp",
                "a@example.jp\r\nBcc: b@example.jp",
                "鈴@example.jp",
                "a@-example.jp",
                "a@example.jp,b@example.jp"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }
}
