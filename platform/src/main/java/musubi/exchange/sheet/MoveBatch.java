package musubi.exchange.sheet;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.sheet.Batch.Finding;
import org.springframework.stereotype.Component;

/// Says what shall become of a batch: taken over, put away, undone, gone on with. Pressed twice it is done once.
@Component
public class MoveBatch {

    private static final String TO_TAKE = "r.outcome is null and r.finding in ('NEW', 'CHANGED')";
    private static final String TO_UNDO = "r.outcome in ('ENTERED', 'CHANGED')";

    private final AsActor as;
    private final Batches batches;
    private final BatchWork work;
    private final Clock clock;

    MoveBatch(AsActor as, Batches batches, BatchWork work, Clock clock) {
        this.as = as;
        this.batches = batches;
        this.work = work;
        this.clock = clock;
    }

    public enum Result {
        MOVED,

        /// It had gone on already.
        NOT_NOW,

        /// All or nothing was wanted, and some rows have to be mended first.
        NOT_WHOLE
    }

    /// @param whole whether one row that cannot be taken over takes back all others
    public Result take(Actor actor, UUID batch, boolean whole) {
        if (whole && batches.tally(actor, batch).of(Finding.BROKEN) > 0) {
            return Result.NOT_WHOLE;
        }
        return move(actor, batch, "state = 'TAKING', whole = " + whole + begin(TO_TAKE), "state = 'READ'");
    }

    public Result discard(Actor actor, UUID batch) {
        return move(actor, batch, "state = 'DISCARDED', file = null", "state = 'READ'");
    }

    public Result undo(Actor actor, UUID batch) {
        return move(actor, batch, "state = 'UNDOING'" + begin(TO_UNDO), "state = 'TAKEN'");
    }

    /// After something went wrong.
    public Result resume(Actor actor, UUID batch) {
        return move(actor, batch, "stopped = false", "stopped");
    }

    private static String begin(String rows) {
        return ", done = 0, total = (select count(*) from exchange.batch_row r where r.batch = b.id and " + rows + ")";
    }

    private Result move(Actor actor, UUID batch, String change, String from) {
        var moved = as.write(
                actor,
                jdbc -> jdbc.sql("update exchange.batch b set updated_at = :now, " + change + " where id = :id and "
                                + from)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", batch)
                        .update());
        work.wake();
        return moved == 0 ? Result.NOT_NOW : Result.MOVED;
    }
}
