package musubi.exchange.referral;

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
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Referrals;
import musubi.exchange.TitleSql;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.Referral.State;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Introductions as those who have to do with them see them.
@Component
public class ReferralDesk implements Referrals {

    private static final String LINE = """
            select r.id, r.need, r.state, r.updated_at, o.name_ja, o.name_en,
                   case when r.state = 'SENT' and not r.need_accepted then 'NEED'
                        when r.state = 'SENT' then 'PARTNER'
                        when r.state in ('PROPOSED', 'INTRODUCED', 'MET', 'JOINT_RESEARCH') then 'COORDINATOR'
                   end as waits_for,
            """
            + TitleSql.of("r.need", "title") + ", " + TitleSql.of("r.partner_seed", "seed")
            + "from exchange.referral r left join network.organisation o on o.id = r.partner_organisation\n";

    private final AsActor as;
    private final Clock clock;

    ReferralDesk(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    /// One introduction with all that the viewer may read of it.
    ///
    /// @param contact how to reach those who look for help, where they agreed to show it
    public record Seen(
            Referral referral,
            Line line,
            @Nullable Side side,
            Map<Side, String> letters,
            List<Event> events,
            @Nullable String contact) {}

    /// One line of the history, as it is shown.
    public record Event(
            Instant at,
            String bySide,
            State state,
            Set<Referral.Reason> reasons,
            @Nullable String note,
            boolean told) {}

    @Override
    public List<Turn> turns(Actor actor) {
        var account = actor.account() == null ? null : actor.account().value();
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select r.id, r.state, r.updated_at, coalesce(r.coordinator = :account::uuid, true) as own
                        from exchange.referral r
                        where r.state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH')
                          and r.community = any (:communities)
                        order by r.updated_at, r.id
                        """)
                        .param("account", account)
                        .param("communities", actor.coordinates().toArray(UUID[]::new))
                        .query((row, n) -> new Turn(
                                row.getObject("id", UUID.class),
                                row.getString("state"),
                                row.getBoolean("own"),
                                row.getObject("updated_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list());
    }

    @Override
    public List<Line> lines(Actor actor, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return as.read(
                actor,
                jdbc -> jdbc.sql(LINE + "where r.id = any (:ids) order by array_position(:ids::uuid[], r.id)")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(ReferralDesk::line)
                        .list());
    }

    @Override
    public List<Line> ofNeed(Actor actor, UUID need) {
        return as.read(
                actor,
                jdbc -> jdbc.sql(LINE + "where r.need = :need order by r.id desc")
                        .param("need", need)
                        .query(ReferralDesk::line)
                        .list());
    }

    public Optional<Seen> find(Actor actor, UUID id) {
        return as.read(
                actor,
                jdbc -> new ReferralStore(jdbc, clock.instant())
                        .find(id)
                        .map(referral -> new Seen(
                                referral,
                                jdbc.sql(LINE + "where r.id = :id")
                                        .param("id", id)
                                        .query(ReferralDesk::line)
                                        .single(),
                                MoveReferral.sideOf(actor, referral.core()),
                                letters(jdbc, id),
                                events(jdbc, new UUID[] {id}).getOrDefault(id, List.of()),
                                contact(jdbc, referral))));
    }

    private static @Nullable String contact(JdbcClient jdbc, Referral referral) {
        return jdbc.sql("select exchange.shown_contact(:need)")
                .param("need", referral.core().need())
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private static Map<Side, String> letters(JdbcClient jdbc, UUID id) {
        Map<Side, String> letters = new HashMap<>();
        jdbc.sql("select l.side, l.text from exchange.referral_letter l where l.referral = :id")
                .param("id", id)
                .query((row, n) -> letters.put(Side.valueOf(row.getString("side")), row.getString("text")))
                .list();
        return letters;
    }

    /// What happened with some of them, as far as the reader may know of it.
    public Map<UUID, List<Event>> histories(Actor actor, Collection<UUID> ids) {
        return as.read(actor, jdbc -> events(jdbc, ids.toArray(UUID[]::new)));
    }

    private static Map<UUID, List<Event>> events(JdbcClient jdbc, UUID[] ids) {
        Map<UUID, List<Event>> events = new HashMap<>();
        jdbc.sql("""
                select e.referral, e.at, e.by_side, e.to_state, e.reasons, e.note, e.told
                from exchange.referral_event e where e.referral = any (:ids) order by e.at, e.id
                """)
                .param("ids", ids)
                .query((row, n) -> events.computeIfAbsent(
                                row.getObject("referral", UUID.class), id -> new ArrayList<>())
                        .add(event(row)))
                .list();
        return events;
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                instant(row, "at"),
                row.getString("by_side"),
                State.valueOf(row.getString("to_state")),
                ReferralStore.reasons(row),
                row.getString("note"),
                row.getBoolean("told"));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var seed = Bilingual.ofEither(row.getString("seed_ja"), row.getString("seed_en"));
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("need", UUID.class),
                Bilingual.ofEither(row.getString("title_ja"), row.getString("title_en")),
                seed == null ? Bilingual.ofEither(row.getString("name_ja"), row.getString("name_en")) : seed,
                row.getString("state"),
                row.getString("waits_for"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
