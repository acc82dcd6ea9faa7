package musubi.exchange.sheet;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.sheet.Batch.State;
import musubi.exchange.sheet.file.SheetFile;
import musubi.exchange.sheet.file.SheetFile.Sheet;
import musubi.exchange.sheet.file.SheetFile.Unreadable;
import musubi.exchange.sheet.form.SheetRow;
import musubi.network.Communities;
import musubi.network.CommunityId;
import musubi.pages.Checked.Problem;
import org.springframework.stereotype.Component;

/// Reads a file and compares its rows with what is there; nothing is changed by it.
@Component
class ReadBatch {

    private static final int AT_ONCE = 100;

    private final AsActor as;
    private final BatchStore store;
    private final Offices offices;
    private final Communities communities;

    ReadBatch(AsActor as, BatchStore store, Offices offices, Communities communities) {
        this.as = as;
        this.store = store;
        this.offices = offices;
        this.communities = communities;
    }

    void run(Batch batch, Lease lease, Actor actor, BooleanSupplier ending) {
        switch (SheetFile.read(store.file(batch.id()))) {
            case Unreadable(var problem) -> store.finish(lease, State.UNREADABLE, problem);
            case Sheet sheet
            when isForAnother(sheet, batch.of().community()) ->
                store.finish(
                        lease,
                        State.UNREADABLE,
                        new Problem("exchange.sheet.file.other-community", List.of(String.valueOf(sheet.community()))));
            case Sheet sheet -> compare(batch, lease, sheet, new Reading(actor, ending));
        }
    }

    private record Reading(Actor actor, BooleanSupplier ending) {}

    private boolean isForAnother(Sheet sheet, UUID community) {
        var named = sheet.community();
        return named != null
                && !named.isBlank()
                && communities
                        .find(Actor.SYSTEM, new CommunityId(community))
                        .filter(ours -> !ours.slug().equals(named))
                        .isPresent();
    }

    private void compare(Batch batch, Lease lease, Sheet sheet, Reading reading) {
        store.begin(lease, sheet);
        var office = offices.of(reading.actor(), batch.of().community(), sheet.language());
        var comparison = new Comparison(office, sheet);
        var rows = sheet.rows();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            if (reading.ending().getAsBoolean()) {
                store.release(lease);
                return;
            }
            chunk(lease, sheet, comparison, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
        store.finish(lease, State.READ, null);
    }

    private void chunk(Lease lease, Sheet sheet, Comparison comparison, List<SheetRow> rows) {
        as.write(Actor.SYSTEM, jdbc -> {
            store.keep(jdbc, lease, rows.size());
            var to = new BatchRows(jdbc, lease.batch());
            rows.forEach(row -> to.insert(comparison.compare(row), sheet.places()));
            return 0;
        });
    }
}
