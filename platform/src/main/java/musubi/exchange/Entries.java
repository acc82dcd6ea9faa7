package musubi.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entry.State;
import musubi.kernel.Bilingual;
import musubi.kernel.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The seeds and needs, as far as the viewer who asks may know of them.
@Component
public class Entries {

    private final AsActor as;
    private final Clock clock;

    Entries(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    /// One entry as a list shows it.
    public record Line(
            UUID id,
            EntryKind kind,
            String slug,
            Bilingual title,
            @Nullable Bilingual summary,
            Place place,
            State state,
            Instant createdAt) {

        public record Place(
                @Nullable Bilingual community,
                @Nullable Bilingual owner,
                @Nullable String prefecture,
                List<Integer> areas,
                @Nullable Stage stage) {}

        public String url() {
            return kind.path() + "/" + slug;
        }
    }

    public Optional<Entry> find(Actor viewer, EntryKind kind, String slug) {
        return one(viewer, "where e.kind = ? and e.slug = ?", kind.name(), slug);
    }

    public Optional<Entry> find(Actor viewer, UUID id) {
        return one(viewer, "where e.id = ?", id);
    }

    /// Some of them with all their texts; those the viewer may not know of are not in it.
    public Map<UUID, Entry> whole(Actor viewer, Collection<UUID> ids) {
        return as.read(viewer, jdbc -> EntrySql.whole(jdbc, ids.toArray(UUID[]::new))).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    /// What a receipt was given for: asked with the hash of its secret.
    public Optional<Entry> ofReceipt(Actor holder) {
        var receipt = holder.receipt();
        return receipt == null ? Optional.empty() : one(holder, "where e.receipt = ?", receipt);
    }

    public Optional<Entry> ofSubmission(Actor actor, UUID submission) {
        return one(actor, "where e.submission = ?", submission);
    }

    private Optional<Entry> one(Actor viewer, String where, Object... values) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql(EntrySql.ENTRY + where)
                        .params(values)
                        .query(EntrySql::entry)
                        .optional()
                        .map(entry -> EntrySql.withStatements(jdbc, entry)));
    }

    /// Open ones, newest first; one query however long the list.
    public List<Line> list(Actor viewer, Wanted wanted) {
        return as.read(
                viewer,
                jdbc -> EntrySql.wanted(jdbc, EntrySql.LINE, EntrySql.PAGE, wanted, today())
                        .query(EntrySql::line)
                        .list());
    }

    public int count(Actor viewer, Wanted wanted) {
        return as.read(
                viewer,
                jdbc -> EntrySql.wanted(jdbc, "select count(*) from exchange.entry e\n", "", wanted, today())
                        .query(Integer.class)
                        .single());
    }

    public List<Line> lines(Actor viewer, Collection<UUID> ids) {
        var array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return as.read(
                viewer,
                jdbc -> jdbc.sql(EntrySql.LINE + "where e.id = any (:ids::uuid[])")
                        .param("ids", array)
                        .query(EntrySql::line)
                        .list());
    }

    /// What the organisations of this actor offer and look for, newest first, whatever became of it.
    public List<Line> mine(Actor actor) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(EntrySql.LINE + """
                where exchange.owner_of(e.owner, e.veiled, e.id) = any (access.setting_ids('musubi.organisations'))
                   or e.created_by::text = access.setting('musubi.account')
                order by e.id desc limit 100
                """).query(EntrySql::line).list());
    }

    /// The open entries of a community, each with all its texts that this viewer may read, oldest first.
    public List<Entry> inCommunity(Actor viewer, EntryKind kind, UUID community) {
        var wanted = new Wanted(kind, null, community, null, null, null, 0);
        return as.read(viewer, jdbc -> EntrySql.open(jdbc, wanted, today())).stream()
                .sorted(Comparator.comparing(Entry::id))
                .toList();
    }

    /// Every entry that may be found, whole, one after the other: for the index.
    public void forEachOpen(EntryKind kind, Consumer<Entry> consumer) {
        as.read(Actor.SYSTEM, jdbc -> {
            EntrySql.open(jdbc, Wanted.all(kind, 0), today()).forEach(consumer);
            return 0;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
