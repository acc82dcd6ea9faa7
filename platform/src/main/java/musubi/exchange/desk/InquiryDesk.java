package musubi.exchange.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Channel;
import musubi.exchange.Inquiries;
import musubi.exchange.TitleSql;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The inquiries as their readers see them: those at work, and one with its course.
@Component
public class InquiryDesk implements Inquiries {

    private final AsActor as;
    private final InquiryClock inquiryClock;
    private final Clock clock;

    InquiryDesk(AsActor as, InquiryClock inquiryClock, Clock clock) {
        this.as = as;
        this.inquiryClock = inquiryClock;
        this.clock = clock;
    }

    /// One inquiry: where it lies, whose turn it is, what happened.
    ///
    /// @param late by how many open days the promised day has passed
    /// @param mayMove whether this reader coordinates where it lies
    /// @param events as far as the reader may know of them
    public record Seen(
            Inquiry inquiry, Bilingual desk, @Nullable String owner, int late, boolean mayMove, List<Event> events) {}

    /// One line of its course.
    public record Event(
            Instant at,
            String what,
            Bilingual desk,
            @Nullable String by,
            @Nullable String owner,
            @Nullable String reason,
            @Nullable String note) {}

    /// One inquiry from its first line to its last.
    public record Course(Bilingual desk, Channel channel, List<Event> events) {}

    @Override
    public List<Turn> turns(Actor actor) {
        var account = actor.account() == null ? null : actor.account().value();
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select i.need, i.state, i.owner, i.due_at from exchange.inquiry i
                        where i.state <> 'ENDED' and i.community = any (:communities)
                        order by i.due_at, i.need
                        """)
                        .param("communities", actor.coordinates().toArray(UUID[]::new))
                        .query((row, n) -> new Turn(
                                row.getObject("need", UUID.class),
                                row.getString("state"),
                                whose(row.getObject("owner", UUID.class), account),
                                row.getObject("due_at", OffsetDateTime.class).toInstant()))
                        .list());
    }

    private static Whose whose(@Nullable UUID owner, @Nullable UUID account) {
        if (owner == null) {
            return Whose.NOBODYS;
        }
        return owner.equals(account) ? Whose.OWN : Whose.COLLEAGUES;
    }

    @Override
    public List<Line> lines(Actor actor, List<UUID> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var account = actor.account() == null ? null : actor.account().value();
        return as.read(
                actor,
                jdbc -> jdbc.sql("select i.need, i.state, i.channel, i.owner, i.received_at, i.due_at, e.slug,\n"
                                + "exchange.colleague(i.owner, i.community) as owner_name,\n"
                                + TitleSql.of("i.need", "title") + """
                        from unnest(:needs::uuid[]) with ordinality as asked (need, place)
                            join exchange.inquiry i on i.need = asked.need
                            left join exchange.entry e on e.id = i.need
                        where i.due_at is not null order by asked.place
                        """)
                        .param("needs", needs.toArray(UUID[]::new))
                        .query((row, n) -> line(row, account, now))
                        .list());
    }

    private Line line(ResultSet row, @Nullable UUID account, Instant now) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        return new Line(
                row.getObject("need", UUID.class),
                Bilingual.ofEither(row.getString("title_ja"), row.getString("title_en")),
                "/needs/" + row.getString("slug"),
                row.getString("state"),
                Channel.valueOf(row.getString("channel")),
                row.getString("owner_name"),
                owner != null && owner.equals(account),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                due,
                inquiryClock.daysLate(due, now));
    }

    /// Where some of them lie and what happened, as far as the reader may know of it.
    public Map<UUID, Course> courses(Actor actor, Collection<UUID> needs) {
        var ids = needs.toArray(UUID[]::new);
        return as.read(actor, jdbc -> {
            var events = events(jdbc, ids);
            return jdbc
                    .sql("""
                    select i.need, i.channel, d.name_ja, d.name_en
                    from exchange.inquiry i join exchange.desk d on d.id = i.desk where i.need = any (:needs)
                    """)
                    .param("needs", ids)
                    .query((row, n) -> {
                        var need = row.getObject("need", UUID.class);
                        return Map.entry(
                                need,
                                new Course(
                                        new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                                        Channel.valueOf(row.getString("channel")),
                                        events.getOrDefault(need, List.of())));
                    })
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        });
    }

    public Optional<Seen> find(Actor actor, UUID need) {
        var now = clock.instant();
        return as.read(
                actor,
                jdbc -> new InquiryStore(jdbc).find(need).map(inquiry -> {
                    var desk = new DeskStore(jdbc).find(inquiry.post().desk()).orElseThrow();
                    var due = inquiry.times().due();
                    var mayMove = actor.coordinates().contains(inquiry.post().community());
                    return new Seen(
                            inquiry,
                            desk.name(),
                            jdbc.sql("select exchange.colleague(:owner::uuid, :community)")
                                    .param("owner", inquiry.post().owner())
                                    .param("community", inquiry.post().community())
                                    .query((row, n) -> Optional.ofNullable(row.getString(1)))
                                    .single()
                                    .orElse(null),
                            due == null ? 0 : inquiryClock.daysLate(due, now),
                            mayMove,
                            events(jdbc, new UUID[] {need}).getOrDefault(need, List.of()));
                }));
    }

    private static Map<UUID, List<Event>> events(JdbcClient jdbc, UUID[] needs) {
        Map<UUID, List<Event>> events = new HashMap<>();
        jdbc.sql("""
                select e.need, e.at, e.what, d.name_ja, d.name_en, e.reason, e.note,
                       exchange.colleague(e.by_account, d.community) as by_name,
                       exchange.colleague(e.owner, d.community) as owner_name
                from exchange.inquiry_event e join exchange.desk d on d.id = e.desk
                where e.need = any (:needs) order by e.at, e.id
                """)
                .param("needs", needs)
                .query((row, n) -> events.computeIfAbsent(row.getObject("need", UUID.class), need -> new ArrayList<>())
                        .add(event(row)))
                .list();
        return events;
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("what"),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                row.getString("by_name"),
                row.getString("owner_name"),
                row.getString("reason"),
                row.getString("note"));
    }
}
