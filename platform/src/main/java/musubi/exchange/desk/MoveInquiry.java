package musubi.exchange.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.desk.CaseBook.What;
import musubi.exchange.desk.Inquiry.End;
import musubi.exchange.entry.MoveEntry;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes an inquiry one step further: those who coordinate where it lies take it in hand, note what happened, pass it
/// on, end it with a reason, or take it up again.
@Component
public class MoveInquiry {

    private final AsActor as;
    private final MoveEntry moveEntry;
    private final InquiryClock inquiryClock;
    private final Clock clock;
    private final Uuid7 ids;

    MoveInquiry(AsActor as, MoveEntry moveEntry, InquiryClock inquiryClock, Clock clock, Uuid7 ids) {
        this.as = as;
        this.moveEntry = moveEntry;
        this.inquiryClock = inquiryClock;
        this.clock = clock;
        this.ids = ids;
    }

    /// A step somebody wants to take.
    public sealed interface Step {

        /// 引き受ける: from now on it is the actor's.
        record Take() implements Step {}

        /// What was done, on the telephone or at a visit; the clock begins anew.
        record Note(String words) implements Step {}

        /// To another desk, with a word to those there.
        record PassOn(UUID desk, @Nullable String words) implements Step {}

        record Finish(End why, @Nullable String words) implements Step {}

        record TakeUpAgain() implements Step {}
    }

    public sealed interface Result {

        record Moved(Inquiry now) implements Result {}

        /// It has ended, or has not: the step does not fit.
        record Unfit(Inquiry now) implements Result {}

        /// Somebody took a step in the same moment; this is what stands there now.
        record Faster() implements Result {}

        record NotYours() implements Result {}
    }

    public Result move(Actor actor, UUID need, int version, Step step) {
        return as.write(actor, jdbc -> {
            var found = new InquiryStore(jdbc).find(need);
            if (found.isEmpty()
                    || !actor.coordinates().contains(found.get().post().community())) {
                return new Result.NotYours();
            }
            var inquiry = found.get();
            if (inquiry.version() != version) {
                return new Result.Faster();
            }
            if (inquiry.isOver() != step instanceof Step.TakeUpAgain) {
                return new Result.Unfit(inquiry);
            }
            return take(actor, inquiry, step, jdbc);
        });
    }

    private Result take(Actor actor, Inquiry before, Step step, JdbcClient jdbc) {
        var now = clock.instant();
        var by = actor.account() == null ? null : actor.account().value();
        var book = new CaseBook(jdbc, inquiryClock, ids, now);
        return switch (step) {
            case Step.Take() -> turned(before.taken(by, now), What.of("TAKEN", by), book::turn);
            case Step.Note(var words) -> turned(noted(before, now), new What("NOTED", by, null, words), book::turn);
            case Step.PassOn(var desk, var words) ->
                turned(before.passedTo(postAt(desk, now), now), new What("PASSED_ON", by, null, words), book::turn);
            case Step.Finish(var why, var words) -> {
                var ended = turned(before.endedWith(why, now), new What("ENDED", by, why.name(), words), book::keep);
                if (ended instanceof Result.Moved && why.closesNeed()) {
                    moveEntry.move(actor, before.need(), closing(why));
                }
                yield ended;
            }
            case Step.TakeUpAgain() -> turned(before.taken(by, now), What.of("REOPENED", by), book::turn);
        };
    }

    /// Who sits at another desk is not for everyone to read.
    private Inquiry.Post postAt(UUID desk, Instant now) {
        return as.write(Actor.SYSTEM, jdbc -> {
            var book = new CaseBook(jdbc, inquiryClock, ids, now);
            return book.at(book.desk(desk), null);
        });
    }

    /// What happened while nobody had answered yet is an answer.
    private static Inquiry noted(Inquiry before, Instant now) {
        return before.state() == Inquiry.State.INTRODUCED ? before.introduced(now) : before.taken(null, now);
    }

    private static MoveEntry.Move closing(End why) {
        return why == End.WITHDRAWN ? MoveEntry.Move.WITHDRAW : MoveEntry.Move.CLOSE;
    }

    private static Result turned(Inquiry next, What what, BiPredicate<Inquiry, What> keep) {
        return keep.test(next, what) ? new Result.Moved(next) : new Result.Faster();
    }
}
