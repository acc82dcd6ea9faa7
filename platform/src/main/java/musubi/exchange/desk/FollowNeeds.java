package musubi.exchange.desk;

import java.time.Clock;
import java.time.Instant;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Channel;
import musubi.exchange.Entry;
import musubi.exchange.EntryChanged;
import musubi.exchange.EntryKind;
import musubi.exchange.ReferralMoved;
import musubi.exchange.desk.CaseBook.What;
import musubi.exchange.desk.Inquiry.End;
import musubi.exchange.desk.Inquiry.State;
import musubi.exchange.desk.Needs.Need;
import musubi.exchange.entry.NeedHeard;
import musubi.exchange.entry.WroteAgain;
import musubi.kernel.Uuid7;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps each inquiry in step with its need and its introductions, in the transaction in which these change.
@Component
class FollowNeeds {

    private final AsActor as;
    private final Needs needs;
    private final InquiryClock inquiryClock;
    private final Clock clock;
    private final Uuid7 ids;
    private final InquiryNotices notices;

    FollowNeeds(AsActor as, Needs needs, InquiryClock inquiryClock, Clock clock, Uuid7 ids, InquiryNotices notices) {
        this.as = as;
        this.needs = needs;
        this.inquiryClock = inquiryClock;
        this.clock = clock;
        this.ids = ids;
        this.notices = notices;
    }

    /// A need that was entered gets its inquiry; one that is closed or taken up again, its inquiry follows.
    @EventListener
    void on(EntryChanged changed) {
        if (changed.kind() == EntryKind.NEED) {
            as.write(
                    Actor.SYSTEM,
                    jdbc -> needs.find(jdbc, changed.entry())
                            .filter(need -> !need.fromDocument())
                            .map(need -> follow(need, jdbc))
                            .orElse(false));
        }
    }

    /// Brings the inquiry of a need in step with it. False when nothing had to be done.
    boolean follow(Need need, JdbcClient jdbc) {
        var now = clock.instant();
        var book = book(jdbc, now);
        var known = book.inquiries().find(need.id());
        if (known.isEmpty()) {
            return need.state() == Entry.State.OPEN && receive(need, book);
        }
        var inquiry = known.get();
        return switch (need.state()) {
            case OPEN ->
                inquiry.ended() != null
                        && inquiry.ended().closesNeed()
                        && book.turn(inquiry.taken(null, now), What.of("REOPENED", null));
            case CLOSED -> !inquiry.isOver() && end(inquiry, End.SOLVED, book, now);
            case WITHDRAWN -> !inquiry.isOver() && end(inquiry, End.WITHDRAWN, book, now);
        };
    }

    private boolean receive(Need need, CaseBook book) {
        return needs.where(need)
                .map(where -> book.receive(need.id(), where, Channel.WEB, need.enteredBy()))
                .isPresent();
    }

    private static boolean end(Inquiry inquiry, End why, CaseBook book, Instant now) {
        return book.keep(inquiry.endedWith(why, now), new What("ENDED", null, why.name(), null));
    }

    /// By which way it came is known to whoever took it down.
    @EventListener
    void on(NeedHeard heard) {
        as.write(Actor.SYSTEM, jdbc -> {
            var store = new InquiryStore(jdbc);
            return store.find(heard.need())
                    .map(inquiry -> store.save(inquiry.heardBy(heard.channel())))
                    .orElse(false);
        });
    }

    /// Whoever looks after it is told, whatever the state.
    @EventListener
    void on(WroteAgain again) {
        as.write(Actor.SYSTEM, jdbc -> {
            var now = clock.instant();
            var book = book(jdbc, now);
            var inquiry = book.inquiries().find(again.need());
            inquiry.ifPresent(known -> {
                book.wrote(known, again.words());
                notices.wrote(jdbc, known, now);
            });
            return inquiry.isPresent();
        });
    }

    /// Each step of an introduction moves the inquiry on, and keeps its clock quiet.
    @EventListener
    void on(ReferralMoved moved) {
        as.write(Actor.SYSTEM, jdbc -> {
            var now = clock.instant();
            var book = book(jdbc, now);
            return book.inquiries()
                    .find(moved.need())
                    .filter(inquiry -> !inquiry.isOver())
                    .map(inquiry -> follow(inquiry, moved, book, now))
                    .orElse(false);
        });
    }

    private static boolean follow(Inquiry inquiry, ReferralMoved moved, CaseBook book, Instant now) {
        return switch (moved.state()) {
            case "PROPOSED", "SENT" ->
                inquiry.state() == State.INTRODUCED
                        ? book.turn(inquiry.introduced(now), What.of("NOTED", null))
                        : book.turn(inquiry.taken(null, now), What.of("TAKEN", null));
            case "INTRODUCED", "MET" -> book.turn(inquiry.introduced(now), What.of("INTRODUCED", null));
            case "JOINT_RESEARCH" -> {
                var research = inquiry.introduced(now).endedWith(End.PROJECT, now);
                yield book.keep(research, new What("ENDED", null, End.PROJECT.name(), null));
            }
            default -> failed(inquiry, moved, book, now);
        };
    }

    private static boolean failed(Inquiry inquiry, ReferralMoved moved, CaseBook book, Instant now) {
        var what = new What("INTRODUCTION_FAILED", null, moved.state(), null);
        return othersUnderWay(book.jdbc(), moved)
                ? book.turn(inquiry.introduced(now), what)
                : book.turn(inquiry.taken(null, now), what);
    }

    private static boolean othersUnderWay(JdbcClient jdbc, ReferralMoved moved) {
        return jdbc.sql("""
                select exists (select from exchange.referral r
                               where r.need = :need and r.id <> :this and r.state in ('INTRODUCED', 'MET'))
                """)
                .param("need", moved.need())
                .param("this", moved.referral())
                .query(Boolean.class)
                .single();
    }

    private CaseBook book(JdbcClient jdbc, Instant now) {
        return new CaseBook(jdbc, inquiryClock, ids, now);
    }
}
