package musubi.projects.record;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import musubi.kernel.Uuid7;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.projects.ProjectChanged;
import musubi.projects.record.ProjectStore.Event;
import musubi.projects.wording.Detail;
import musubi.projects.wording.Detail.Kind;
import musubi.projects.wording.DetailRules.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes one line into a project, changes it, takes it out or brings it back.
@Component
public class SaveDetail {

    private final AsActor as;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    SaveDetail(AsActor as, Organisations organisations, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.as = as;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    public sealed interface Result {

        record Saved(UUID detail) implements Result {}

        /// Somebody changed it meanwhile; this is what stands there now, nothing where it was taken out.
        record Stale(@Nullable Detail current) implements Result {}

        record NotYours() implements Result {}

        /// The organisation, or the output a follow-up is about, is not there for this actor.
        record NotThere() implements Result {}
    }

    /// The same form sent twice writes one line.
    public Result add(Actor actor, Project project, Kind kind, Line line, UUID submission) {
        return as.write(actor, jdbc -> {
            var own = actor.form(submission);
            OneAtATime.at(jdbc, own.toString());
            var before = DetailSql.ofSubmission(jdbc, own);
            if (before.isPresent()) {
                return new Result.Saved(before.get());
            }
            if (!project.ties().mayBeChangedBy(actor)) {
                return new Result.NotYours();
            }
            if (!holds(actor, project, line)) {
                return new Result.NotThere();
            }
            var detail = new Detail(ids.next(), kind, line.disclosure(), line.content(), 1, null);
            DetailSql.insert(jdbc, detail, project.id().value(), own, now());
            told(actor, jdbc, project, "DETAIL_ADDED", kind);
            return new Result.Saved(detail.id());
        });
    }

    public Result change(Actor actor, Project project, Detail before, Line line, int version) {
        return as.write(actor, jdbc -> {
            if (!project.ties().mayBeChangedBy(actor)) {
                return new Result.NotYours();
            }
            if (!holds(actor, project, line)) {
                return new Result.NotThere();
            }
            var detail = new Detail(before.id(), before.kind(), line.disclosure(), line.content(), version, null);
            if (!DetailSql.update(jdbc, detail)) {
                return new Result.Stale(current(jdbc, project, before.id()).orElse(null));
            }
            told(actor, jdbc, project, "DETAIL_CHANGED", before.kind());
            return new Result.Saved(before.id());
        });
    }

    /// Taken out, it can be brought back; doing either twice does no harm.
    public Result remove(Actor actor, Project project, UUID detail, boolean restore) {
        return as.write(actor, jdbc -> {
            if (!project.ties().mayBeChangedBy(actor)) {
                return new Result.NotYours();
            }
            var kind = kind(jdbc, project, detail);
            if (kind.isEmpty()) {
                return new Result.NotThere();
            }
            if (DetailSql.remove(jdbc, project.id().value(), detail, restore ? null : now())) {
                told(actor, jdbc, project, restore ? "DETAIL_RESTORED" : "DETAIL_REMOVED", kind.get());
            }
            return new Result.Saved(detail);
        });
    }

    private boolean holds(Actor actor, Project project, Line line) {
        var organisation = line.content().organisation();
        var output = line.content().output();
        return (organisation == null
                        || organisations
                                .find(actor, new OrganisationId(organisation))
                                .isPresent())
                && (output == null
                        || project.details(Kind.OUTPUT).stream().anyMatch(d -> Objects.equals(d.id(), output)));
    }

    private static Optional<Detail> current(JdbcClient jdbc, Project project, UUID detail) {
        return DetailSql.of(jdbc, project.id().value()).stream()
                .filter(d -> d.id().equals(detail))
                .findFirst();
    }

    private static Optional<Kind> kind(JdbcClient jdbc, Project project, UUID detail) {
        return jdbc.sql("select d.kind from projects.detail d where d.id = :id and d.project = :project")
                .param("id", detail)
                .param("project", project.id().value())
                .query(String.class)
                .optional()
                .map(Kind::valueOf);
    }

    private void told(Actor actor, JdbcClient jdbc, Project project, String what, Kind kind) {
        var event = new Event(
                ids.next(),
                project.id().value(),
                what,
                null,
                kind.name(),
                null,
                project.life().version());
        new ProjectStore(jdbc, clock.instant()).remember(event, actor, "COORDINATOR");
        events.publishEvent(new ProjectChanged(project.id()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
