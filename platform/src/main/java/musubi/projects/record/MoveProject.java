package musubi.projects.record;

import java.time.Clock;
import java.util.Optional;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Stage;
import musubi.kernel.Uuid7;
import musubi.projects.ProjectChanged;
import musubi.projects.ProjectId;
import musubi.projects.ProjectMoved;
import musubi.projects.course.Course;
import musubi.projects.course.Step;
import musubi.projects.record.ProjectStore.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings a project to another stage, begins, pauses or ends it, and takes the last step back.
@Component
public class MoveProject {

    private final AsActor as;
    private final Portfolio portfolio;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    MoveProject(AsActor as, Portfolio portfolio, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.as = as;
        this.portfolio = portfolio;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    public sealed interface Result {

        record Moved(Project project) implements Result {}

        /// It stands there already: pressing twice does no harm.
        record AlreadyThere(Project project) implements Result {}

        /// The course of a project does not allow it.
        record Refused(Project project) implements Result {}

        /// Somebody took a step in the same moment.
        record Faster(Project current) implements Result {}

        record NotYours() implements Result {}
    }

    public Result toStage(Actor actor, ProjectId id, Stage to, int version) {
        return as.write(actor, jdbc -> {
            var before = changeable(actor, id);
            if (before.isEmpty()) {
                return new Result.NotYours();
            }
            var project = before.get();
            if (project.about().stage() == to) {
                return new Result.AlreadyThere(project);
            }
            if (!Course.mayMove(project.standing().state())) {
                return new Result.Refused(project);
            }
            return project.life().version() == version
                    ? move(actor, jdbc, project, to, "STAGE")
                    : new Result.Faster(project);
        });
    }

    /// Takes the last change of stage back, as long as nothing else has happened since.
    public Result undo(Actor actor, ProjectId id, int version) {
        return as.write(actor, jdbc -> {
            var before = changeable(actor, id);
            if (before.isEmpty()) {
                return new Result.NotYours();
            }
            var project = before.get();
            return jdbc.sql("""
                            select e.from_value from projects.event e
                            where e.project = :project and e.what = 'STAGE' and e.version = :version
                            """)
                    .param("project", id.value())
                    .param("version", project.life().version())
                    .query(String.class)
                    .optional()
                    .filter(stage -> project.life().version() == version)
                    .map(stage -> move(actor, jdbc, project, Stage.valueOf(stage), "STAGE_UNDONE"))
                    .orElseGet(() -> new Result.Refused(project));
        });
    }

    public Result take(Actor actor, ProjectId id, Step step, @Nullable String words, int version) {
        return as.write(actor, jdbc -> {
            var before = changeable(actor, id);
            if (before.isEmpty()) {
                return new Result.NotYours();
            }
            var project = before.get();
            var next = Course.after(project.standing(), step);
            if (next.isEmpty()) {
                return new Result.Refused(project);
            }
            var store = new ProjectStore(jdbc, clock.instant());
            if (project.life().version() != version || !store.standing(id, version, next.get())) {
                return new Result.Faster(project);
            }
            var from = project.standing().state().name();
            var to = next.get().state().name();
            store.remember(
                    new Event(ids.next(), id.value(), "STATE", from, to, null, version + 1), actor, "COORDINATOR");
            remember(actor, store, project, words, version + 1);
            return told(actor, id);
        });
    }

    /// Says why, after the step: the step itself does not wait for words.
    public Result because(Actor actor, ProjectId id, String words) {
        return as.write(actor, jdbc -> {
            var before = changeable(actor, id);
            if (before.isEmpty()) {
                return new Result.NotYours();
            }
            var project = before.get();
            remember(
                    actor,
                    new ProjectStore(jdbc, clock.instant()),
                    project,
                    words,
                    project.life().version());
            return new Result.Moved(project);
        });
    }

    private Result move(Actor actor, JdbcClient jdbc, Project project, Stage to, String what) {
        var store = new ProjectStore(jdbc, clock.instant());
        var version = project.life().version();
        if (!store.stage(project.id(), version, to)) {
            return new Result.Faster(project);
        }
        var from = project.about().stage().name();
        store.remember(
                new Event(ids.next(), project.id().value(), what, from, to.name(), null, version + 1),
                actor,
                "COORDINATOR");
        return told(actor, project.id());
    }

    private void remember(Actor actor, ProjectStore store, Project project, @Nullable String words, int version) {
        if (words != null) {
            store.remember(
                    new Event(ids.next(), project.id().value(), "REASON", null, null, words, version),
                    actor,
                    "COORDINATOR");
        }
    }

    private Result told(Actor actor, ProjectId id) {
        var project = portfolio.find(actor, id).orElseThrow();
        events.publishEvent(new ProjectChanged(id));
        events.publishEvent(new ProjectMoved(
                id,
                project.ties().community(),
                project.about().stage(),
                project.standing().state().name()));
        return new Result.Moved(project);
    }

    private Optional<Project> changeable(Actor actor, ProjectId id) {
        return portfolio.find(actor, id).filter(p -> p.ties().mayBeChangedBy(actor));
    }
}
