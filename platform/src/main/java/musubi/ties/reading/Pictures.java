package musubi.ties.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Side;
import musubi.network.Laboratories;
import musubi.ties.graph.Graph;
import musubi.ties.graph.Health.Place;
import musubi.ties.graph.Tie;
import musubi.ties.reading.Picture.Organisation;
import musubi.ties.reading.TieSql.Meeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Draws the picture of ties anew for each viewer: every row is asked for as that viewer, so that row security holds.
@Component
public class Pictures {

    private static final String ORGANISATIONS = """
            select o.id, o.slug, o.name_ja, o.name_en, o.side, o.prefecture,
                   o.kind = any (:institutions) as institution,
                   coalesce(m.communities, '{}') as communities
            from network.organisation o
                left join (select organisation, array_agg(distinct community) as communities
                           from network.membership group by organisation) m on m.organisation = o.id
            order by o.sort_ja, o.id
            """;

    private static final String OFFERING = """
            select distinct has.unit from exchange.entry e
                cross join lateral unnest(e.partners || array[e.owner, e.laboratory]) as has (unit)
            where e.kind = 'SEED' and e.state = 'OPEN' and (e.valid_to is null or e.valid_to >= :today)
              and has.unit is not null
            """;

    private static final String LABORATORIES = """
            select l.organisation, l.id from network.laboratory l where l.closed_at is null
            """;

    private final AsActor as;
    private final Clock clock;

    Pictures(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    public Picture of(Actor viewer) {
        var today = LocalDate.now(clock);
        return as.read(viewer, jdbc -> {
            var sql = new TieSql(jdbc, today);
            var written = sql.written();
            var organisations = organisations(jdbc);
            var meetings = Stream.of(sql.introductions(), sql.projects(), written)
                    .flatMap(List::stream)
                    .toList();
            return new Picture(
                    organisations,
                    Graph.of(organisations.keySet(), ties(meetings)),
                    units(written, laboratories(jdbc), organisations),
                    Set.copyOf(jdbc.sql(OFFERING)
                            .param("today", today)
                            .query(UUID.class)
                            .list()),
                    today);
        });
    }

    private static Map<UUID, Organisation> organisations(JdbcClient jdbc) {
        var organisations = new LinkedHashMap<UUID, Organisation>();
        jdbc.sql(ORGANISATIONS)
                .param("institutions", Laboratories.KINDS.toArray(String[]::new))
                .query(Pictures::organisation)
                .list()
                .forEach(one -> organisations.put(one.id(), one));
        return organisations;
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var communities = Set.of((UUID[]) row.getArray("communities").getArray());
        return new Organisation(
                id,
                row.getString("slug"),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                Side.valueOf(row.getString("side")),
                row.getBoolean("institution"),
                new Place(id, row.getString("prefecture"), communities));
    }

    private record Two(UUID a, UUID b) {

        static Two of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Two(one, other) : new Two(other, one);
        }
    }

    private static Collection<Tie> ties(List<Meeting> meetings) {
        var contacts = new HashMap<Two, List<Tie.Contact>>();
        for (var meeting : meetings) {
            for (var two : pairs(meeting)) {
                contacts.computeIfAbsent(two, any -> new ArrayList<>()).add(meeting.contact());
            }
        }
        return contacts.entrySet().stream()
                .map(entry -> new Tie(entry.getKey().a(), entry.getKey().b(), entry.getValue()))
                .toList();
    }

    private static Set<Two> pairs(Meeting meeting) {
        var pairs = new LinkedHashSet<Two>();
        var others = meeting.others().isEmpty() ? meeting.those() : meeting.others();
        for (var one : meeting.those()) {
            others.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(Two.of(one, other)));
        }
        return pairs;
    }

    private record Unit(UUID whole, UUID part) {}

    private static List<Unit> laboratories(JdbcClient jdbc) {
        return jdbc.sql(LABORATORIES)
                .query((row, n) -> new Unit(row.getObject("organisation", UUID.class), row.getObject("id", UUID.class)))
                .list();
    }

    /// The laboratories of an institution, and its parts as documents name them.
    private static Map<UUID, Set<UUID>> units(
            List<Meeting> written, List<Unit> laboratories, Map<UUID, Organisation> organisations) {
        var parts = written.stream()
                .filter(meeting -> meeting.contact().code().equals("PART_OF"))
                .flatMap(meeting -> meeting.others().stream()
                        .flatMap(whole -> meeting.those().stream().map(part -> new Unit(whole, part))))
                .filter(unit -> organisations.containsKey(unit.whole()) && organisations.containsKey(unit.part()));
        return Stream.concat(parts, laboratories.stream())
                .collect(Collectors.groupingBy(
                        Unit::whole, Collectors.mapping(Unit::part, Collectors.toUnmodifiableSet())));
    }
}
