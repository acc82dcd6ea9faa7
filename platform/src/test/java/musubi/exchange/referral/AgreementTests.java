package musubi.exchange.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import musubi.exchange.referral.Referral.Reason;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.Referral.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Referral.Core CORE = new Referral.Core(
            new UUID(0, 1),
            new UUID(0, 2),
            new Referral.Partner.Organisation(new UUID(0, 3)),
            new UUID(0, 4),
            new Referral.Parties(new UUID(0, 5), null, true, "hash"),
            1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # state         | kind   | day        | known | refused
            PROPOSED        | NDA    | 2026-11-20 | true  | TOO_SOON
            SENT            | NDA    | 2026-11-20 | true  | TOO_SOON
            SENT            | SAMPLE | 2026-11-20 | true  | TOO_SOON
            INTRODUCED      | NDA    | 2026-11-20 | true  | -
            INTRODUCED      | NDA    | 2026-11-21 | true  | FUTURE
            INTRODUCED      | NDA    | 2012-04-01 | true  | -
            INTRODUCED      | NDA    | 2026-11-20 | false | NAME_FIRST
            INTRODUCED      | SAMPLE | 2026-11-20 | false | -
            MET             | SAMPLE | 2026-11-19 | true  | -
            JOINT_RESEARCH  | NDA    | 2026-11-20 | true  | -
            DECLINED        | NDA    | 2026-11-20 | true  | OVER
            CLOSED          | SAMPLE | 2026-11-20 | true  | OVER
            WITHDRAWN       | NDA    | 2026-11-21 | false | OVER
            """)
    void isRecordedBetweenTheTwoYesesAndTheEnd(
            State state, Agreement.Kind kind, LocalDate day, boolean known, Agreement.Refusal refused) {
        assertThat(Agreement.refusal(in(state), kind, day, TODAY, known)).isEqualTo(refused);
    }

    private static Referral in(State state) {
        return switch (state) {
            case PROPOSED -> new Referral.Proposed(CORE);
            case SENT -> new Referral.Sent(CORE, true, false);
            case INTRODUCED -> new Referral.Introduced(CORE);
            case MET -> new Referral.Met(CORE);
            case JOINT_RESEARCH -> new Referral.JointResearch(CORE);
            case DECLINED -> new Referral.Declined(CORE, Side.NEED, Set.of(Reason.COST));
            case CLOSED -> new Referral.Closed(CORE, Set.of(Reason.COST));
            case WITHDRAWN -> new Referral.Withdrawn(CORE);
        };
    }
}
