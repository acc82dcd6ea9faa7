package musubi.exchange.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.Role;
import musubi.exchange.desk.Desks;
import musubi.exchange.wording.SeatRules.Wanted;
import musubi.tasks.Notices;
import musubi.testing.IntegrationTest;
import musubi.testing.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A term that ends is told of in time; when it has ended, nothing stays behind.
@IntegrationTest
@Import(MovingClock.Wound.class)
class WatchTermsTests {

    @Autowired
    Office office;

    @Autowired
    WatchTerms chore;

    @Autowired
    SaveSeat saveSeat;

    @Autowired
    Handovers handovers;

    @Autowired
    TakeBack takeBack;

    @Autowired
    Notices notices;

    @Autowired
    Desks desks;

    @Autowired
    MovingClock clock;

    private Actor leaving = Actor.PUBLIC;
    private Actor keeper = Actor.PUBLIC;

    @BeforeEach
    void oneSitsAtTheDeskUntilTheEndOfMarch() {
        clock.set("2026-12-01T10:00");
        leaving = office.coordinator("tsuruoka");
        keeper = office.somebody(Role.COMMUNITY_OFFICE, "tsuruoka");
    }

    @AfterEach
    void theyGoHome() {
        office.close();
    }

    @Test
    void bothAreToldThirtyAndSevenDaysBeforeOnceEach() {
        office.inHand(leaving, "tsuruoka");
        until("2027-03-31");
        for (var moment : List.of(
                "2027-02-28T10:00:0",
                "2027-03-01T10:00:1",
                "2027-03-20T10:00:1",
                "2027-03-24T10:00:2",
                "2027-03-31T18:00:2")) {
            clock.set(moment.substring(0, 16));
            chore.run(clock.instant());
            chore.run(clock.instant());
            var told = Integer.parseInt(moment.substring(17));
            assertThat(notices.unread(leaving)).as(moment).isEqualTo(told);
            assertThat(notices.unread(keeper)).as(moment).isEqualTo(told);
        }
    }

    @Test
    void nobodyIsToldWhereNothingIsOpenOrTheTermIsRenewed() {
        var need = office.inHand(leaving, "tsuruoka");
        until("2027-03-31");
        var more = new Wanted(
                office.desk(desks, "tsuruoka"),
                Office.id(leaving),
                "",
                null,
                LocalDate.parse("2027-04-01"),
                LocalDate.parse("2028-03-31"));
        saveSeat.give(keeper, more, UUID.randomUUID());
        clock.set("2027-03-28T10:00");
        chore.run(clock.instant());
        assertThat(notices.unread(leaving)).isZero();
        clock.set("2027-04-01T10:00");
        chore.run(clock.instant());
        assertThat(office.owner(need)).isEqualTo(Office.id(leaving));
    }

    @Test
    void whatIsStillThereTheDayAfterGoesToWhoeversTurnItIs() {
        var need = office.inHand(leaving, "tsuruoka");
        var referral = office.introduction(leaving, need);
        until("2027-03-31");
        clock.set("2027-03-31T23:00");
        chore.run(clock.instant());
        assertThat(office.owner(need)).isEqualTo(Office.id(leaving));

        clock.set("2027-04-01T00:30");
        chore.run(clock.instant());
        chore.run(clock.instant());

        assertThat(office.owner(need)).isEqualTo(Office.id(keeper));
        assertThat(office.coordinatorOf(referral)).isEqualTo(Office.id(keeper));
        var made = handovers.recent(keeper).stream()
                .filter(one -> one.account().equals(Office.id(leaving)))
                .toList();
        assertThat(made).singleElement().satisfies(one -> assertThat(one.by()).isNull());
        assertThat(takeBack.takeBack(keeper, made.getFirst().id())).isEqualTo(TakeBack.Result.TOO_LATE);
    }

    @Test
    void whatNobodyElseCouldTakeStaysWithItsOwner() {
        var need = office.inHand(leaving, "tsuruoka");
        until("2027-03-31");
        office.leaves(keeper);
        clock.set("2027-04-01T10:00");
        chore.run(clock.instant());
        assertThat(office.owner(need)).isEqualTo(Office.id(leaving));
    }

    @Test
    void whatBelongedToSomebodyWhoseAccountWasClosedGoesOnToo() {
        var need = office.inHand(leaving, "tsuruoka");
        var referral = office.introduction(leaving, need);
        office.leaves(leaving);
        chore.run(clock.instant());
        assertThat(office.coordinatorOf(referral)).isEqualTo(Office.id(keeper));
        assertThat(office.owner(need)).isEqualTo(Office.id(keeper));
    }

    private void until(String last) {
        var wanted = new Wanted(
                office.desk(desks, "tsuruoka"),
                Office.id(leaving),
                "発酵",
                null,
                LocalDate.parse("2026-04-01"),
                LocalDate.parse(last));
        assertThat(saveSeat.give(keeper, wanted, UUID.randomUUID())).isInstanceOf(SaveSeat.Result.Saved.class);
    }
}
