package musubi.exchange.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Audit;
import musubi.database.OneAtATime;
import musubi.exchange.handover.Handovers.Made;
import musubi.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes a handover back within a day, as long as nothing of it has moved: everything is as it was before.
@Component
public class TakeBack {

    /// So long one can change one's mind.
    static final Duration WITHIN = Duration.ofDays(1);

    private final AsActor as;
    private final HandoverNotices news;
    private final Audit audit;
    private final Clock clock;
    private final Uuid7 ids;

    TakeBack(AsActor as, HandoverNotices news, Audit audit, Clock clock, Uuid7 ids) {
        this.as = as;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    public enum Result {
        TAKEN_BACK,

        /// It was taken back before.
        ALREADY,

        /// More than a day has gone, or the platform did it because the term had ended.
        TOO_LATE,

        /// Somebody went on with something of it.
        MOVED,

        /// Whoever had it is not in office any more.
        LEFT,

        NOT_YOURS
    }

    public Result takeBack(Actor actor, UUID id) {
        return as.write(actor, jdbc -> {
            var found = Handovers.find(jdbc, id);
            if (found.isEmpty() || !actor.coordinates().contains(found.get().community())) {
                return Result.NOT_YOURS;
            }
            OneAtATime.at(jdbc, "handover of " + found.get().account());
            var made = Handovers.find(jdbc, id).orElseThrow();
            var refused = refused(jdbc, made);
            if (refused == Result.TAKEN_BACK) {
                restore(actor, made, jdbc);
            }
            return refused;
        });
    }

    private Result refused(JdbcClient jdbc, Made made) {
        if (made.undone() != null) {
            return Result.ALREADY;
        }
        if (!mayStill(made, clock.instant())) {
            return Result.TOO_LATE;
        }
        if (!jdbc.sql("select exchange.in_office(:account, :community)")
                .param("account", made.account())
                .param("community", made.community())
                .query(Boolean.class)
                .single()) {
            return Result.LEFT;
        }
        return hasMoved(jdbc, made.id()) ? Result.MOVED : Result.TAKEN_BACK;
    }

    static boolean mayStill(Made made, Instant now) {
        return made.by() != null
                && made.undone() == null
                && now.isBefore(made.at().plus(WITHIN));
    }

    private static boolean hasMoved(JdbcClient jdbc, UUID id) {
        return jdbc.sql("""
                select exists (
                    select from exchange.handover_item t
                    where t.handover = :id and not case t.kind
                        when 'INQUIRY' then exists (
                            select from exchange.inquiry i where i.need = t.subject and i.owner = t.successor
                                and i.state = t.state and i.moved_at = t.moved_at)
                        when 'REFERRAL' then exists (
                            select from exchange.referral r where r.id = t.subject and r.coordinator = t.successor
                                and r.state = t.state and r.updated_at = t.moved_at)
                        when 'SEAT' then exists (
                            select from exchange.desk_seat s where s.id = t.subject and s.handed_over_at = t.moved_at)
                        else exists (select from exchange.desk_seat s where s.id = t.subject and s.version = 1)
                    end)
                """).param("id", id).query(Boolean.class).single();
    }

    private void restore(Actor actor, Made made, JdbcClient jdbc) {
        var by = Objects.requireNonNull(actor.account()).value();
        var now = clock.instant();
        var ledger = new Ledger(jdbc, ids, new Ledger.When(now, LocalDate.now(clock)));
        for (var statement : RESTORE) {
            jdbc.sql(statement)
                    .param("id", made.id())
                    .param("account", made.account())
                    .update();
        }
        for (var need : jdbc.sql("""
                select t.subject from exchange.handover_item t where t.handover = :id and t.kind = 'INQUIRY'
                """).param("id", made.id()).query(InHand::id).list()) {
            ledger.remember(need, made.account(), by);
        }
        jdbc.sql("update exchange.handover set undone_at = :now, undone_by = :by where id = :id")
                .param("now", InHand.at(now))
                .param("by", by)
                .param("id", made.id())
                .update();
        news.takenBack(jdbc, made);
        audit.record(actor, "handover.taken-back", new Audit.Subject("handover", made.id()), Map.of());
    }

    private static final List<String> RESTORE = List.of("""
            update exchange.inquiry i set owner = :account, version = i.version + 1
            from exchange.handover_item t where t.handover = :id and t.kind = 'INQUIRY' and i.need = t.subject
            """, """
            update exchange.referral r set coordinator = :account, version = r.version + 1
            from exchange.handover_item t where t.handover = :id and t.kind = 'REFERRAL' and r.id = t.subject
            """, """
            update exchange.desk_seat s set handed_over_at = null, to_day = t.to_day, version = s.version + 1
            from exchange.handover_item t
            where t.handover = :id and t.kind = 'SEAT' and s.id = t.subject and s.account = :account
            """, """
            delete from exchange.desk_seat s using exchange.handover_item t
            where t.handover = :id and t.kind = 'SEAT_GIVEN' and s.id = t.subject and s.account <> :account
            """);
}
