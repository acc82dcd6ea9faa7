package musubi.exchange.handover;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import musubi.exchange.wording.SeatRules.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives somebody a seat at a desk, changes it or ends it: for those who coordinate in the desk's community.
@Component
public class SaveSeat {

    private final AsActor as;
    private final Clock clock;

    SaveSeat(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    public sealed interface Result {

        record Saved(UUID seat) implements Result {}

        /// Somebody changed it meanwhile, or it was handed over.
        record Stale() implements Result {}

        /// The desk, or the organisation, is not one that the actor may name here.
        record NotYours() implements Result {}

        /// Only those in office in the community sit at its desks.
        record NotInOffice() implements Result {}

        /// The same person has that desk in those days already.
        record SeatedAlready() implements Result {}
    }

    /// The same form twice is one seat.
    public Result give(Actor actor, Wanted wanted, UUID form) {
        var desk = Objects.requireNonNull(wanted.desk());
        var account = Objects.requireNonNull(wanted.account());
        var id = UUID.nameUUIDFromBytes(("seat " + actor.form(form)).getBytes(StandardCharsets.UTF_8));
        return as.write(actor, jdbc -> {
            OneAtATime.at(jdbc, "seats of " + account);
            var seats = new SeatStore(jdbc);
            if (seats.find(id).isPresent()) {
                return new Result.Saved(id);
            }
            var community = community(jdbc, desk);
            if (community == null || !actor.coordinates().contains(community)) {
                return new Result.NotYours();
            }
            if (!isInOffice(jdbc, account, community)) {
                return new Result.NotInOffice();
            }
            if (overlaps(seats.of(account, community), null, desk, wanted)) {
                return new Result.SeatedAlready();
            }
            seats.insert(id, desk, account, wanted);
            return new Result.Saved(id);
        });
    }

    public Result change(Actor actor, UUID id, Wanted wanted, int version) {
        return as.write(actor, jdbc -> {
            var seats = new SeatStore(jdbc);
            var found = seats.find(id).filter(seat -> mayChange(actor, seat));
            if (found.isEmpty()) {
                return new Result.NotYours();
            }
            var seat = found.get();
            OneAtATime.at(jdbc, "seats of " + seat.account());
            if (overlaps(
                    seats.of(seat.account(), seat.at().community()),
                    id,
                    seat.at().desk(),
                    wanted)) {
                return new Result.SeatedAlready();
            }
            return seats.change(id, wanted, version) ? new Result.Saved(id) : new Result.Stale();
        });
    }

    /// Today is its last day; one that has not begun is gone as if it had never been given.
    public Result end(Actor actor, UUID id, int version) {
        return as.write(actor, jdbc -> {
            var seats = new SeatStore(jdbc);
            var today = LocalDate.now(clock);
            return seats.find(id)
                    .filter(seat -> mayChange(actor, seat))
                    .map(seat -> seat.term().from().isAfter(today)
                            ? seats.remove(id, version)
                            : seats.end(id, today, version))
                    .<Result>map(done -> done ? new Result.Saved(id) : new Result.Stale())
                    .orElseGet(Result.NotYours::new);
        });
    }

    private static boolean mayChange(Actor actor, Seat seat) {
        return actor.coordinates().contains(seat.at().community());
    }

    private static boolean overlaps(List<Seat> seats, @Nullable UUID self, UUID desk, Wanted wanted) {
        var term = new Seat.Term(wanted.from(), wanted.to());
        return seats.stream()
                .filter(seat -> !seat.id().equals(self) && !seat.handedOver())
                .anyMatch(seat -> seat.at().desk().equals(desk) && seat.term().overlaps(term));
    }

    private static @Nullable UUID community(JdbcClient jdbc, UUID desk) {
        return jdbc.sql("select d.community from exchange.desk d where d.id = :desk and d.closed_at is null")
                .param("desk", desk)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private static boolean isInOffice(JdbcClient jdbc, UUID account, UUID community) {
        return jdbc.sql("select exchange.in_office(:account, :community)")
                .param("account", account)
                .param("community", community)
                .query(Boolean.class)
                .single();
    }
}
