package musubi.exchange.reference;

import java.time.Clock;
import java.util.List;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.BeforeFirstPage;
import musubi.exchange.EntryChanged;
import musubi.exchange.EntryKind;
import musubi.kernel.Uuid7;
import musubi.network.ReferenceFiles;
import musubi.network.ReferenceRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Loads the seeds and needs of the source documents, once; what somebody has edited since is left alone.
@Component
class ReferenceEntries implements BeforeFirstPage {

    private static final int FORMAT = 1;

    private final ReferenceFiles files;
    private final AsActor as;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    ReferenceEntries(ReferenceFiles files, AsActor as, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.files = files;
        this.as = as;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public int getPhase() {
        return ReferenceFiles.MODULES_ABOVE_LOAD;
    }

    @Override
    public void prepare() {
        files.load("seeds", FORMAT, records -> load(EntryKind.SEED, records));
        files.load("needs", FORMAT, records -> load(EntryKind.NEED, records));
    }

    private void load(EntryKind kind, List<ReferenceRecord> records) {
        as.write(Actor.SYSTEM, jdbc -> {
            var rows = new ReferenceRows(jdbc, ids, clock.instant());
            for (var record : records) {
                rows.write(kind, record).ifPresent(id -> events.publishEvent(new EntryChanged(id, kind)));
            }
            return records.size();
        });
    }
}
