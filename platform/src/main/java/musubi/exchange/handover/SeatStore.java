package musubi.exchange.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.exchange.wording.SeatRules.Wanted;
import musubi.kernel.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads and writes seats; each method is one part of a transaction that is held open.
final class SeatStore {

    private static final String SELECT = """
            select s.id, s.account, s.desk, d.community, d.name_ja, d.name_en, s.specialities, s.employer,
                   o.name_ja as employer_ja, o.name_en as employer_en, s.from_day, s.to_day,
                   s.handed_over_at is not null as handed_over, s.version
            from exchange.desk_seat s
                join exchange.desk d on d.id = s.desk
                left join network.organisation o on o.id = s.employer
            """;

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those the reader may know of, without those whose term is over.
    List<Seat> standing(LocalDate today) {
        return jdbc.sql(SELECT + """
                where d.closed_at is null and s.handed_over_at is null and (s.to_day is null or s.to_day >= :today)
                order by s.from_day, s.id
                """)
                .param("today", today)
                .query(SeatStore::seat)
                .list();
    }

    List<Seat> of(UUID account, UUID community) {
        return jdbc.sql(SELECT + "where s.account = :account and d.community = :community order by s.from_day, s.id")
                .param("account", account)
                .param("community", community)
                .query(SeatStore::seat)
                .list();
    }

    Optional<Seat> find(UUID id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id)
                .query(SeatStore::seat)
                .optional();
    }

    void insert(UUID id, UUID desk, UUID account, Wanted wanted) {
        jdbc.sql("""
                insert into exchange.desk_seat (id, desk, account, specialities, employer, from_day, to_day)
                values (:id, :desk, :account, :specialities, :employer, :from, :to)
                on conflict do nothing
                """)
                .param("id", id)
                .param("desk", desk)
                .param("account", account)
                .param("specialities", wanted.specialities())
                .param("employer", wanted.employer())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .update();
    }

    /// False when somebody was faster.
    boolean change(UUID id, Wanted wanted, int version) {
        return jdbc.sql("""
                update exchange.desk_seat set specialities = :specialities, employer = :employer, from_day = :from,
                    to_day = :to, version = version + 1
                where id = :id and version = :version and handed_over_at is null
                """)
                        .param("specialities", wanted.specialities())
                        .param("employer", wanted.employer())
                        .param("from", wanted.from())
                        .param("to", wanted.to())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /// This day is the last one. False when somebody was faster.
    boolean end(UUID id, LocalDate last, int version) {
        return jdbc.sql("""
                update exchange.desk_seat set to_day = least(coalesce(to_day, :last), :last), version = version + 1
                where id = :id and version = :version and handed_over_at is null
                """)
                        .param("last", last)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean remove(UUID id, int version) {
        return jdbc.sql("delete from exchange.desk_seat where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        var employer = row.getObject("employer", UUID.class);
        return new Seat(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                new Seat.At(
                        row.getObject("desk", UUID.class),
                        row.getObject("community", UUID.class),
                        new Bilingual(row.getString("name_ja"), row.getString("name_en"))),
                row.getString("specialities"),
                employer == null
                        ? null
                        : new Seat.Employer(
                                employer,
                                Bilingual.ofEither(row.getString("employer_ja"), row.getString("employer_en"))),
                new Seat.Term(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                row.getBoolean("handed_over"),
                row.getInt("version"));
    }
}
