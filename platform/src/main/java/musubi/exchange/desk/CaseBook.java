package musubi.exchange.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.exchange.Channel;
import musubi.exchange.desk.Inquiry.Post;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Enters inquiries and each turn they take, within a transaction that is held open.
final class CaseBook {

    private final JdbcClient jdbc;
    private final InquiryStore inquiries;
    private final DeskStore desks;
    private final InquiryClock clock;
    private final Uuid7 ids;
    private final Instant now;

    CaseBook(JdbcClient jdbc, InquiryClock clock, Uuid7 ids, Instant now) {
        this.jdbc = jdbc;
        this.inquiries = new InquiryStore(jdbc);
        this.desks = new DeskStore(jdbc);
        this.clock = clock;
        this.ids = ids;
        this.now = now;
    }

    /// What happened, by whom, why, in which words.
    record What(
            String what,
            @Nullable UUID by,
            @Nullable String reason,
            @Nullable String note) {

        static What of(String what, @Nullable UUID by) {
            return new What(what, by, null, null);
        }
    }

    InquiryStore inquiries() {
        return inquiries;
    }

    /// Routes a need to its desk and hands it to somebody there. Whoever took it down and sits there has it in hand.
    Inquiry receive(UUID need, Routing.Where where, Channel channel, @Nullable UUID enteredBy) {
        var desk = new Routing(desks.open()).first(where).orElseGet(() -> desks.ofCommunity(where.community(), now));
        var inquiry = Inquiry.received(need, channel, at(desk, enteredBy), now);
        var started = clock.started(inquiry, desk.promise(), now);
        if (inquiries.insert(started)) {
            remember(started, What.of("RECEIVED", enteredBy));
            if (enteredBy != null && enteredBy.equals(started.post().owner())) {
                turn(started.taken(enteredBy, now), What.of("TAKEN", enteredBy));
            }
        }
        return started;
    }

    /// A turn was taken: its clock starts anew. False when somebody was faster.
    boolean turn(Inquiry next, What what) {
        return keep(clock.started(next, promise(next), now), what);
    }

    /// The clock runs on. False when somebody was faster.
    boolean keep(Inquiry next, What what) {
        var saved = inquiries.save(next);
        if (saved) {
            remember(next, what);
        }
        return saved;
    }

    /// Its clock runs on as before: only what the desk does stops it.
    void wrote(Inquiry inquiry, @Nullable String words) {
        remember(inquiry, new What("WROTE", null, null, words));
    }

    private void remember(Inquiry inquiry, What what) {
        inquiries.remember(
                inquiry, new InquiryStore.Event(ids.next(), what.what(), what.by(), what.reason(), what.note()), now);
    }

    /// The desk after the one it lies at, for a need that these regions may know of.
    Optional<Desk> next(Inquiry inquiry, Routing.Where where, List<UUID> regions) {
        var from = desks.find(inquiry.post().desk()).orElseThrow();
        var all = new ArrayList<>(desks.open());
        regions.stream()
                .filter(region ->
                        all.stream().noneMatch(desk -> desk.community().equals(region)))
                .findFirst()
                .ifPresent(region -> all.add(desks.ofCommunity(region, now)));
        return new Routing(all).after(from, where, inquiries.had(inquiry.need()), regions);
    }

    Post at(Desk desk, @Nullable UUID preferred) {
        var owner = preferred != null && desks.sitsAt(desk, preferred, today())
                ? Optional.of(preferred)
                : desks.whoseTurn(desk, today());
        return new Post(desk.id(), desk.community(), owner.orElse(null));
    }

    Desk desk(UUID id) {
        return desks.find(id).orElseThrow();
    }

    private Desk.Promise promise(Inquiry inquiry) {
        return desk(inquiry.post().desk()).promise();
    }

    private LocalDate today() {
        return clock.day(now);
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
