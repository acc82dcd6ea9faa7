package musubi.exchange.referral;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import musubi.exchange.referral.Referral.State;
import org.jspecify.annotations.Nullable;

/// What of an introduction is told, and to whom. Pure.
///
/// @param what the end of the message's key
record ReferralNews(String what, Set<Hearer> to) {

    enum Hearer {
        NEED,
        PARTNER,
        COORDINATOR
    }

    private static final Set<Hearer> BOTH = Set.of(Hearer.NEED, Hearer.PARTNER);

    /// @param side whose step it was: a side's answer, also when the coordinator wrote it down, or the coordinator's
    /// own
    static Optional<ReferralNews> of(@Nullable State from, State to, String side) {
        var answer = !side.equals(Hearer.COORDINATOR.name());
        return switch (to) {
            case SENT ->
                Optional.of(
                        answer
                                ? new ReferralNews("answered", Set.of(Hearer.COORDINATOR))
                                : new ReferralNews("sent", BOTH));
            case INTRODUCED -> Optional.of(new ReferralNews("introduced", EnumSet.allOf(Hearer.class)));
            case DECLINED -> Optional.of(new ReferralNews("declined", Set.of(Hearer.COORDINATOR)));
            case CLOSED, WITHDRAWN ->
                from == State.PROPOSED ? Optional.empty() : Optional.of(new ReferralNews("over", BOTH));
            case PROPOSED, MET, JOINT_RESEARCH -> Optional.empty();
        };
    }
}
