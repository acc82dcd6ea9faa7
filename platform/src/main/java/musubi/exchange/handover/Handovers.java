package musubi.exchange.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 引き継ぎの記録: the handovers that were made, for those who coordinate in the community: who had what, and who has it.
@Component
public class Handovers {

    private static final String SELECT = """
            select h.id, h.community, h.account, h.by_account, h.words, h.made_at, h.undone_at,
                   exchange.colleague(h.account, h.community) as name,
                   exchange.colleague(h.by_account, h.community) as by_name
            from exchange.handover h
            """;

    private static final int RECENT = 20;

    private final AsActor as;
    private final Clock clock;

    Handovers(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    /// One handover.
    ///
    /// @param by who made it; nobody where the term had ended, and the platform did
    public record Made(
            UUID id,
            UUID community,
            UUID account,
            String name,
            @Nullable String by,
            @Nullable String words,
            Instant at,
            @Nullable Instant undone) {}

    /// One inquiry or introduction that went to somebody, by the name of the successor.
    public record Passed(String kind, UUID subject, String successor) {

        public boolean isInquiry() {
            return kind.equals("INQUIRY");
        }
    }

    /// One handover, with what went to whom.
    ///
    /// @param mayTakeBack whether there is still time for it
    public record Seen(Made made, List<Passed> passed, boolean mayTakeBack) {

        public List<UUID> subjects(boolean inquiries) {
            return passed.stream()
                    .filter(one -> one.isInquiry() == inquiries)
                    .map(Passed::subject)
                    .toList();
        }
    }

    public Optional<Seen> find(Actor reader, UUID id) {
        return as.read(
                reader,
                jdbc -> find(jdbc, id)
                        .map(made -> new Seen(made, passed(jdbc, made), TakeBack.mayStill(made, clock.instant()))));
    }

    /// The last ones.
    public List<Made> recent(Actor reader) {
        return as.read(
                reader,
                jdbc -> jdbc.sql(SELECT + "order by h.made_at desc, h.id limit :most")
                        .param("most", RECENT)
                        .query(Handovers::made)
                        .list());
    }

    static Optional<Made> find(JdbcClient jdbc, UUID id) {
        return jdbc.sql(SELECT + "where h.id = :id")
                .param("id", id)
                .query(Handovers::made)
                .optional();
    }

    private static List<Passed> passed(JdbcClient jdbc, Made made) {
        return jdbc.sql("""
                select t.kind, t.subject, exchange.colleague(t.successor, :community) as successor
                from exchange.handover_item t
                where t.handover = :id and t.kind in ('INQUIRY', 'REFERRAL') order by t.kind, t.subject
                """)
                .param("id", made.id())
                .param("community", made.community())
                .query((row, n) -> new Passed(
                        row.getString("kind"), row.getObject("subject", UUID.class), row.getString("successor")))
                .list();
    }

    private static Made made(ResultSet row, int number) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Made(
                row.getObject("id", UUID.class),
                row.getObject("community", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getString("by_name"),
                row.getString("words"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                undone == null ? null : undone.toInstant());
    }
}
