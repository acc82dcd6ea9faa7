package musubi.exchange.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import musubi.exchange.desk.CommunityOffice;
import musubi.exchange.handover.HandoverNotices.Ending;
import musubi.exchange.handover.HandoverStore.Member;
import musubi.exchange.handover.Ledger.Head;
import musubi.kernel.Uuid7;
import musubi.tasks.Chore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The chore that tells of terms that end while something is open, and hands on what is still there when one has ended.
///
/// Each person is looked at in a transaction of its own; a run that was killed is begun again and finds the rest.
@Component
class WatchTerms implements Chore {

    private static final Duration PAUSE = Duration.ofHours(1);

    /// So many days before the end it is told, the nearest first.
    private static final List<Integer> STAGES = List.of(7, 30);

    private final AsActor as;
    private final HandoverNotices news;
    private final Clock clock;
    private final Uuid7 ids;

    WatchTerms(AsActor as, HandoverNotices news, Clock clock, Uuid7 ids) {
        this.as = as;
        this.news = news;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "watch-terms";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run(Instant now) {
        var today = LocalDate.ofInstant(now, clock.getZone());
        for (var community : communities()) {
            var members = as.read(Actor.SYSTEM, jdbc -> new HandoverStore(jdbc).members(List.of(community)));
            members.stream().filter(member -> member.load() > 0).forEach(member -> {
                if (member.left() || !member.inOffice()) {
                    as.write(Actor.SYSTEM, jdbc -> handOn(jdbc, member, new Ledger.When(now, today)));
                } else {
                    as.write(Actor.SYSTEM, jdbc -> remind(jdbc, member, today));
                }
            });
        }
    }

    private List<UUID> communities() {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select distinct d.community from exchange.desk d order by d.community")
                        .query(InHand::id)
                        .list());
    }

    private boolean remind(JdbcClient jdbc, Member member, LocalDate today) {
        var seats = new SeatStore(jdbc).of(member.account(), member.community());
        var last = Seat.lastDay(seats, today).orElse(null);
        if (last == null) {
            return false;
        }
        var left = ChronoUnit.DAYS.between(today, last);
        var stage = STAGES.stream().filter(days -> left <= days).findFirst();
        stage.ifPresent(days -> {
            var office = office(jdbc, member).stream()
                    .filter(account -> !account.equals(member.account()))
                    .toList();
            var open = new HandoverStore(jdbc).lock(member.account(), List.of(member.community()));
            var inquiries = (int) open.stream()
                    .filter(item -> item.kind() == Succession.Kind.INQUIRY)
                    .count();
            var ending = new Ending(member.name(), last, inquiries, open.size() - inquiries, office);
            news.ends(member.account(), member.community(), ending, days);
        });
        return stage.isPresent();
    }

    /// The office of the community; where there is none, all colleagues.
    private static List<UUID> office(JdbcClient jdbc, Member member) {
        var office = CommunityOffice.of(jdbc, member.community());
        return office.isEmpty() ? colleagues(jdbc, member) : office;
    }

    private static List<UUID> colleagues(JdbcClient jdbc, Member member) {
        return new HandoverStore(jdbc)
                .members(List.of(member.community())).stream()
                        .filter(one -> one.inOffice() && !one.left())
                        .map(Member::account)
                        .toList();
    }

    /// To whoever's turn it is. What nobody could take stays, and is looked at again.
    private boolean handOn(JdbcClient jdbc, Member member, Ledger.When when) {
        OneAtATime.at(jdbc, "handover of " + member.account());
        var store = new HandoverStore(jdbc);
        var where = List.of(member.community());
        var colleagues = HandoverStore.colleagues(
                store.members(where), member.account(), new SeatStore(jdbc).standing(when.today()), when.today());
        var plan = new Succession(colleagues).byTurn(store.lock(member.account(), where));
        if (plan.takers().isEmpty()) {
            return false;
        }
        var head = new Head(ids.next(), member.community(), member.account(), null, null, null);
        var ledger = new Ledger(jdbc, ids, when);
        ledger.open(head);
        plan.takers().forEach((item, taker) -> ledger.pass(head, item, taker));
        news.handedOver(jdbc, head, plan);
        return true;
    }
}
