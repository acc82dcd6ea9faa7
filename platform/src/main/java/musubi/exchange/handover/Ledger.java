package musubi.exchange.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import musubi.exchange.handover.Succession.Item;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes down one handover and carries it out, within a transaction that is held open.
final class Ledger {

    private final JdbcClient jdbc;
    private final Uuid7 ids;
    private final When when;

    /// @param today the day it is then in Japan
    record When(Instant now, LocalDate today) {}

    /// Whose things, where, by whom, in which words. By nobody where the platform does it.
    record Head(
            UUID id,
            UUID community,
            UUID account,
            @Nullable UUID by,
            @Nullable String words,
            @Nullable UUID submission) {}

    Ledger(JdbcClient jdbc, Uuid7 ids, When when) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.when = when;
    }

    void open(Head head) {
        jdbc.sql("""
                insert into exchange.handover (id, community, account, by_account, words, submission, made_at)
                values (:id, :community, :account, :by, :words, :submission, :now)
                """)
                .param("id", head.id())
                .param("community", head.community())
                .param("account", head.account())
                .param("by", head.by())
                .param("words", head.words())
                .param("submission", head.submission())
                .param("now", InHand.at(when.now()))
                .update();
    }

    void pass(Head head, Item item, UUID successor) {
        switch (item.kind()) {
            case INQUIRY -> inquiry(head, item.id(), successor);
            case REFERRAL -> referral(head, item.id(), successor);
        }
    }

    private void inquiry(Head head, UUID need, UUID successor) {
        one(jdbc.sql("""
                insert into exchange.handover_item (handover, kind, subject, successor, state, moved_at)
                select :handover, 'INQUIRY', i.need, :successor, i.state, i.moved_at
                from exchange.inquiry i where i.need = :id
                """), head, need, successor);
        one(jdbc.sql("""
                update exchange.inquiry set owner = :successor, version = version + 1
                where need = :id and state <> 'ENDED' and :handover is not null
                """), head, need, successor);
        remember(need, successor, head.by());
    }

    void remember(UUID need, UUID owner, @Nullable UUID by) {
        jdbc.sql("""
                insert into exchange.inquiry_event (id, need, at, by_account, what, desk, owner)
                select :id, i.need, :now, :by, 'HANDED_OVER', i.desk, :owner
                from exchange.inquiry i where i.need = :need
                """)
                .param("id", ids.next())
                .param("now", InHand.at(when.now()))
                .param("by", by)
                .param("owner", owner)
                .param("need", need)
                .update();
    }

    private void referral(Head head, UUID referral, UUID successor) {
        one(jdbc.sql("""
                insert into exchange.handover_item (handover, kind, subject, successor, state, moved_at)
                select :handover, 'REFERRAL', r.id, :successor, r.state, r.updated_at
                from exchange.referral r where r.id = :id
                """), head, referral, successor);
        one(jdbc.sql("""
                update exchange.referral set coordinator = :successor, version = version + 1
                where id = :id and :handover is not null
                """), head, referral, successor);
    }

    /// What does not happen must not look as if it had.
    private static void one(JdbcClient.StatementSpec statement, Head head, UUID id, UUID successor) {
        var changed = statement
                .param("handover", head.id())
                .param("id", id)
                .param("successor", successor)
                .update();
        if (changed != 1) {
            throw new IllegalStateException("could not be handed over: " + id);
        }
    }

    /// Today is the last day at this desk.
    void leave(Head head, Seat seat) {
        jdbc.sql("""
                insert into exchange.handover_item (handover, kind, subject, to_day, moved_at)
                select :handover, 'SEAT', s.id, s.to_day, :now from exchange.desk_seat s where s.id = :seat
                """)
                .param("handover", head.id())
                .param("seat", seat.id())
                .param("now", InHand.at(when.now()))
                .update();
        jdbc.sql("""
                update exchange.desk_seat set handed_over_at = :now, version = version + 1,
                    to_day = greatest(from_day, least(coalesce(to_day, :today), :today))
                where id = :seat
                """)
                .param("seat", seat.id())
                .param("now", InHand.at(when.now()))
                .param("today", when.today())
                .update();
    }

    /// The successor sits at that desk from today on.
    void sit(Head head, UUID desk, UUID successor) {
        var seat = ids.next();
        jdbc.sql("""
                insert into exchange.desk_seat (id, desk, account, from_day) values (:seat, :desk, :successor, :today)
                """)
                .param("seat", seat)
                .param("desk", desk)
                .param("successor", successor)
                .param("today", when.today())
                .update();
        jdbc.sql("""
                insert into exchange.handover_item (handover, kind, subject, successor)
                values (:handover, 'SEAT_GIVEN', :seat, :successor)
                """)
                .param("handover", head.id())
                .param("seat", seat)
                .param("successor", successor)
                .update();
    }
}
