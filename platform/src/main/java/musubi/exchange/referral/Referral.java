package musubi.exchange.referral;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 引き合わせ: two sides being brought together by a coordinator, in the state it has reached.
public sealed interface Referral {

    Core core();

    /// 提案・連絡済み・引き合わせ済み・面談・共同研究・見送り・終了・取り下げ, in the words of the table.
    State state();

    enum State {
        PROPOSED,
        SENT,
        INTRODUCED,
        MET,
        JOINT_RESEARCH,
        DECLINED,
        CLOSED,
        WITHDRAWN
    }

    /// Whose answer: of the one who looks for help, or of the one who may give it.
    enum Side {
        NEED,
        PARTNER
    }

    /// Why a side says no, or why it ended.
    enum Reason {
        TOO_EARLY,
        WRONG_FIELD,
        NO_CAPACITY,
        COST,
        DISTANCE,
        CONFLICT,
        ALREADY_SOLVED,
        OTHER
    }

    /// What does not change from state to state.
    record Core(UUID id, UUID need, Partner partner, UUID community, Parties parties, int version) {}

    /// A seed and whose it is, or an organisation.
    sealed interface Partner {

        record OfSeed(UUID seed, @Nullable UUID owner) implements Partner {}

        record Organisation(UUID organisation) implements Partner {}

        default @Nullable UUID organisation() {
            return switch (this) {
                case OfSeed(var _, var owner) -> owner;
                case Organisation(var organisation) -> organisation;
            };
        }
    }

    /// Who stands on the side of the need: an organisation, or whoever holds the receipt.
    ///
    /// @param needVeiled whether whose need it is was hidden when the two were brought together
    record Parties(
            UUID coordinator,
            @Nullable UUID needOwner,
            boolean needVeiled,
            @Nullable String needReceipt) {}

    record Proposed(Core core) implements Referral {
        @Override
        public State state() {
            return State.PROPOSED;
        }
    }

    record Sent(Core core, boolean needAccepted, boolean partnerAccepted) implements Referral {
        @Override
        public State state() {
            return State.SENT;
        }

        boolean hasAccepted(Side side) {
            return side == Side.NEED ? needAccepted : partnerAccepted;
        }
    }

    record Introduced(Core core) implements Referral {
        @Override
        public State state() {
            return State.INTRODUCED;
        }
    }

    record Met(Core core) implements Referral {
        @Override
        public State state() {
            return State.MET;
        }
    }

    record JointResearch(Core core) implements Referral {
        @Override
        public State state() {
            return State.JOINT_RESEARCH;
        }
    }

    record Declined(Core core, Side by, Set<Reason> reasons) implements Referral {

        public Declined {
            reasons = Set.copyOf(reasons);
        }

        @Override
        public State state() {
            return State.DECLINED;
        }
    }

    record Closed(Core core, Set<Reason> reasons) implements Referral {

        public Closed {
            reasons = Set.copyOf(reasons);
        }

        @Override
        public State state() {
            return State.CLOSED;
        }
    }

    record Withdrawn(Core core) implements Referral {
        @Override
        public State state() {
            return State.WITHDRAWN;
        }
    }
}
