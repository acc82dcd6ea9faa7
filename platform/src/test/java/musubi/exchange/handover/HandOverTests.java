package musubi.exchange.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Role;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.Inquiries;
import musubi.exchange.desk.Desks;
import musubi.exchange.desk.InquiryDesk;
import musubi.exchange.desk.MoveInquiry;
import musubi.exchange.handover.HandOver.Result;
import musubi.exchange.handover.HandOver.Wish;
import musubi.exchange.wording.SeatRules.Wanted;
import musubi.tasks.Notices;
import musubi.testing.IntegrationTest;
import musubi.testing.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// When somebody leaves, everything goes to somebody else in one step, and nothing is lost.
@IntegrationTest
@Import(MovingClock.Wound.class)
class HandOverTests {

    @Autowired
    Office office;

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    HandOver handOver;

    @Autowired
    TakeBack takeBack;

    @Autowired
    Handovers handovers;

    @Autowired
    SaveSeat saveSeat;

    @Autowired
    Coordinators coordinators;

    @Autowired
    InHand inHand;

    @Autowired
    InquiryDesk inquiries;

    @Autowired
    MoveInquiry move;

    @Autowired
    Notices notices;

    @Autowired
    Desks desks;

    @Autowired
    AsActor as;

    @Autowired
    MovingClock clock;

    private Actor leaving = Actor.PUBLIC;
    private Actor successor = Actor.PUBLIC;
    private Actor colleague = Actor.PUBLIC;

    @BeforeEach
    void threeAreInOffice() {
        clock.set("2027-03-01T10:00");
        leaving = office.coordinator("tsuruoka");
        successor = office.coordinator("tsuruoka");
        colleague = office.somebody(Role.COMMUNITY_OFFICE, "tsuruoka");
    }

    @AfterEach
    void theyGoHome() {
        office.close();
    }

    @Test
    void everythingGoesToTheSuccessorWithItsDayAndItsCourse() {
        var need = office.inHand(leaving, "tsuruoka");
        var referral = office.introduction(leaving, need);
        var due = inquiries
                .find(leaving, need.id())
                .orElseThrow()
                .inquiry()
                .times()
                .due();
        clock.forward(Duration.ofHours(3));

        var made = done(handOver.handOver(colleague, Office.id(leaving), wish(successor), UUID.randomUUID()));

        assertThat(office.owner(need)).isEqualTo(Office.id(successor));
        assertThat(office.coordinatorOf(referral)).isEqualTo(Office.id(successor));
        var seen = inquiries.find(successor, need.id()).orElseThrow();
        assertThat(seen.inquiry().times().due()).isEqualTo(due);
        assertThat(seen.events().getLast().what()).isEqualTo("HANDED_OVER");
        assertThat(seen.events().getLast().by()).isEqualTo(colleague.name());
        assertThat(work(successor)).contains(need.id());
        assertThat(work(leaving)).isEmpty();
        assertThat(notices.unread(successor)).isEqualTo(1);
        assertThat(handovers.find(successor, made).orElseThrow().passed())
                .extracting(Handovers.Passed::subject)
                .containsExactlyInAnyOrder(need.id(), referral);
        assertThat(inHand.cases(colleague, Office.id(leaving))).isEmpty();
        assertThat(inHand.introductions(colleague, Office.id(leaving))).isEmpty();
    }

    @Test
    void singleThingsGoToOthersAndOnlyToThoseInOffice() {
        var first = office.inHand(leaving, "tsuruoka");
        var second = office.inHand(leaving, "tsuruoka");
        var stranger = office.coordinator("nagaoka");
        var wrong = new Wish(Office.id(successor), Map.of(second.id(), Office.id(stranger)), false, null);
        assertThat(handOver.handOver(leaving, Office.id(leaving), wrong, UUID.randomUUID()))
                .isInstanceOfSatisfying(Result.NotInOffice.class, no -> {
                    assertThat(no.single()).containsExactly(second.id());
                    assertThat(no.all()).isFalse();
                });
        assertThat(handOver.handOver(leaving, Office.id(leaving), wish(leaving), UUID.randomUUID()))
                .isInstanceOf(Result.NotInOffice.class);
        assertThat(office.owner(first)).isEqualTo(Office.id(leaving));

        var wish = new Wish(Office.id(successor), Map.of(second.id(), Office.id(colleague)), false, "よろしく（架空）");
        done(handOver.handOver(leaving, Office.id(leaving), wish, UUID.randomUUID()));

        assertThat(office.owner(first)).isEqualTo(Office.id(successor));
        assertThat(office.owner(second)).isEqualTo(Office.id(colleague));
        assertThat(notices.unread(leaving)).as("who does it is not told of it").isZero();
    }

