package musubi.exchange.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.kernel.Prefecture;
import musubi.network.Communities;
import musubi.network.Communities.Community;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the front desk has to know of a need to route it, whoever may read it.
@Component
class Needs {

    private static final String SELECT = """
            select e.id, e.community, e.prefecture, e.market_areas, e.state, e.document is not null as from_document,
                   access.level_today(e.level, e.opens_on, e.opens_to) = 'PUBLIC' as open,
                   e.created_by
            from exchange.entry e
            """;

    private final Communities communities;

    Needs(Communities communities) {
        this.communities = communities;
    }

    /// @param fromDocument whether a document tells of it, so that nobody waits for an answer
    /// @param open to everyone, so that other regions may know of it
    /// @param enteredBy whose account it was entered with, if with any
    record Need(
            UUID id,
            @Nullable UUID community,
            @Nullable String prefecture,
            List<Integer> areas,
            Entry.State state,
            boolean fromDocument,
            boolean open,
            @Nullable UUID enteredBy) {}

    Optional<Need> find(JdbcClient jdbc, UUID id) {
        return jdbc.sql(SELECT + "where e.id = :id and e.kind = 'NEED'")
                .param("id", id)
                .query(Needs::need)
                .optional();
    }

    /// Those that wait for an answer and lie at no desk: entered before there were any.
    List<Need> atNoDesk(JdbcClient jdbc, int most) {
        return jdbc.sql(SELECT + """
                where e.kind = 'NEED' and e.state = 'OPEN' and e.document is null
                  and not exists (select from exchange.inquiry i where i.need = e.id)
                order by e.id limit :most
                """).param("most", most).query(Needs::need).list();
    }

    /// Where it belongs; a need of no community belongs to the nearest.
    Optional<Routing.Where> where(Need need) {
        var own = need.community();
        return Optional.ofNullable(own)
                .or(() -> nearest(need.prefecture()).stream()
                        .map(one -> one.id().value())
                        .findFirst())
                .map(community -> new Routing.Where(community, need.prefecture(), need.areas()));
    }

    /// The regions that may know of it, the nearest first.
    List<UUID> regions(Need need) {
        return need.open()
                ? nearest(need.prefecture()).stream()
                        .map(one -> one.id().value())
                        .toList()
                : List.of();
    }

    private List<Community> nearest(@Nullable String prefecture) {
        var from = Optional.ofNullable(prefecture).flatMap(code -> Prefecture.ofCode(Integer.parseInt(code)));
        var all = communities.all(Actor.SYSTEM);
        return from.map(here -> all.stream()
                        .sorted(Comparator.comparingInt(community -> Communities.kilometres(community, here)))
                        .toList())
                .orElse(all);
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        return new Need(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getObject("community", UUID.class),
                row.getString("prefecture"),
                Arrays.asList((Integer[]) row.getArray("market_areas").getArray()),
                Entry.State.valueOf(row.getString("state")),
                row.getBoolean("from_document"),
                row.getBoolean("open"),
                row.getObject("created_by", UUID.class));
    }
}
