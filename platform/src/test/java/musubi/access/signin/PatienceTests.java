package musubi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
               0 | 0
               4 | 0
               5 | 30
               6 | 60
               7 | 120
               8 | 240
               9 | 480
              10 | 900
            1000 | 900
            """)
    void doublesTheWaitFromHalfAMinuteToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(Patience.WITH_LOGIN.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
