package musubi.exchange.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Channel;
import musubi.exchange.Entry;
import musubi.exchange.Heard;
import musubi.exchange.entry.SaveEntry.Result;
import musubi.exchange.wording.Content;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Enters a need together with how it was heard of: the one place where whoever takes needs in by file, by mail or by
/// telephone comes past.
@Component
public class EnterNeed {

    private final AsActor as;
    private final SaveEntry save;
    private final ApplicationEventPublisher events;

    EnterNeed(AsActor as, SaveEntry save, ApplicationEventPublisher events) {
        this.as = as;
        this.save = save;
        this.events = events;
    }

    public Result enter(Actor actor, Content content, Heard heard, UUID submission) {
        return as.write(actor, jdbc -> {
            var result = save.enter(actor, content, submission);
            if (result instanceof Result.Saved(var need)) {
                keep(actor, need, heard);
            }
            return result;
        });
    }

    public Result change(Actor actor, Entry before, Content content, Heard heard) {
        return as.write(actor, jdbc -> {
            var result = save.change(actor, before.id(), content, before.life().version());
            if (result instanceof Result.Saved(var need)) {
                keep(actor, need, heard);
            }
            return result;
        });
    }

    /// How the needs of a community were heard of, as far as it is known, by need.
    public Map<UUID, Heard> in(Actor actor, UUID community) {
        var known = new HashMap<UUID, Heard>();
        as.read(
                actor,
                jdbc -> jdbc.sql("""
                select h.entry, h.channel, h.day, h.reference
                from exchange.heard h join exchange.entry e on e.id = h.entry where e.community = :community
                """)
                        .param("community", community)
                        .query((row, n) -> known.put(row.getObject("entry", UUID.class), heard(row)))
                        .list());
        return known;
    }

    private void keep(Actor actor, Entry need, Heard heard) {
        as.write(
                actor,
                jdbc -> jdbc.sql("""
                insert into exchange.heard (entry, channel, day, reference) values (:entry, :channel, :day, :reference)
                on conflict (entry) do update
                    set channel = excluded.channel, day = excluded.day, reference = excluded.reference
                """)
                        .param("entry", need.id())
                        .param("channel", heard.channel().name())
                        .param("day", heard.day())
                        .param("reference", heard.reference())
                        .update());
        events.publishEvent(new NeedHeard(need.id(), heard.channel()));
    }

    private static Heard heard(ResultSet row) throws SQLException {
        return new Heard(
                Channel.valueOf(row.getString("channel")),
                row.getObject("day", LocalDate.class),
                row.getString("reference"));
    }
}
