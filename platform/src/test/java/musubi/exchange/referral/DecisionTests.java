package musubi.exchange.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import musubi.exchange.referral.Referral.Reason;
import musubi.exchange.referral.Referral.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTests {

    private static final Referral.Core CORE = new Referral.Core(
            new UUID(0, 1),
            new UUID(0, 2),
            new Referral.Partner.Organisation(new UUID(0, 3)),
            new UUID(0, 4),
            new Referral.Parties(new UUID(0, 5), null, false, "hash"),
            1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from            | step           | then
            PROPOSED          | send           | SENT
            PROPOSED          | withdraw       | WITHDRAWN
            PROPOSED          | need says yes  | too soon
            PROPOSED          | need says no   | too soon
            PROPOSED          | meet           | too soon
            PROPOSED          | research       | too soon
            PROPOSED          | close          | too soon
            SENT              | send           | already sent
            SENT              | need says yes  | SENT
            SENT              | need says no   | DECLINED
            SENT              | partner says no| DECLINED
            SENT              | meet           | too soon
            SENT              | research       | too soon
            SENT              | close          | too soon
            SENT              | withdraw       | WITHDRAWN
            SENT need yes     | need says yes  | already answered
            SENT need yes     | partner says yes | INTRODUCED
            SENT need yes     | need says no   | DECLINED
            SENT need yes     | partner says no| DECLINED
            INTRODUCED        | send           | already sent
            INTRODUCED        | need says yes  | already answered
            INTRODUCED        | partner says no| already answered
            INTRODUCED        | meet           | MET
            INTRODUCED        | research       | JOINT_RESEARCH
            INTRODUCED        | close          | CLOSED
            INTRODUCED        | withdraw       | WITHDRAWN
            MET               | meet           | over
            MET               | research       | JOINT_RESEARCH
            MET               | close          | CLOSED
            JOINT_RESEARCH    | research       | over
            JOINT_RESEARCH    | close          | CLOSED
            DECLINED          | send           | over
            DECLINED          | need says yes  | over
            CLOSED            | research       | over
            WITHDRAWN         | withdraw       | over
            """)
    void takesOneStepAtATime(String from, String step, String then) {
        assertThat(named(Decision.on(referral(from), move(step)))).isEqualTo(then);
    }

    private static Referral referral(String name) {
        return switch (name) {
            case "PROPOSED" -> new Referral.Proposed(CORE);
            case "SENT" -> new Referral.Sent(CORE, false, false);
            case "SENT need yes" -> new Referral.Sent(CORE, true, false);
            case "INTRODUCED" -> new Referral.Introduced(CORE);
            case "MET" -> new Referral.Met(CORE);
            case "JOINT_RESEARCH" -> new Referral.JointResearch(CORE);
            case "DECLINED" -> new Referral.Declined(CORE, Side.NEED, Set.of(Reason.COST));
            case "CLOSED" -> new Referral.Closed(CORE, Set.of(Reason.OTHER));
            case "WITHDRAWN" -> new Referral.Withdrawn(CORE);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Move move(String name) {
        return switch (name) {
            case "send" -> new Move.Send();
            case "need says yes" -> new Move.Accept(Side.NEED);
            case "partner says yes" -> new Move.Accept(Side.PARTNER);
            case "need says no" -> new Move.Decline(Side.NEED, Set.of(Reason.TOO_EARLY));
            case "partner says no" -> new Move.Decline(Side.PARTNER, Set.of(Reason.NO_CAPACITY));
            case "meet" -> new Move.Meet();
            case "research" -> new Move.BeginJointResearch();
            case "close" -> new Move.Close(Set.of(Reason.OTHER));
            case "withdraw" -> new Move.Withdraw();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String named(Decision decision) {
        return switch (decision) {
            case Decision.Moved(var next) -> next.state().name();
            case Decision.AlreadySent() -> "already sent";
            case Decision.AlreadyAnswered _ -> "already answered";
            case Decision.Over _ -> "over";
            case Decision.TooSoon _ -> "too soon";
        };
    }
}