    @Test
    void whoHasThingsInTwoCommunitiesHandsThemOverWhereTheyLie() {
        var two = office.coordinator("tsuruoka", "nagaoka");
        var there = office.coordinator("nagaoka");
        var here = office.inHand(two, "tsuruoka");
        var other = office.inHand(two, "nagaoka");
        assertThat(handOver.handOver(two, Office.id(two), wish(successor), UUID.randomUUID()))
                .as("the successor is in office here only")
                .isInstanceOfSatisfying(
                        Result.NotInOffice.class, no -> assertThat(no.all()).isTrue());
        var wish = new Wish(Office.id(successor), Map.of(other.id(), Office.id(there)), true, null);
        done(handOver.handOver(two, Office.id(two), wish, UUID.randomUUID()));
        assertThat(office.owner(here)).isEqualTo(Office.id(successor));
        assertThat(office.owner(other)).isEqualTo(Office.id(there));
        assertThat(handovers.recent(there))
                .singleElement()
                .satisfies(made -> assertThat(made.community()).isEqualTo(fixtures.community("nagaoka")));
    }

    @Test
    void whoHasNothingInHandCanLeaveTooAndGetsNothingNew() {
        var made = done(handOver.handOver(colleague, Office.id(leaving), wish(successor), UUID.randomUUID()));
        assertThat(handovers.find(colleague, made).orElseThrow().passed()).isEmpty();
        office.leaves(successor);
        office.leaves(colleague);
        var only = office.coordinator("tsuruoka");
        var next = fixtures.entered(fixtures.someoneOf("demo-pickles", "tsuruoka"), EntryKind.NEED, asked());
        assertThat(office.owner(next)).isEqualTo(Office.id(only));
        office.leaves(only);
        var last = fixtures.entered(fixtures.someoneOf("demo-pickles", "tsuruoka"), EntryKind.NEED, asked());
        assertThat(office.owner(last)).as("who has left is better than nobody").isEqualTo(Office.id(leaving));
    }

    @Test
    void theSameFormTwiceIsOneHandoverAndWhoComesSecondIsToldSo() throws Exception {
        office.inHand(leaving, "tsuruoka");
        var form = UUID.randomUUID();
        var account = Office.id(leaving);
        List<Callable<Result>> both = List.of(
                () -> handOver.handOver(colleague, account, wish(successor), form),
                () -> handOver.handOver(colleague, account, wish(successor), form),
                () -> handOver.handOver(successor, account, wish(colleague), UUID.randomUUID()));
        try (var threads = Executors.newFixedThreadPool(3)) {
            var results = new ArrayList<UUID>();
            for (var result : threads.invokeAll(both)) {
                results.add(done(result.get()));
            }
            assertThat(results).containsOnly(results.getFirst());
        }
    }

    @Test
    void aSeatEndsAndTheSuccessorSitsDown() {
        office.inHand(leaving, "tsuruoka");
        var desk = office.desk(desks, "tsuruoka");
        seat(leaving, desk, "2026-04-01", "2027-03-31");
        assertThat(person(leaving).seats()).hasSize(1);
        assertThat(Seat.daysLeft(person(leaving).seats(), LocalDate.of(2027, 3, 1)))
                .contains(30);

        var wish = new Wish(Office.id(successor), Map.of(), true, null);
        var made = done(handOver.handOver(colleague, Office.id(leaving), wish, UUID.randomUUID()));
        assertThat(person(successor).seats())
                .extracting(seat -> seat.at().desk())
                .containsExactly(desk);
        assertThat(coordinators.register(colleague).unattended())
                .noneMatch(one -> one.id().equals(desk));
        var next = fixtures.entered(fixtures.someoneOf("demo-pickles", "tsuruoka"), EntryKind.NEED, asked());
        assertThat(office.owner(next)).as("nothing new goes to who has left").isEqualTo(Office.id(successor));

        assertThat(takeBack.takeBack(colleague, made)).isEqualTo(TakeBack.Result.TAKEN_BACK);
        assertThat(person(successor).seats()).isEmpty();
        assertThat(person(leaving).seats()).hasSize(1);
        assertThat(person(leaving).standing().left()).isFalse();
    }

