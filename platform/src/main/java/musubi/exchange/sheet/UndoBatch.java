package musubi.exchange.sheet;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.entry.EnterNeed;
import musubi.exchange.entry.MoveEntry;
import musubi.exchange.sheet.Batch.Outcome;
import musubi.exchange.sheet.Batch.State;
import musubi.exchange.sheet.BatchRows.Done;
import musubi.exchange.sheet.Batches.Line;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.RowRules;
import musubi.exchange.sheet.form.RowRules.Wish;
import musubi.exchange.wording.EntryAnswers;
import musubi.pages.Checked;
import org.springframework.stereotype.Component;

/// Takes back what a batch made: new needs are withdrawn, changed ones say again what they said. What somebody has
/// touched since, or brought together with a partner, stays.
@Component
class UndoBatch {

    private static final int AT_ONCE = 200;
    private static final String WAITING = "r.outcome in ('ENTERED', 'CHANGED')";

    private final AsActor as;
    private final BatchStore store;
    private final Offices offices;
    private final Entries entries;
    private final EnterNeed needs;
    private final MoveEntry move;

    UndoBatch(AsActor as, BatchStore store, Offices offices, Entries entries, EnterNeed needs, MoveEntry move) {
        this.as = as;
        this.store = store;
        this.offices = offices;
        this.entries = entries;
        this.needs = needs;
        this.move = move;
    }

    void run(Batch batch, Lease lease, Actor actor, BooleanSupplier ending) {
        var office = offices.of(actor, batch.of().community(), batch.file().language());
        for (var lines = waiting(batch); !lines.isEmpty(); lines = waiting(batch)) {
            for (var line : lines) {
                if (ending.getAsBoolean()) {
                    store.release(lease);
                    return;
                }
                undo(batch, lease, office, line);
            }
        }
        store.finish(lease, State.UNDONE, batch.problem());
    }

    private List<Line> waiting(Batch batch) {
        return as.read(Actor.SYSTEM, jdbc -> new BatchRows(jdbc, batch.id()).waiting(WAITING, AT_ONCE));
    }

    private void undo(Batch batch, Lease lease, Office office, Line line) {
        as.write(Actor.SYSTEM, jdbc -> {
            store.keep(jdbc, lease, 1);
            var rows = new BatchRows(jdbc, batch.id());
            var number = line.row().line();
            var done = undone(office, line, rows.version(number));
            rows.done(number, batch.file().places().cell(Column.TITLE, number), done);
            return done;
        });
    }

    private Done undone(Office office, Line line, int version) {
        var id = line.entry();
        var need = id == null ? null : entries.find(office.actor(), id).orElse(null);
        if (need == null || need.life().version() != version || isIntroduced(office.actor(), need.id())) {
            return kept();
        }
        return line.outcome() == Outcome.ENTERED ? withdrawn(office, need) : restored(office, line, need);
    }

    private Done withdrawn(Office office, Entry need) {
        return switch (move.move(office.actor(), need.id(), MoveEntry.Move.WITHDRAW)) {
            case MoveEntry.Result.Moved(var moved) ->
                new Done(Outcome.WITHDRAWN, null, moved.life().version(), null);
            case MoveEntry.Result.AlreadyThere _,
                    MoveEntry.Result.NotYours _,
                    MoveEntry.Result.Full _,
                    MoveEntry.Result.Faster _ -> kept();
        };
    }

    private Done restored(Office office, Line line, Entry need) {
        var answers = EntryAnswers.of(need, office.facts().language());
        return switch (RowRules.check(line.before(), office.facts(), answers)) {
            case Checked.Fine<Wish>(var wish) -> {
                var done = TakeBatch.done(
                        needs.change(office.actor(), need, wish.content(), wish.heard()),
                        Outcome.RESTORED,
                        office.facts().language());
                yield done.outcome() == Outcome.RESTORED ? done : kept();
            }
            case Checked.Wrong<Wish> _ -> kept();
        };
    }

    private static Done kept() {
        return new Done(Outcome.KEPT, null, null, Comparison.problem("kept"));
    }

    private boolean isIntroduced(Actor actor, UUID need) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("select exists (select from exchange.referral r where r.need = :need)")
                        .param("need", need)
                        .query(Boolean.class)
                        .single());
    }
}
