package musubi.exchange.desk;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.exchange.desk.Desk.Promise;
import musubi.kernel.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads and writes desks, and knows who sits at them; each method is one part of a transaction that is held open.
final class DeskStore {

    static final String SELECT = """
            select d.id, d.community, d.name_ja, d.name_en, d.prefectures, d.areas, d.answer_days, d.introduce_days,
                   d.next_desk, d.version
            from exchange.desk d
            """;

    /// Who may sit at a desk: those in office in its community, and where seats were given out, those whose term runs.
    private static final String STAFF = """
            select a.id
            from access.account a
            where a.closed_at is null
              and exists (select from access.role_grant g
                          where g.account_id = a.id and g.revoked_at is null and g.scope_id = :community
                            and g.role in ('COORDINATOR', 'COMMUNITY_OFFICE'))
              and (exists (select from exchange.desk_seat s
                           where s.desk = :desk and s.account = a.id and s.handed_over_at is null
                             and s.from_day <= :today and (s.to_day is null or s.to_day >= :today))
                   or not exists (select from exchange.desk_seat s
                                  join access.role_grant g on g.account_id = s.account and g.revoked_at is null
                                      and g.scope_id = :community and g.role in ('COORDINATOR', 'COMMUNITY_OFFICE')
                                  join access.account o on o.id = s.account and o.closed_at is null
                                  where s.desk = :desk and s.handed_over_at is null
                                    and s.from_day <= :today and (s.to_day is null or s.to_day >= :today)))
            """;

    private final JdbcClient jdbc;

    DeskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Desk> open() {
        return jdbc.sql(SELECT + "where d.closed_at is null order by d.id")
                .query(DeskStore::desk)
                .list();
    }

    Optional<Desk> find(UUID id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query(DeskStore::desk)
                .optional();
    }

    /// The desk that a community has when it set up none of its own.
    Desk ofCommunity(UUID community, Instant now) {
        var id = UUID.nameUUIDFromBytes(("front desk of " + community).getBytes(StandardCharsets.UTF_8));
        jdbc.sql("""
                insert into exchange.desk (id, community, name_ja, name_en, created_at)
                select :id, c.id, left(c.name_ja, 92) || 'の相談窓口', left(c.name_en, 88) || ' front desk', :now
                from network.community c where c.id = :community
                on conflict do nothing
                """)
                .param("id", id)
                .param("community", community)
                .param("now", InquiryStore.at(now))
                .update();
        return find(id).orElseThrow();
    }

    /// Whose turn it is at a desk: of its staff whoever has the fewest open inquiries. Whose term is over comes last,
    /// when there is nobody else.
    Optional<UUID> whoseTurn(Desk desk, LocalDate today) {
        return jdbc.sql(STAFF + """
                order by exchange.has_left(a.id, :community), (select count(*) from exchange.inquiry i where i.owner = a.id and i.state <> 'ENDED'), a.id
                limit 1
                """)
                .param("desk", desk.id())
                .param("community", desk.community())
                .param("today", today)
                .query(UUID.class)
                .optional();
    }

    boolean sitsAt(Desk desk, UUID account, LocalDate today) {
        return jdbc.sql("select exists (" + STAFF + " and a.id = :account and not exchange.has_left(a.id, :community))")
                .param("desk", desk.id())
                .param("community", desk.community())
                .param("today", today)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    static Desk desk(ResultSet row, int number) throws SQLException {
        return new Desk(
                row.getObject("id", UUID.class),
                row.getObject("community", UUID.class),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                List.of((String[]) row.getArray("prefectures").getArray()),
                Arrays.asList((Integer[]) row.getArray("areas").getArray()),
                new Promise(row.getInt("answer_days"), row.getInt("introduce_days")),
                row.getObject("next_desk", UUID.class),
                row.getInt("version"));
    }
}