    @Test
    void itIsTakenBackWithinADayUnlessSomethingMoved() {
        var need = office.inHand(leaving, "tsuruoka");
        var referral = office.introduction(leaving, need);
        var first = done(handOver.handOver(colleague, Office.id(leaving), wish(successor), UUID.randomUUID()));
        clock.forward(Duration.ofHours(23));
        assertThat(takeBack.takeBack(office.coordinator("nagaoka"), first)).isEqualTo(TakeBack.Result.NOT_YOURS);
        assertThat(takeBack.takeBack(successor, first)).isEqualTo(TakeBack.Result.TAKEN_BACK);
        assertThat(takeBack.takeBack(successor, first)).isEqualTo(TakeBack.Result.ALREADY);
        assertThat(office.owner(need)).isEqualTo(Office.id(leaving));
        assertThat(office.coordinatorOf(referral)).isEqualTo(Office.id(leaving));

        var second = done(handOver.handOver(colleague, Office.id(leaving), wish(successor), UUID.randomUUID()));
        var version =
                inquiries.find(successor, need.id()).orElseThrow().inquiry().version();
        clock.forward(Duration.ofMinutes(1));
        move.move(successor, need.id(), version, new MoveInquiry.Step.Note("電話した（架空）"));
        assertThat(takeBack.takeBack(colleague, second)).isEqualTo(TakeBack.Result.MOVED);
        assertThat(office.owner(need)).isEqualTo(Office.id(successor));

        var other = office.inHand(colleague, "tsuruoka");
        var third = done(handOver.handOver(colleague, Office.id(colleague), wish(successor), UUID.randomUUID()));
        clock.forward(Duration.ofHours(24));
        assertThat(takeBack.takeBack(successor, third)).isEqualTo(TakeBack.Result.TOO_LATE);
        assertThat(office.owner(other)).isEqualTo(Office.id(successor));
    }

