package musubi.exchange.entry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.springframework.stereotype.Component;

/// What was done with an entry, when, and by which side; never which person.
@Component
public class EntryHistory {

    private final AsActor as;

    EntryHistory(AsActor as) {
        this.as = as;
    }

    public record Line(Instant at, String side, String what, int version) {}

    public List<Line> of(Actor viewer, UUID entry) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql("""
                select h.at, h.side, h.what, h.version from exchange.entry_history h
                where h.entry = :entry order by h.at, h.id
                """)
                        .param("entry", entry)
                        .query((row, n) -> new Line(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("side"),
                                row.getString("what"),
                                row.getInt("version")))
                        .list());
    }
}
