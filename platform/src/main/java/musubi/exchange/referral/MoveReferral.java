package musubi.exchange.referral;

import java.time.Clock;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.ReferralMoved;
import musubi.exchange.referral.Referral.Side;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes an introduction one step further: an answer of a side, or a step of its coordinator.
@Component
public class MoveReferral {

    private final AsActor as;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    MoveReferral(AsActor as, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.as = as;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    public sealed interface Result {

        record Moved(Referral referral) implements Result {}

        /// The course of an introduction does not allow it; the decision says why.
        record Refused(Decision why) implements Result {}

        record NotYours() implements Result {}

        /// Somebody took a step in the same moment.
        record Faster() implements Result {}
    }

    public Result move(Actor actor, UUID id, Move move, @Nullable String note) {
        return as.write(actor, jdbc -> {
            var store = new ReferralStore(jdbc, clock.instant());
            return store.find(id)
                    .map(before -> may(actor, before.core(), move)
                            ? decide(actor, before, move, note, jdbc)
                            : new Result.NotYours())
                    .orElseGet(Result.NotYours::new);
        });
    }

    private Result decide(Actor actor, Referral before, Move move, @Nullable String note, JdbcClient jdbc) {
        if (!(Decision.on(before, move) instanceof Decision.Moved(var next))) {
            return new Result.Refused(Decision.on(before, move));
        }
        var store = new ReferralStore(jdbc, clock.instant());
        if (!store.save(next)) {
            return new Result.Faster();
        }
        var side = sideOf(actor, before.core());
        var by = side == null ? "COORDINATOR" : side.name();
        var told = side == null && !move.isForCoordinators();
        var answered = told ? answering(move) : by;
        var forWhom = answered.equals("COORDINATOR") ? "ALL" : answered;
        store.remember(new ReferralStore.Event(ids.next(), next, before.state(), answered, told, note, forWhom), actor);
        events.publishEvent(new ReferralMoved(
                before.core().id(),
                before.core().need(),
                before.core().community(),
                next.state().name()));
        return new Result.Moved(next);
    }

    /// Whose answer it is; what a side says is for the coordinators and for that side itself.
    private static String answering(Move move) {
        return switch (move) {
            case Move.Accept(var side) -> side.name();
            case Move.Decline(var side, var _) -> side.name();
            case Move.Send _, Move.Meet _, Move.BeginJointResearch _, Move.Close _, Move.Withdraw _ -> "COORDINATOR";
        };
    }

    private static boolean may(Actor actor, Referral.Core core, Move move) {
        if (actor.coordinates().contains(core.community())) {
            return true;
        }
        return switch (move) {
            case Move.Accept(var side) -> isOn(actor, core, side);
            case Move.Decline(var side, var _) -> isOn(actor, core, side);
            case Move.Send _, Move.Meet _, Move.BeginJointResearch _, Move.Close _, Move.Withdraw _ -> false;
        };
    }

    /// The side this actor stands on; none for a coordinator who stands between them.
    static @Nullable Side sideOf(Actor actor, Referral.Core core) {
        if (isOn(actor, core, Side.NEED)) {
            return Side.NEED;
        }
        return isOn(actor, core, Side.PARTNER) ? Side.PARTNER : null;
    }

    private static boolean isOn(Actor actor, Referral.Core core, Side side) {
        var owner =
                side == Side.NEED ? core.parties().needOwner() : core.partner().organisation();
        var receipt = core.parties().needReceipt();
        return (owner != null && actor.organisations().contains(owner))
                || (side == Side.NEED && receipt != null && receipt.equals(actor.receipt()));
    }
}
