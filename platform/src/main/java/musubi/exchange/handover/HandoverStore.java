package musubi.exchange.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.exchange.handover.Succession.Colleague;
import musubi.exchange.handover.Succession.Item;
import musubi.exchange.handover.Succession.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads what goes into a handover; each method is one part of a transaction that is held open.
final class HandoverStore {

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody who coordinates in a community, or has something in hand there.
    record Member(UUID community, UUID account, String name, boolean inOffice, boolean left, int load) {}

    Optional<UUID> ofForm(UUID submission) {
        return jdbc.sql("select h.id from exchange.handover h where h.submission = :submission order by h.id limit 1")
                .param("submission", submission)
                .query(UUID.class)
                .optional();
    }

    /// The last one of somebody that still holds.
    Optional<UUID> latest(UUID account) {
        return jdbc.sql("""
                select h.id from exchange.handover h where h.account = :account and h.undone_at is null
                order by h.made_at desc, h.id limit 1
                """).param("account", account).query(UUID.class).optional();
    }

    List<Member> members(Collection<UUID> communities) {
        return jdbc.sql("""
                select c.id as community, s.account, s.name, s.in_office, s.has_left, s.inquiries + s.introductions as load
                from network.community c cross join lateral exchange.staff(c.id) s
                where c.id = any (:communities) order by c.id, s.account
                """)
                .param("communities", communities.toArray(UUID[]::new))
                .query(HandoverStore::member)
                .list();
    }

    /// All that is open with somebody; nobody else moves it until this transaction ends.
    List<Item> lock(UUID account, Collection<UUID> communities) {
        var items = jdbc.sql("""
                select 'INQUIRY' as kind, i.need as id, i.community, i.need, i.desk
                from exchange.inquiry i
                where i.owner = :account and i.state <> 'ENDED' and i.community = any (:communities)
                order by i.due_at, i.need for update
                """)
                .param("account", account)
                .param("communities", communities.toArray(UUID[]::new))
                .query(HandoverStore::item)
                .list();
        items.addAll(jdbc.sql("""
                select 'REFERRAL' as kind, r.id, r.community, r.need, null::uuid as desk
                from exchange.referral r
                where r.coordinator = :account and r.community = any (:communities)
                  and r.state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH')
                order by r.updated_at, r.id for update
                """)
                .param("account", account)
                .param("communities", communities.toArray(UUID[]::new))
                .query(HandoverStore::item)
                .list());
        return items;
    }

    /// Those who may take something over from somebody.
    static List<Colleague> colleagues(List<Member> members, UUID account, List<Seat> seats, LocalDate today) {
        Map<UUID, Set<UUID>> desks = seats.stream()
                .filter(seat -> seat.runsOn(today))
                .collect(Collectors.groupingBy(
                        Seat::account, Collectors.mapping(seat -> seat.at().desk(), Collectors.toSet())));
        return members.stream()
                .filter(member -> member.inOffice() && !member.left())
                .filter(member -> !member.account().equals(account))
                .map(member -> new Colleague(
                        member.account(),
                        member.community(),
                        desks.getOrDefault(member.account(), Set.of()),
                        member.load()))
                .toList();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("community", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getBoolean("in_office"),
                row.getBoolean("has_left"),
                row.getInt("load"));
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("community", UUID.class),
                row.getObject("need", UUID.class),
                row.getObject("desk", UUID.class));
    }
}
