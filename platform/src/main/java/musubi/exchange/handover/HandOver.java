package musubi.exchange.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Audit;
import musubi.database.OneAtATime;
import musubi.exchange.handover.HandoverStore.Member;
import musubi.exchange.handover.Ledger.Head;
import musubi.exchange.handover.Succession.Plan;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 引き継ぎ: passes all that somebody has in hand on to others, in one step: by those who coordinate in the community,
/// the one who leaves among them (S2-09).
@Component
public class HandOver {

    private final AsActor as;
    private final HandoverNotices news;
    private final Audit audit;
    private final Clock clock;
    private final Uuid7 ids;

    HandOver(AsActor as, HandoverNotices news, Audit audit, Clock clock, Uuid7 ids) {
        this.as = as;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /// Who is to have it.
    ///
    /// @param successor of all that nobody else is chosen for
    /// @param single others for single inquiries and introductions, by their ids
    /// @param seats whether the successor sits down at the desks, too
    /// @param words to those who take over
    public record Wish(
            @Nullable UUID successor,
            Map<UUID, UUID> single,
            boolean seats,
            @Nullable String words) {}

    public sealed interface Result {

        record Done(UUID handover) implements Result {}

        /// There is nothing left: somebody handed it over before.
        record Already(UUID handover) implements Result {}

        /// For these nobody in office was chosen.
        ///
        /// @param single those with a choice of their own
        /// @param all whether the successor for all is missing, or is nobody who may take over everything
        record NotInOffice(Set<UUID> single, boolean all) implements Result {}

        record NotYours() implements Result {}
    }

    /// The same form twice is one handover.
    public Result handOver(Actor actor, UUID account, Wish wish, UUID form) {
        return as.write(actor, jdbc -> {
            OneAtATime.at(jdbc, "handover of " + account);
            var store = new HandoverStore(jdbc);
            var before = store.ofForm(actor.form(form));
            if (before.isPresent()) {
                return new Result.Done(before.get());
            }
            var members = store.members(actor.coordinates());
            var leaving = of(account, members);
            var items =
                    store.lock(account, leaving.stream().map(Member::community).toList());
            var latest = store.latest(account);
            if (items.isEmpty() && latest.isPresent() && leaving.stream().allMatch(Member::left)) {
                return new Result.Already(latest.get());
            }
            if (leaving.isEmpty()) {
                return new Result.NotYours();
            }
            var today = LocalDate.now(clock);
            var seats = new SeatStore(jdbc).standing(today);
            var succession = new Succession(HandoverStore.colleagues(members, account, seats, today));
            var plan = succession.wished(items, wish.successor(), wish.single());
            if (!plan.isWhole()) {
                return new Result.NotInOffice(plan.wrong(), !plan.untaken().isEmpty());
            }
            return new Result.Done(make(jdbc, actor, leaving, new Making(wish, plan, succession, seats, form)));
        });
    }

    private static List<Member> of(UUID account, List<Member> members) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .toList();
    }

    /// All that is decided.
    private record Making(Wish wish, Plan plan, Succession succession, List<Seat> seats, UUID form) {

        /// Where there is nothing anywhere, that is kept, too.
        boolean concerns(Member member) {
            return !member.left()
                    || plan.takers().isEmpty()
                    || plan.takers().keySet().stream()
                            .anyMatch(item -> item.community().equals(member.community()));
        }

        /// Who sits down at the desks there.
        @Nullable
        UUID heir(UUID community) {
            var successor = wish.successor();
            return wish.seats() && successor != null && succession.mayTake(successor, community) ? successor : null;
        }
    }

    /// One for each community.
    private UUID make(JdbcClient jdbc, Actor actor, List<Member> leaving, Making making) {
        var ledger = new Ledger(jdbc, ids, new Ledger.When(clock.instant(), LocalDate.now(clock)));
        var by = Objects.requireNonNull(actor.account()).value();
        var heads = leaving.stream()
                .filter(making::concerns)
                .map(member -> new Head(
                        ids.next(),
                        member.community(),
                        member.account(),
                        by,
                        making.wish().words(),
                        actor.form(making.form())))
                .toList();
        for (var head : heads) {
            ledger.open(head);
            making.plan().takers().forEach((item, taker) -> {
                if (item.community().equals(head.community())) {
                    ledger.pass(head, item, taker);
                }
            });
            seats(ledger, head, making.heir(head.community()), making.seats());
            news.handedOver(jdbc, head, making.plan());
            audit.record(actor, "handover.made", new Audit.Subject("handover", head.id()), Map.of());
        }
        return heads.getFirst().id();
    }

    private void seats(Ledger ledger, Head head, @Nullable UUID heir, List<Seat> all) {
        var today = LocalDate.now(clock);
        var taken = new HashSet<UUID>();
        all.stream()
                .filter(seat -> seat.account().equals(head.account()))
                .filter(seat -> seat.at().community().equals(head.community()))
                .forEach(seat -> {
                    ledger.leave(head, seat);
                    var desk = seat.at().desk();
                    var sits = all.stream()
                            .filter(other -> other.account().equals(heir) && other.runsOn(today))
                            .anyMatch(other -> other.at().desk().equals(desk));
                    if (heir != null && !sits && seat.runsOn(today) && taken.add(desk)) {
                        ledger.sit(head, desk, heir);
                    }
                });
    }
}
