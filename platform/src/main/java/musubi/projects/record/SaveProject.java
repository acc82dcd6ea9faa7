package musubi.projects.record;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.kernel.Slug;
import musubi.kernel.Uuid7;
import musubi.projects.ProjectChanged;
import musubi.projects.ProjectId;
import musubi.projects.ProjectMoved;
import musubi.projects.course.Standing;
import musubi.projects.record.ProjectStore.Event;
import musubi.projects.record.ProjectStore.New;
import musubi.projects.wording.ProjectRules.Address;
import musubi.projects.wording.ProjectRules.Content;
import musubi.projects.wording.Statement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enters a project, or changes what it says.
@Component
public class SaveProject {

    private final AsActor as;
    private final Portfolio portfolio;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    SaveProject(
            AsActor as,
            Portfolio portfolio,
            Entries entries,
            ApplicationEventPublisher events,
            Clock clock,
            Uuid7 ids) {
        this.as = as;
        this.portfolio = portfolio;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /// What came of saving.
    public sealed interface Result {

        record Saved(Project project) implements Result {}

        /// The same form was handed in before; this is what the first one made.
        record AlreadySaved(Project project) implements Result {}

        /// Somebody changed it meanwhile; this is what stands there now.
        record Stale(Project current) implements Result {}

        /// Only coordinators of the community write its projects.
        record NotYours() implements Result {}

        /// A seed or need at this address is not there, or not for this actor.
        record NoSuchEntry(String address) implements Result {}
    }

    public Result enter(Actor actor, Content content, UUID submission) {
        return as.write(actor, jdbc -> {
            var own = actor.form(submission);
            OneAtATime.at(jdbc, own.toString());
            var before = new ProjectStore(jdbc, clock.instant()).ofSubmission(own);
            if (before.isPresent()) {
                return new Result.AlreadySaved(seen(actor, new ProjectId(before.get())));
            }
            if (!actor.coordinates().contains(content.community())) {
                return new Result.NotYours();
            }
            return missing(actor, content).orElseGet(() -> enterNew(actor, content, own, jdbc));
        });
    }

    private Result enterNew(Actor actor, Content content, UUID submission, JdbcClient jdbc) {
        var id = ids.next();
        var account = actor.account();
        var store = new ProjectStore(jdbc, clock.instant());
        store.insert(
                new New(
                        id,
                        slug(id, content),
                        Standing.State.PREPARING,
                        submission,
                        null,
                        account == null ? null : account.value()),
                content);
        store.statements(id, content.statements());
        store.ties(id, entries(actor, content));
        store.remember(
                new Event(
                        ids.next(), id, "CREATED", null, content.about().stage().name(), null, 1),
                actor,
                "COORDINATOR");
        var project = seen(actor, new ProjectId(id));
        events.publishEvent(new ProjectChanged(project.id()));
        events.publishEvent(new ProjectMoved(
                project.id(),
                content.community(),
                project.about().stage(),
                project.standing().state().name()));
        return new Result.Saved(project);
    }

    public Result change(Actor actor, ProjectId id, Content content, int version) {
        return as.write(actor, jdbc -> {
            var before = seen(actor, id);
            if (!before.ties().mayBeChangedBy(actor) || !actor.coordinates().contains(content.community())) {
                return new Result.NotYours();
            }
            var missing = missing(actor, content);
            if (missing.isPresent()) {
                return missing.get();
            }
            var store = new ProjectStore(jdbc, clock.instant());
            if (before.life().version() != version || !store.update(before, content)) {
                return new Result.Stale(seen(actor, id));
            }
            store.statements(id.value(), content.statements());
            store.ties(id.value(), entries(actor, content));
            store.remember(
                    new Event(ids.next(), id.value(), "EDITED", null, null, null, version + 1), actor, "COORDINATOR");
            events.publishEvent(new ProjectChanged(id));
            return new Result.Saved(seen(actor, id));
        });
    }

    private Optional<Result> missing(Actor actor, Content content) {
        return content.ties().stream()
                .filter(address -> entry(actor, address).isEmpty())
                .findFirst()
                .map(address -> new Result.NoSuchEntry(address.path()));
    }

    private List<UUID> entries(Actor actor, Content content) {
        return content.ties().stream()
                .flatMap(address -> entry(actor, address).stream())
                .map(Entry::id)
                .toList();
    }

    private Optional<Entry> entry(Actor actor, Address address) {
        return entries.find(actor, address.need() ? EntryKind.NEED : EntryKind.SEED, address.slug());
    }

    private Project seen(Actor actor, ProjectId id) {
        return portfolio.find(actor, id).orElseThrow();
    }

    static String slug(UUID id, Content content) {
        var title = content.statements().stream()
                .filter(s -> s.part() == Statement.Part.TITLE
                        && s.language() == Language.EN
                        && s.disclosure().equals(Disclosure.PUBLIC))
                .findFirst()
                .map(Statement::text);
        return Slug.ofRecord(title, "project", id);
    }
}
