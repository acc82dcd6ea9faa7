package musubi.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.entry.EnterNeed;
import musubi.exchange.entry.SaveEntry.Result;
import musubi.exchange.sheet.Batch.Finding;
import musubi.exchange.sheet.Batch.Outcome;
import musubi.exchange.sheet.Batch.State;
import musubi.exchange.sheet.BatchRows.Done;
import musubi.exchange.sheet.Batches.Line;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.RowRules;
import musubi.exchange.sheet.form.RowRules.Wish;
import musubi.exchange.wording.EntryAnswers;
import musubi.kernel.Language;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import org.springframework.stereotype.Component;

/// Takes the good rows over, each in a transaction of its own together with the note that it is done: whenever the
/// process ends, the next one goes on with the row after.
@Component
class TakeBatch {

    private static final int AT_ONCE = 200;
    private static final String WAITING = "r.outcome is null and r.finding in ('NEW', 'CHANGED')";

    private final AsActor as;
    private final BatchStore store;
    private final Offices offices;
    private final EnterNeed needs;

    TakeBatch(AsActor as, BatchStore store, Offices offices, EnterNeed needs) {
        this.as = as;
        this.store = store;
        this.offices = offices;
        this.needs = needs;
    }

    void run(Batch batch, Lease lease, Actor actor, BooleanSupplier ending) {
        var office = offices.of(actor, batch.of().community(), batch.file().language());
        for (var lines = waiting(batch); !lines.isEmpty(); lines = waiting(batch)) {
            for (var line : lines) {
                if (ending.getAsBoolean()) {
                    store.release(lease);
                    return;
                }
                var done = take(batch, lease, office, line);
                if (done.outcome() == Outcome.REFUSED && batch.progress().whole()) {
                    store.finish(lease, State.UNDOING, new Problem("exchange.sheet.taken-back", List.of()));
                    return;
                }
            }
        }
        store.finish(lease, State.TAKEN, null);
    }

    private List<Line> waiting(Batch batch) {
        return as.read(Actor.SYSTEM, jdbc -> new BatchRows(jdbc, batch.id()).waiting(WAITING, AT_ONCE));
    }

    private Done take(Batch batch, Lease lease, Office office, Line line) {
        return as.write(Actor.SYSTEM, jdbc -> {
            store.keep(jdbc, lease, 1);
            var rows = new BatchRows(jdbc, batch.id());
            var number = line.row().line();
            var done = line.finding() == Finding.NEW
                    ? enter(office, line, batch.id())
                    : change(office, line, rows.version(number));
            rows.done(number, batch.file().places().cell(Column.TITLE, number), done);
            return done;
        });
    }

    private Done enter(Office office, Line line, UUID batch) {
        return switch (RowRules.check(line.row(), office.facts(), null)) {
            case Checked.Wrong<Wish>(var problems) ->
                Done.refused(problems.values().iterator().next());
            case Checked.Fine<Wish>(var wish)
            when office.known().find(wish).isPresent() -> Done.refused(Comparison.problem("known-meanwhile"));
            case Checked.Fine<Wish>(var wish) -> {
                var form = UUID.nameUUIDFromBytes((batch + " " + line.row().line()).getBytes(StandardCharsets.UTF_8));
                var done = done(
                        needs.enter(office.actor(), wish.content(), wish.heard(), form),
                        Outcome.ENTERED,
                        office.facts().language());
                var need = done.entry();
                if (need != null) {
                    office.known().add(need, wish);
                }
                yield done;
            }
        };
    }

    private Done change(Office office, Line line, int version) {
        var need = office.need(line.row().text(Column.KEY).strip());
        if (need.isEmpty()) {
            return Done.refused(Comparison.problem("key-unknown", line.row().text(Column.KEY)));
        }
        var before = need.get();
        var language = office.facts().language();
        var refusal = office.refusal(before);
        if (refusal.isPresent() || before.life().version() != version) {
            return Done.refused(refusal.orElse(Comparison.problem("stale", before.title(language))));
        }
        return switch (RowRules.check(line.row(), office.facts(), EntryAnswers.of(before, language))) {
            case Checked.Wrong<Wish>(var problems) ->
                Done.refused(problems.values().iterator().next());
            case Checked.Fine<Wish>(var wish) ->
                done(needs.change(office.actor(), before, wish.content(), wish.heard()), Outcome.CHANGED, language);
        };
    }

    static Done done(Result result, Outcome outcome, Language language) {
        return switch (result) {
            case Result.Saved(var need) ->
                new Done(outcome, need.id(), need.life().version(), null);
            case Result.AlreadySaved(var need) ->
                new Done(outcome, need.id(), need.life().version(), null);
            case Result.Stale(var need) -> Done.refused(Comparison.problem("stale", need.title(language)));
            case Result.NotYours _ -> Done.refused(Comparison.problem("key-not-yours"));
            case Result.TooClosed() -> Done.refused(Problem.of("exchange.problem.too-closed"));
            case Result.Betrayed _ -> Done.refused(Problem.of("exchange.problem.betrayed"));
        };
    }
}
