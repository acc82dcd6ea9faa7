package musubi.exchange.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.exchange.Channel;
import musubi.exchange.desk.Inquiry.Count;
import musubi.exchange.desk.Inquiry.End;
import musubi.exchange.desk.Inquiry.Post;
import musubi.exchange.desk.Inquiry.State;
import musubi.exchange.desk.Inquiry.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads and writes inquiries; each method is one part of a transaction that its use case holds open.
final class InquiryStore {

    private static final String SELECT = """
            select i.need, i.channel, i.desk, i.community, i.owner, i.state, i.end_reason, i.received_at, i.answered_at,
                   i.introduced_at, i.moved_at, i.ended_at, i.due_at, i.next_look_at, i.reminders, i.passed, i.version
            from exchange.inquiry i
            """;

    private final JdbcClient jdbc;

    InquiryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One line of the course of an inquiry.
    record Event(
            UUID id,
            String what,
            @Nullable UUID by,
            @Nullable String reason,
            @Nullable String note) {}

    Optional<Inquiry> find(UUID need) {
        return jdbc.sql(SELECT + "where i.need = :need")
                .param("need", need)
                .query(InquiryStore::inquiry)
                .optional();
    }

    /// Those it is time to look at, the longest waiting first. Another node's are left to it.
    List<Inquiry> toLookAt(Instant now, int most) {
        return jdbc.sql(SELECT + """
                where i.state <> 'ENDED' and i.next_look_at <= :now
                order by i.next_look_at limit :most for update skip locked
                """)
                .param("now", at(now))
                .param("most", most)
                .query(InquiryStore::inquiry)
                .list();
    }

    /// Those whose owner left, and those that never had one, where there is somebody who could take them.
    List<Inquiry> withoutOwner(int most) {
        return jdbc.sql(SELECT + """
                where i.state <> 'ENDED' and (i.owner is null or not exists (
                    select from access.account a join access.role_grant g on g.account_id = a.id
                    where a.id = i.owner and a.closed_at is null and g.revoked_at is null
                      and g.role in ('COORDINATOR', 'COMMUNITY_OFFICE') and g.scope_id = i.community))
                  and exists (
                    select from access.account a join access.role_grant g on g.account_id = a.id
                    where a.closed_at is null and g.revoked_at is null
                      and g.role in ('COORDINATOR', 'COMMUNITY_OFFICE') and g.scope_id = i.community)
                order by i.received_at limit :most for update skip locked
                """)
                .param("most", most)
                .query(InquiryStore::inquiry)
                .list();
    }

    boolean insert(Inquiry inquiry) {
        return jdbc.sql("""
                insert into exchange.inquiry (need, channel, desk, community, owner, state, received_at, moved_at, due_at,
                    next_look_at)
                values (:need, :channel, :desk, :community, :owner, :state, :received, :moved, :due, :look)
                on conflict do nothing
                """)
                        .param("need", inquiry.need())
                        .param("channel", inquiry.channel().name())
                        .param("desk", inquiry.post().desk())
                        .param("community", inquiry.post().community())
                        .param("owner", inquiry.post().owner())
                        .param("state", inquiry.state().name())
                        .param("received", at(inquiry.times().received()))
                        .param("moved", at(inquiry.times().moved()))
                        .param("due", at(inquiry.times().due()))
                        .param("look", at(inquiry.times().nextLook()))
                        .update()
                == 1;
    }

    /// False when somebody was faster.
    boolean save(Inquiry next) {
        var times = next.times();
        var ended = next.ended();
        return jdbc.sql("""
                update exchange.inquiry set channel = :channel, desk = :desk, community = :community, owner = :owner,
                    state = :state, end_reason = :reason, answered_at = :answered, introduced_at = :introduced,
                    moved_at = :moved, ended_at = :ended, due_at = :due, next_look_at = :look, reminders = :reminders,
                    passed = :passed, version = version + 1
                where need = :need and version = :version
                """)
                        .param("channel", next.channel().name())
                        .param("desk", next.post().desk())
                        .param("community", next.post().community())
                        .param("owner", next.post().owner())
                        .param("state", next.state().name())
                        .param("reason", ended == null ? null : ended.name())
                        .param("answered", at(times.answered()))
                        .param("introduced", at(times.introduced()))
                        .param("moved", at(times.moved()))
                        .param("ended", at(times.ended()))
                        .param("due", at(times.due()))
                        .param("look", at(times.nextLook()))
                        .param("reminders", next.count().reminders())
                        .param("passed", next.count().passed())
                        .param("need", next.need())
                        .param("version", next.version())
                        .update()
                == 1;
    }

    void remember(Inquiry inquiry, Event event, Instant now) {
        jdbc.sql("""
                insert into exchange.inquiry_event (id, need, at, by_account, what, desk, owner, reason, note)
                values (:id, :need, :now, :by, :what, :desk, :owner, :reason, :note)
                """)
                .param("id", event.id())
                .param("need", inquiry.need())
                .param("now", at(now))
                .param("by", event.by())
                .param("what", event.what())
                .param("desk", inquiry.post().desk())
                .param("owner", inquiry.post().owner())
                .param("reason", event.reason())
                .param("note", event.note())
                .update();
    }

    /// The desks that had it before.
    Set<UUID> had(UUID need) {
        return jdbc
                .sql("select distinct e.desk from exchange.inquiry_event e where e.need = :need")
                .param("need", need)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Inquiry inquiry(ResultSet row, int number) throws SQLException {
        var reason = row.getString("end_reason");
        return new Inquiry(
                row.getObject("need", UUID.class),
                Channel.valueOf(row.getString("channel")),
                new Post(
                        row.getObject("desk", UUID.class),
                        row.getObject("community", UUID.class),
                        row.getObject("owner", UUID.class)),
                State.valueOf(row.getString("state")),
                reason == null ? null : End.valueOf(reason),
                times(row),
                new Count(row.getInt("reminders"), row.getInt("passed")),
                row.getInt("version"));
    }

    private static Times times(ResultSet row) throws SQLException {
        return new Times(
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row, "answered_at"),
                instant(row, "introduced_at"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                instant(row, "next_look_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
