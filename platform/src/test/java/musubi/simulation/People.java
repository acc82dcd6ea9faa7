package musubi.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.exchange.desk.Desk;
import musubi.exchange.desk.Desks;
import musubi.exchange.desk.SaveDesk;
import musubi.exchange.handover.SaveSeat;
import musubi.exchange.wording.DeskRules;
import musubi.exchange.wording.SeatRules;
import musubi.kernel.Bilingual;
import musubi.kernel.Prefecture;
import musubi.network.Communities;

/// Those who sit at the desks for a year: they go on leave, their terms end, some go from one day to the next.
class People {

    private static final int AT_A_DESK = 2;
    private static final int LEAVE_DAYS = 14;

    private final Accounts accounts;
    private final Communities communities;
    private final SaveDesk saveDesk;
    private final SaveSeat saveSeat;
    private final Desks desks;

    People(Accounts accounts, Communities communities, SaveDesk saveDesk, SaveSeat saveSeat, Desks desks) {
        this.accounts = accounts;
        this.communities = communities;
        this.saveDesk = saveDesk;
        this.saveSeat = saveSeat;
        this.desks = desks;
    }

    /// Somebody at a desk.
    ///
    /// @param leave the first day of a leave
    record Keeper(Actor actor, UUID desk, UUID community, LocalDate last, LocalDate leave) {

        UUID account() {
            return Objects.requireNonNull(actor.account()).value();
        }

        boolean isAwayOn(LocalDate day) {
            return !day.isBefore(leave) && day.isBefore(leave.plusDays(LEAVE_DAYS));
        }
    }

    private final List<Keeper> keepers = new ArrayList<>();
    private final Map<UUID, Actor> offices = new HashMap<>();
    private final Random random = new Random(4_000);

    List<Keeper> keepers() {
        return List.copyOf(keepers);
    }

    Actor office(UUID community) {
        return Objects.requireNonNull(offices.get(community));
    }

    /// Desks for prefectures and fields of their own, in all communities, two at each.
    void open(int number, LocalDate today) {
        var all = communities.all(Actor.SYSTEM);
        all.forEach(community -> {
            var id = community.id().value();
            offices.put(id, somebody(Role.COMMUNITY_OFFICE, id));
        });
        for (var i = 0; i < number; i++) {
            var community = all.get(i % all.size()).id().value();
            var prefecture = Prefecture.values()[i * 7 % 47].twoDigits();
            var wanted = new DeskRules.Wanted(
                    community,
                    Bilingual.japanese("窓口" + (i + 1) + "（架空）"),
                    new DeskRules.Reach(List.of(prefecture), List.of(i % 9 + 1)),
                    2 + i % 4,
                    10 + i % 11,
                    null);
            saveDesk.open(office(community), wanted, UUID.randomUUID());
        }
        for (var desk : desks.open(Actor.SYSTEM)) {
            for (var seat = 0; seat < AT_A_DESK; seat++) {
                seat(desk, today, today.plusDays(60 + random.nextInt(500)));
            }
        }
    }

    private void seat(Desk desk, LocalDate from, LocalDate to) {
        var actor = somebody(Role.COORDINATOR, desk.community());
        var wanted = new SeatRules.Wanted(
                desk.id(), Objects.requireNonNull(actor.account()).value(), "発酵、食品加工", null, from, to);
        saveSeat.give(office(desk.community()), wanted, UUID.randomUUID());
        keepers.add(new Keeper(actor, desk.id(), desk.community(), to, from.plusDays(random.nextInt(300))));
    }

    /// Closes the account; nobody was told before.
    void goes(Keeper keeper) {
        accounts.close(Actor.SYSTEM, new AccountId(keeper.account()));
        keepers.remove(keeper);
    }

    /// The term is over; the role ends as well.
    void retires(Keeper keeper) {
        accounts.revoke(
                Actor.SYSTEM, new AccountId(keeper.account()), Grant.community(Role.COORDINATOR, keeper.community()));
        keepers.remove(keeper);
    }

    void follows(Keeper before, LocalDate today) {
        var desk = desks.open(Actor.SYSTEM).stream()
                .filter(one -> one.id().equals(before.desk()))
                .findFirst()
                .orElseThrow();
        seat(desk, today, today.plusDays(365));
    }

    private Actor somebody(Role role, UUID community) {
        var grant = Grant.community(role, community);
        var name = "担当 " + (keepers.size() + offices.size() + 1) + "（架空）";
        var account =
                accounts.open(Actor.SYSTEM, new Accounts.NewAccount("simulated-" + UUID.randomUUID(), name, true));
        accounts.grant(Actor.SYSTEM, account, grant);
        return Actor.signedIn(account, name, List.of(grant));
    }
}
