package musubi.exchange.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryChanged;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.exchange.wording.Content;
import musubi.kernel.Language;
import musubi.kernel.Slug;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enters a seed or need, or changes one.
@Component
public class SaveEntry {

    private final AsActor as;
    private final Entries entries;
    private final Acquaintance known;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    SaveEntry(
            AsActor as, Entries entries, Acquaintance known, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.as = as;
        this.entries = entries;
        this.known = known;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /// What came of saving.
    public sealed interface Result {

        record Saved(Entry entry) implements Result {}

        /// The same form was handed in before, or its receipt given out; this is what the first one made.
        record AlreadySaved(Entry entry) implements Result {}

        /// Somebody changed it meanwhile; this is what stands there now.
        record Stale(Entry current) implements Result {}

        /// The actor may neither write for this owner nor look after this community; or the laboratory is not one of
        /// the
        /// owner's.
        ///
        /// @param field where that was chosen: `owner` or `laboratory`
        record NotYours(String field) implements Result {

            static final NotYours OWNER = new NotYours("owner");
            static final NotYours LABORATORY = new NotYours("laboratory");
        }

        /// So closed that whoever writes it could not read it any more.
        record TooClosed() implements Result {}

        /// It is to be veiled, and this text names whose it is.
        record Betrayed(Part part, Language language) implements Result {}
    }

    public Result enter(Actor actor, Content content, UUID submission) {
        return as.write(actor, jdbc -> {
            var own = actor.form(submission);
            OneAtATime.at(jdbc, own.toString());
            return entries.ofSubmission(actor, own)
                    .or(() -> actor.receipt() == null ? Optional.empty() : entries.ofReceipt(actor))
                    .<Result>map(Result.AlreadySaved::new)
                    .orElseGet(() -> enterNew(actor, content, own, jdbc));
        });
    }

    public Result change(Actor actor, UUID id, Content content, int version) {
        return as.write(actor, jdbc -> {
            var before = entries.find(actor, id).orElseThrow();
            var after = ties(actor, content, before.ties());
            if (!before.ties().mayBeChangedBy(actor)
                    || !after.mayBeChangedBy(actor)
                    || !known.holds(actor, after, before.ties())) {
                return Result.NotYours.OWNER;
            }
            var refused = refused(actor, after, content, before.ties());
            if (refused.isPresent()) {
                return refused.get();
            }
            var store = new EntryStore(jdbc, clock.instant());
            if (before.life().version() != version || !store.update(before, content)) {
                return new Result.Stale(entries.find(actor, id).orElseThrow());
            }
            var parts = changed(before, content);
            store.remember(ids.next(), actor, Step.of(before, actor, "EDITED", parts));
            events.publishEvent(new EntryChanged(id, before.kind()));
            return new Result.Saved(entries.find(actor, id).orElseThrow());
        });
    }

    private Result enterNew(Actor actor, Content content, UUID submission, JdbcClient jdbc) {
        var ties = ties(actor, content, null);
        if (!ties.mayBeChangedBy(actor) || !known.holds(actor, ties, null)) {
            return Result.NotYours.OWNER;
        }
        var refused = refused(actor, ties, content, null);
        if (refused.isPresent()) {
            return refused.get();
        }
        var id = ids.next();
        var account = actor.account();
        var store = new EntryStore(jdbc, clock.instant());
        store.insert(
                new EntryStore.New(id, slug(id, content), submission, ties.receipt(), content),
                account == null ? null : account.value());
        store.remember(ids.next(), actor, new Step(id, Step.side(actor, ties), "CREATED", Set.of(), 1));
        events.publishEvent(new EntryChanged(id, content.kind()));
        return new Result.Saved(entries.find(actor, id).orElseThrow());
    }

    private static Entry.Ties ties(Actor actor, Content content, Entry.@Nullable Ties before) {
        var circle = content.circle();
        return new Entry.Ties(
                circle.community(),
                circle.owner(),
                circle.laboratory(),
                circle.veiled(),
                before == null ? List.of() : before.partners(),
                circle.named(),
                before == null ? Set.of() : before.bound(),
                before == null ? actor.receipt() : before.receipt());
    }

    private Optional<Result> refused(Actor actor, Entry.Ties ties, Content content, Entry.@Nullable Ties before) {
        if (!known.laboratoryFits(actor, ties, before)) {
            return Optional.of(Result.NotYours.LABORATORY);
        }
        return actor.mayRead(content.existence().on(LocalDate.now(clock)), ties.stake())
                ? known.betrayed(actor, content).map(text -> new Result.Betrayed(text.part(), text.language()))
                : Optional.of(new Result.TooClosed());
    }

    private static Set<Part> changed(Entry before, Content content) {
        return content.replaced().stream()
                .filter(part -> !texts(before.texts().readable(), part).equals(texts(content.statements(), part)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Statement> texts(List<Statement> statements, Part part) {
        return statements.stream().filter(s -> s.part() == part).collect(Collectors.toUnmodifiableSet());
    }

    private static String slug(UUID id, Content content) {
        var title = content.statements().stream()
                .filter(s -> s.part() == Part.TITLE && s.language() == Language.EN)
                .findFirst()
                .map(Statement::text);
        return Slug.ofRecord(title, content.kind().word(), id);
    }
}
