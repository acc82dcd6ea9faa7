package musubi.exchange.referral;

import java.util.Set;
import musubi.exchange.referral.Referral.Reason;
import musubi.exchange.referral.Referral.Side;

/// A step somebody wants to take with an introduction.
public sealed interface Move {

    record Send() implements Move {}

    record Accept(Side side) implements Move {}

    record Decline(Side side, Set<Reason> reasons) implements Move {}

    record Meet() implements Move {}

    record BeginJointResearch() implements Move {}

    record Close(Set<Reason> reasons) implements Move {}

    record Withdraw() implements Move {}

    /// Whether only a coordinator takes this step; answers are given by a side, or told to the coordinator.
    default boolean isForCoordinators() {
        return switch (this) {
            case Accept _, Decline _ -> false;
            case Send _, Meet _, BeginJointResearch _, Close _, Withdraw _ -> true;
        };
    }
}
