package musubi.exchange.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import musubi.exchange.referral.Consequence.Route;
import musubi.exchange.referral.Referral.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsequenceTests {

    private static final LocalDate SAID = LocalDate.of(2012, 5, 31);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOO_EARLY                | 2012-11-30
            WRONG_FIELD              |
            NO_CAPACITY              | 2012-08-31
            COST                     | 2013-05-31
            DISTANCE                 |
            CONFLICT                 |
            ALREADY_SOLVED           |
            OTHER                    | 2012-08-31
            TOO_EARLY COST           | 2013-05-31
            TOO_EARLY NO_CAPACITY    | 2012-11-30
            OTHER WRONG_FIELD COST   |
            """)
    void theHardestReasonSaysHowLongTwoStayApart(String reasons, @Nullable LocalDate until) {
        List<Reason> said = Stream.of(reasons.split(" ")).map(Reason::valueOf).toList();
        assertThat(Consequence.apartUntil(said, SAID).orElse(null)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"TOO_EARLY, LATER", "NO_CAPACITY, NEXT", "COST, MONEY", "DISTANCE, NEARER", "ALREADY_SOLVED, SOLVED"})
    void eachReasonLeadsOn(Reason reason, Route route) {
        assertThat(Consequence.of(reason).route()).isEqualTo(route);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void onlyFullHandsLetAPartnerRest(Reason reason) {
        assertThat(Consequence.of(reason).rest() != null).isEqualTo(reason == Reason.NO_CAPACITY);
        assertThat(Arrays.asList(Route.values()))
                .contains(Consequence.of(reason).route());
    }
}
