package musubi.exchange.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import musubi.exchange.referral.Referral.State;
import musubi.exchange.referral.ReferralNews.Hearer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralNewsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                       | PROPOSED       | COORDINATOR |            |
            PROPOSED   | SENT           | COORDINATOR | sent       | NEED PARTNER
            SENT       | SENT           | NEED        | answered   | COORDINATOR
            SENT       | SENT           | PARTNER     | answered   | COORDINATOR
            SENT       | INTRODUCED     | PARTNER     | introduced | NEED PARTNER COORDINATOR
            SENT       | DECLINED       | NEED        | declined   | COORDINATOR
            SENT       | WITHDRAWN      | COORDINATOR | over       | NEED PARTNER
            PROPOSED   | WITHDRAWN      | COORDINATOR |            |
            INTRODUCED | MET            | COORDINATOR |            |
            MET        | JOINT_RESEARCH | COORDINATOR |            |
            MET        | CLOSED         | COORDINATOR | over       | NEED PARTNER
            """)
    void tellsThoseWhoHaveToKnow(
            @Nullable State from, State to, String side, @Nullable String what, @Nullable String hearers) {
        assertThat(ReferralNews.of(from, to, side))
                .isEqualTo(Optional.ofNullable(what).map(words -> new ReferralNews(words, hearers(hearers))));
    }

    private static Set<Hearer> hearers(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(Hearer::valueOf).collect(Collectors.toSet());
    }
}
