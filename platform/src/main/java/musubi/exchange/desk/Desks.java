package musubi.exchange.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.springframework.stereotype.Component;

/// The desks that are open, and how fast each has answered: both are for everyone.
@Component
public class Desks {

    private static final Duration YEAR = Duration.ofDays(365);

    /// Of fewer it could be told whose they were.
    private static final int ENOUGH_TO_TELL = 5;

    private final AsActor as;
    private final Clock clock;

    Desks(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    /// What a desk did within a year.
    ///
    /// @param received so many needs came
    /// @param answered so many were taken in hand
    /// @param introduced in so many two said yes to each other
    /// @param answerHours until it was taken in hand, the middle of all, in hours on the clock
    /// @param introduceHours until two said yes to each other, likewise
    public record Kept(
            UUID desk, int received, int answered, int introduced, double answerHours, double introduceHours) {}

    public List<Desk> open(Actor actor) {
        return as.read(actor, jdbc -> new DeskStore(jdbc).open());
    }

    /// How fast the desks were in the year before now; those with too few to tell are left out.
    public Map<UUID, Kept> kept() {
        var since = clock.instant().minus(YEAR);
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc
                        .sql("""
                select i.desk, count(*) as received, count(i.answered_at) as answered,
                       count(i.introduced_at) as introduced,
                       coalesce(percentile_cont(0.5) within group (
                           order by extract(epoch from i.answered_at - i.received_at)) / 3600, 0) as answer_hours,
                       coalesce(percentile_cont(0.5) within group (
                           order by extract(epoch from i.introduced_at - i.received_at)) / 3600, 0) as introduce_hours
                from exchange.inquiry i
                where i.received_at >= :since
                group by i.desk
                having count(*) >= :enough
                """)
                        .param("since", InquiryStore.at(since))
                        .param("enough", ENOUGH_TO_TELL)
                        .query(Desks::line)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Kept::desk, Function.identity())));
    }

    private static Kept line(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("desk", UUID.class),
                row.getInt("received"),
                row.getInt("answered"),
                row.getInt("introduced"),
                row.getDouble("answer_hours"),
                row.getDouble("introduce_hours"));
    }
}
