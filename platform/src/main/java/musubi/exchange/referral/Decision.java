package musubi.exchange.referral;

import musubi.exchange.referral.Referral.Closed;
import musubi.exchange.referral.Referral.Declined;
import musubi.exchange.referral.Referral.Introduced;
import musubi.exchange.referral.Referral.JointResearch;
import musubi.exchange.referral.Referral.Met;
import musubi.exchange.referral.Referral.Proposed;
import musubi.exchange.referral.Referral.Sent;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.Referral.Withdrawn;

/// What comes of a step: the state after it, or why it cannot be taken. Pure; the whole course of an introduction.
public sealed interface Decision {

    record Moved(Referral next) implements Decision {}

    record AlreadySent() implements Decision {}

    record AlreadyAnswered(Side side) implements Decision {}

    /// It has come to its end; nothing follows any more.
    record Over(Referral.State state) implements Decision {}

    /// Another step comes first: both sides have to be asked, or to have said yes.
    record TooSoon(Referral.State state) implements Decision {}

    static Decision on(Referral referral, Move move) {
        return switch (referral) {
            case Proposed proposed -> onProposed(proposed, move);
            case Sent sent -> onSent(sent, move);
            case Introduced introduced -> onGoing(introduced, move);
            case Met met -> onGoing(met, move);
            case JointResearch research -> onGoing(research, move);
            case Declined _, Closed _, Withdrawn _ -> new Over(referral.state());
        };
    }

    private static Decision onProposed(Proposed proposed, Move move) {
        return switch (move) {
            case Move.Send _ -> new Moved(new Sent(proposed.core(), false, false));
            case Move.Withdraw _ -> new Moved(new Withdrawn(proposed.core()));
            case Move.Accept _, Move.Decline _, Move.Meet _, Move.BeginJointResearch _, Move.Close _ ->
                new TooSoon(proposed.state());
        };
    }

    private static Decision onSent(Sent sent, Move move) {
        return switch (move) {
            case Move.Send _ -> new AlreadySent();
            case Move.Accept(var side) -> sent.hasAccepted(side) ? new AlreadyAnswered(side) : accepted(sent, side);
            case Move.Decline(var side, var reasons) -> new Moved(new Declined(sent.core(), side, reasons));
            case Move.Withdraw _ -> new Moved(new Withdrawn(sent.core()));
            case Move.Meet _, Move.BeginJointResearch _, Move.Close _ -> new TooSoon(sent.state());
        };
    }

    private static Decision accepted(Sent sent, Side side) {
        var need = sent.needAccepted() || side == Side.NEED;
        var partner = sent.partnerAccepted() || side == Side.PARTNER;
        return new Moved(need && partner ? new Introduced(sent.core()) : new Sent(sent.core(), need, partner));
    }

    private static Decision onGoing(Referral going, Move move) {
        return switch (move) {
            case Move.Send _ -> new AlreadySent();
            case Move.Accept(var side) -> new AlreadyAnswered(side);
            case Move.Decline(var side, var _) -> new AlreadyAnswered(side);
            case Move.Meet _ ->
                going instanceof Introduced ? new Moved(new Met(going.core())) : new Over(going.state());
            case Move.BeginJointResearch _ ->
                going instanceof JointResearch ? new Over(going.state()) : new Moved(new JointResearch(going.core()));
            case Move.Close(var reasons) -> new Moved(new Closed(going.core(), reasons));
            case Move.Withdraw _ -> new Moved(new Withdrawn(going.core()));
        };
    }
}