    @Test
    void nobodyElsewhereHandsOverOrReadsAnything() {
        var need = office.inHand(leaving, "tsuruoka");
        var referral = office.introduction(leaving, need);
        var elsewhere = office.coordinator("fukuoka");
        assertThat(handOver.handOver(elsewhere, Office.id(leaving), wish(elsewhere), UUID.randomUUID()))
                .isInstanceOf(Result.NotYours.class);
        assertThat(handOver.handOver(
                        fixtures.theNationalOffice(), Office.id(leaving), wish(successor), UUID.randomUUID()))
                .isInstanceOf(Result.NotYours.class);
        seat(leaving, office.desk(desks, "tsuruoka"), "2026-04-01", "");
        var made = done(handOver.handOver(colleague, Office.id(leaving), wish(successor), UUID.randomUUID()));

        for (var reader : List.of(elsewhere, Actor.PUBLIC, fixtures.someoneOf("demo-pickles", "tsuruoka"))) {
            assertThat(handovers.find(reader, made)).isEmpty();
            assertThat(handovers.recent(reader)).isEmpty();
            assertThat(inHand.cases(reader, Office.id(successor))).isEmpty();
            assertThat(inHand.introductions(reader, List.of(referral))).isEmpty();
            assertThat(coordinators.people(reader))
                    .noneMatch(person -> person.account().equals(Office.id(leaving)));
            assertThat(count(reader, "exchange.handover")).isZero();
            assertThat(count(reader, "exchange.handover_item")).isZero();
            assertThat(count(reader, "exchange.staff('" + fixtures.community("tsuruoka") + "')"))
                    .isZero();
        }
        assertThatThrownBy(() -> as.write(
                        elsewhere,
                        jdbc -> jdbc.sql("""
                insert into exchange.handover (id, community, account, by_account, made_at)
                values (gen_random_uuid(), :community, :me, :me, now())
                """)
                                .param("community", fixtures.community("tsuruoka"))
                                .param("me", Office.id(elsewhere))
                                .update()))
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"handover\"");
    }

    @Test
    void anIntroductionChangesHandsOnlyWithinItsCommunity() {
        var referral = office.introduction(leaving, office.inHand(leaving, "tsuruoka"));
        var elsewhere = office.coordinator("nagaoka");
        var party = fixtures.someoneOf("demo-lab", "tsuruoka");

        assertThat(moveTo(referral, elsewhere, elsewhere)).isEqualTo("0");
        assertThat(moveTo(referral, party, successor)).contains("in office");
        assertThat(moveTo(referral, leaving, elsewhere)).contains("in office");
        assertThat(moveTo(referral, leaving, successor)).isEqualTo("1");
    }

    /// Whoever leaves, and whoever was wished for: all that was open is open still, with somebody in office.
    @Test
    void afterAnyHandoversNothingIsLostAndNothingIsWithoutAnOwner() {
        var random = new Random(20_270_301);
        var people = new ArrayList<>(List.of(leaving, successor, colleague));
        for (var round = 0; round < 5; round++) {
            people.add(office.coordinator("tsuruoka"));
            var needs = new HashMap<UUID, Entry>();
            for (var i = 0; i < 6; i++) {
                var owner = people.get(random.nextInt(people.size()));
                var need = office.inHand(owner, "tsuruoka");
                needs.put(need.id(), need);
                if (random.nextBoolean()) {
                    office.introduction(owner, need);
                }
            }
            var before = open();
            var goes = people.remove(random.nextInt(people.size()));
            var single = new HashMap<UUID, UUID>();
            needs.keySet().stream()
                    .filter(need -> random.nextBoolean())
                    .forEach(need -> single.put(need, Office.id(people.get(random.nextInt(people.size())))));
            var wish = new Wish(Office.id(people.getFirst()), single, random.nextBoolean(), null);
            done(handOver.handOver(people.getLast(), Office.id(goes), wish, UUID.randomUUID()));

            assertThat(open().keySet()).isEqualTo(before.keySet());
            assertThat(open().values())
                    .doesNotContain(Office.id(goes))
                    .allSatisfy(owner ->
                            assertThat(people).anyMatch(one -> Office.id(one).equals(owner)));
        }
    }

    private Map<UUID, UUID> open() {
        var open = new HashMap<UUID, UUID>();
        as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                select i.need as id, i.owner from exchange.inquiry i
                where i.state <> 'ENDED' and i.community = :community
                union all
                select r.id, r.coordinator from exchange.referral r
                where r.state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH') and r.community = :community
                """)
                        .param("community", fixtures.community("tsuruoka"))
                        .query((row, n) ->
                                open.put(row.getObject("id", UUID.class), row.getObject("owner", UUID.class)))
                        .list());
        return open;
    }

    private String moveTo(UUID referral, Actor by, Actor to) {
        try {
            return as.write(
                    by,
                    jdbc -> Integer.toString(jdbc.sql("update exchange.referral set coordinator = :to where id = :id")
                            .param("to", Office.id(to))
                            .param("id", referral)
                            .update()));
        } catch (org.springframework.dao.DataAccessException refused) {
            return String.valueOf(refused.getMostSpecificCause().getMessage());
        }
    }

    private int count(Actor reader, String from) {
        return as.read(
                reader,
                jdbc -> jdbc.sql("select count(*) from " + from)
                        .query(Integer.class)
                        .single());
    }

    private Map<String, String> asked() {
        var answers = fixtures.answers("tsuruoka");
        answers.put("owner", fixtures.organisation("demo-pickles").toString());
        return answers;
    }

    private void seat(Actor who, UUID desk, String from, String to) {
        var wanted = new Wanted(
                desk, Office.id(who), "発酵、知財", null, LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
        assertThat(saveSeat.give(colleague, wanted, UUID.randomUUID())).isInstanceOf(SaveSeat.Result.Saved.class);
    }

    private Coordinators.Person person(Actor who) {
        return coordinators.people(colleague).stream()
                .filter(person -> person.account().equals(Office.id(who)))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> work(Actor who) {
        return inquiries.own(who).stream().map(Inquiries.Line::need).toList();
    }

    private static Wish wish(Actor successor) {
        return new Wish(Office.id(successor), Map.of(), false, null);
    }

    private static UUID done(Result result) {
        return switch (result) {
            case Result.Done(var made) -> made;
            case Result.Already(var made) -> made;
            case Result.NotInOffice no -> throw new AssertionError(no);
            case Result.NotYours no -> throw new AssertionError(no);
        };
    }
}
