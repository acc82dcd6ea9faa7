package musubi.exchange.desk;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.desk.CaseBook.What;
import musubi.exchange.desk.Inquiry.State;
import musubi.exchange.desk.InquiryClock.Turn;
import musubi.kernel.Uuid7;
import org.springframework.stereotype.Component;

/// Looks after promises: reminds, hands on what nobody answers, and finds an owner for what has none (S2-13).
///
/// It may run on several nodes at once and be killed at any moment: each inquiry is looked at under its own lock, and
/// what was done with it is stored together with what is told of it.
@Component
public class WatchInquiries {

    /// So many in one transaction.
    private static final int AT_ONCE = 100;

    private final AsActor as;
    private final Needs needs;
    private final InquiryClock clock;
    private final InquiryNotices news;
    private final FollowNeeds follow;
    private final Uuid7 ids;

    WatchInquiries(AsActor as, Needs needs, InquiryClock clock, InquiryNotices news, FollowNeeds follow, Uuid7 ids) {
        this.as = as;
        this.needs = needs;
        this.clock = clock;
        this.news = news;
        this.follow = follow;
        this.ids = ids;
    }

    /// Does all there is to do at this moment.
    ///
    /// @return how many inquiries something was done with
    public int watch(Instant now) {
        return all(now, this::receive) + all(now, book -> adopt(book, now)) + all(now, book -> look(book, now));
    }

    private int all(Instant now, Function<CaseBook, Integer> work) {
        int done = 0;
        int more;
        do {
            more = as.write(Actor.SYSTEM, jdbc -> work.apply(new CaseBook(jdbc, clock, ids, now)));
            done += more;
        } while (more == AT_ONCE);
        return done;
    }

    private int receive(CaseBook book) {
        return (int) needs.atNoDesk(book.jdbc(), AT_ONCE).stream()
                .filter(need -> follow.follow(need, book.jdbc()))
                .count();
    }

    private int adopt(CaseBook book, Instant now) {
        int adopted = 0;
        for (var inquiry : book.inquiries().withoutOwner(AT_ONCE)) {
            var post = book.at(book.desk(inquiry.post().desk()), null);
            if (post.owner() != null && book.keep(inquiry.ownedBy(post.owner()), What.of("HANDED_OVER", null))) {
                news.handedOver(book.jdbc(), inquiry.ownedBy(post.owner()), now);
                adopted++;
            }
        }
        return adopted;
    }

    private int look(CaseBook book, Instant now) {
        List<Inquiry> due = book.inquiries().toLookAt(now, AT_ONCE);
        for (var inquiry : due) {
            switch (clock.turn(inquiry, now)) {
                case Turn.Wait(var until) -> book.inquiries().save(inquiry.lookedAt(until));
                case Turn.Remind(var next) -> remind(book, inquiry, next, now);
                case Turn.Escalate() -> escalate(book, inquiry, now);
            }
        }
        return due.size();
    }

    private void remind(CaseBook book, Inquiry inquiry, Instant nextLook, Instant now) {
        var reminded = inquiry.reminded(nextLook);
        if (book.keep(reminded, What.of("REMINDED", null))) {
            news.reminded(book.jdbc(), reminded, now);
        }
    }

    /// What nobody answers goes to the next desk. Where there is none it stays, and so does what somebody took in hand
    /// and let lie: the community's office is told.
    private void escalate(CaseBook book, Inquiry inquiry, Instant now) {
        if (inquiry.state() == State.TAKEN) {
            tellOffice(book, inquiry, "LEFT_LYING", now);
            return;
        }
        var need = needs.find(book.jdbc(), inquiry.need()).orElseThrow();
        var next = needs.where(need).flatMap(where -> book.next(inquiry, where, needs.regions(need)));
        if (next.isEmpty()) {
            tellOffice(book, inquiry, "NOWHERE", now);
            return;
        }
        var passed = inquiry.passedTo(book.at(next.get(), null), now);
        if (book.turn(passed, What.of("ESCALATED", null))) {
            news.escalated(book.jdbc(), inquiry, passed, now);
        }
    }

    private void tellOffice(CaseBook book, Inquiry inquiry, String why, Instant now) {
        var stuck = inquiry.lookedAt(clock.stuck(now));
        if (book.keep(stuck, new What("OFFICE_TOLD", null, why, null))) {
            news.stuck(book.jdbc(), stuck, now);
        }
    }
}
