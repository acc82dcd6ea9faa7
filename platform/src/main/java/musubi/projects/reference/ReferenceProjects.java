package musubi.projects.reference;

import java.time.Clock;
import java.util.List;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.BeforeFirstPage;
import musubi.kernel.Uuid7;
import musubi.network.ReferenceFiles;
import musubi.network.ReferenceRecord;
import musubi.projects.ProjectChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Loads the research themes of the source documents, once; what somebody has edited since is left alone.
@Component
class ReferenceProjects implements BeforeFirstPage {

    private static final int FORMAT = 1;

    /// After the seeds they build on.
    private static final int AFTER_EXCHANGE = ReferenceFiles.MODULES_ABOVE_LOAD + 10;

    private final ReferenceFiles files;
    private final AsActor as;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    ReferenceProjects(ReferenceFiles files, AsActor as, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.files = files;
        this.as = as;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public int getPhase() {
        return AFTER_EXCHANGE;
    }

    @Override
    public void prepare() {
        files.load("projects", FORMAT, this::load);
    }

    private void load(List<ReferenceRecord> records) {
        as.write(Actor.SYSTEM, jdbc -> {
            var rows = new ReferenceRows(jdbc, ids, clock.instant());
            for (var record : records) {
                rows.write(record).ifPresent(id -> events.publishEvent(new ProjectChanged(id)));
            }
            return records.size();
        });
    }
}
