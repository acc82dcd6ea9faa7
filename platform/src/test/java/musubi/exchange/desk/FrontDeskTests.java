package musubi.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.desk.Inquiry.End;
import musubi.exchange.desk.Inquiry.State;
import musubi.exchange.desk.MoveInquiry.Result;
import musubi.exchange.desk.MoveInquiry.Step;
import musubi.exchange.entry.MoveEntry;
import musubi.exchange.referral.Introduce;
import musubi.tasks.Notices;
import musubi.testing.IntegrationTest;
import musubi.testing.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// From the first word of a need on, somebody looks after it, and by when is known.
@IntegrationTest
@Import(MovingClock.Wound.class)
class FrontDeskTests {

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    Accounts accounts;

    @Autowired
    AsActor as;

    @Autowired
    InquiryDesk inquiries;

    @Autowired
    MoveInquiry move;

    @Autowired
    MoveEntry moveEntry;

    @Autowired
    WatchInquiries watch;

    @Autowired
    Notices notices;

    @Autowired
    Desks desks;

    @Autowired
    Introduce introduce;

    @Autowired
    MovingClock clock;

    private Actor keeper = Actor.PUBLIC;

    @BeforeEach
    void somebodySitsAtTheDesk() {
        clock.set("2012-04-24T10:00");
        keeper = inOffice("tsuruoka");
    }

    @AfterEach
    void theyLeave() {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update access.account set closed_at = now() where login like 'desk-%'")
                        .update());
        as.write(Actor.SYSTEM, jdbc -> jdbc.sql("""
                update exchange.inquiry set state = 'ENDED', end_reason = 'ADVISED', ended_at = moved_at, due_at = null,
                    next_look_at = null where state <> 'ENDED'
                """).update());
    }

    @Test
    void aNeedHasADeskAnOwnerAndADayFromItsFirstMoment() {
        var need = asked();
        var seen = seen(need);
        assertThat(seen.inquiry().state()).isEqualTo(State.NEW);
        assertThat(seen.inquiry().post().owner()).isEqualTo(account(keeper));
        assertThat(seen.inquiry().times().due()).isEqualTo("2012-04-27T08:15:00Z");
        assertThat(seen.events()).extracting(InquiryDesk.Event::what).containsExactly("RECEIVED");
    }

    @Test
    void whoHasTheFewestGetsTheNext() {
        var first = seen(asked()).inquiry().post().owner();
        var colleague = inOffice("tsuruoka");
        assertThat(first).isEqualTo(account(keeper));
        assertThat(seen(asked()).inquiry().post().owner()).isEqualTo(account(colleague));
    }

    @Test
    void whoTakesACallHasItInHand() {
        var need = fixtures.entered(keeper, EntryKind.NEED, fixtures.answers("tsuruoka"));
        assertThat(seen(need).inquiry().state()).isEqualTo(State.TAKEN);
        assertThat(happened(need)).containsExactly("RECEIVED", "TAKEN");
    }

    @Test
    void remindsOnTheLastDayThenGoesToTheNextRegionWhichSeesIt() {
        var neighbour = inOffice("nagaoka");
        var need = asked();
        clock.set("2012-04-27T09:00");
        watch.watch(clock.instant());
        watch.watch(clock.instant());
        assertThat(happened(need)).containsExactly("RECEIVED", "REMINDED");
        assertThat(notices.unread(keeper)).isEqualTo(1);
        clock.set("2012-04-27T18:00");
        watch.watch(clock.instant());
        assertThat(happened(need)).containsExactly("RECEIVED", "REMINDED");

        clock.set("2012-05-01T09:00");
        watch.watch(clock.instant());

        var moved = inquiries.find(fixtures.theNationalOffice(), need.id()).orElseThrow();
        assertThat(moved.inquiry().post().community()).isEqualTo(fixtures.community("nagaoka"));
        assertThat(moved.inquiry().state()).isEqualTo(State.NEW);
        assertThat(moved.inquiry().times().due()).isEqualTo("2012-05-08T08:15:00Z");
        assertThat(happened(need)).endsWith("ESCALATED");
        assertThat(notices.unread(keeper)).isEqualTo(2);
        assertThat(moved.inquiry().post().owner()).isEqualTo(account(neighbour));
        assertThat(notices.unread(neighbour)).isEqualTo(1);

        var there = inquiries.find(neighbour, need.id()).orElseThrow().inquiry().version();
        var far = desks.open(Actor.PUBLIC).stream()
                .filter(desk -> desk.community().equals(fixtures.community("tsuruoka")))
                .findFirst()
                .orElseThrow();
        assertThat(introduce.community(neighbour, need)).contains(fixtures.community("nagaoka"));
        assertThat(introduce.community(fixtures.aCoordinatorOf("fukuoka"), need))
                .isEmpty();
        assertThat(move.move(neighbour, need.id(), there, new Step.PassOn(far.id(), "こちらでは分からない（架空）")))
                .isInstanceOf(Result.Moved.class);
        assertThat(happened(need)).endsWith("PASSED_ON");
    }

    @Test
    void whatOthersMayNotReadStaysWhereItIsAndIsToldToBeStuck() {
        var answers = fixtures.answers("tsuruoka");
        answers.replaceAll((name, value) -> name.startsWith("level_") ? "COORDINATORS" : value);
        answers.put("owner", fixtures.organisation("demo-pickles").toString());
        var need = fixtures.entered(fixtures.someoneOf("demo-pickles", "tsuruoka"), EntryKind.NEED, answers);
        clock.set("2012-04-27T09:00");
        watch.watch(clock.instant());
        clock.set("2012-05-01T09:00");
        watch.watch(clock.instant());

        var seen = seen(need);
        assertThat(seen.inquiry().post().community()).isEqualTo(fixtures.community("tsuruoka"));
        assertThat(seen.events().getLast().what()).isEqualTo("OFFICE_TOLD");
        assertThat(seen.events().getLast().reason()).isEqualTo("NOWHERE");
        assertThat(seen.late()).isPositive();
    }

    @Test
    void whoTakesItInHandIsNotRemindedBeforeTheNextPromise() {
        var need = asked();
        clock.set("2012-04-25T10:00");
        assertThat(turn(need, new Step.Take())).isInstanceOf(Result.Moved.class);
        clock.set("2012-05-10T10:00");
        watch.watch(clock.instant());

        assertThat(happened(need)).containsExactly("RECEIVED", "TAKEN");
        assertThat(seen(need).inquiry().times().answered()).isEqualTo("2012-04-25T01:00:00Z");
    }

    @Test
    void whatLiesStaysWithItsOwnerAndManyAreRemindedOfOnce() {
        var first = asked();
        var second = asked();
        turn(first, new Step.Take());
        turn(second, new Step.Take());
        for (var morning : List.of("2012-05-21T09:00", "2012-05-28T09:00", "2012-06-04T09:00")) {
            clock.set(morning);
            watch.watch(clock.instant());
        }

        assertThat(happened(first)).containsExactly("RECEIVED", "TAKEN", "REMINDED", "REMINDED", "OFFICE_TOLD");
        assertThat(seen(second).inquiry().post().owner()).isEqualTo(account(keeper));
        assertThat(notices.unread(keeper)).as("one a day for both").isEqualTo(3);
    }

    @Test
    void whatItsOwnerLeavesIsSomebodyElsesBeforeTheNextLook() {
        var need = asked();
        turn(need, new Step.Take());
        accounts.close(Actor.SYSTEM, new AccountId(account(keeper)));
        var successor = inOffice("tsuruoka");

        watch.watch(clock.instant());

        assertThat(inquiries
                        .find(successor, need.id())
                        .orElseThrow()
                        .inquiry()
                        .post()
                        .owner())
                .isEqualTo(account(successor));
    }

    @Test
    void endsWithAReasonAndTheNeedWithIt() {
        var need = asked();
        assertThat(turn(need, new Step.Finish(End.SOLVED, "近くの店で足りた（架空）"))).isInstanceOf(Result.Moved.class);
        assertThat(seen(need).inquiry().ended()).isEqualTo(End.SOLVED);
        assertThat(turn(need, new Step.Take())).isInstanceOf(Result.Unfit.class);

        assertThat(moveEntry.move(keeper, need.id(), MoveEntry.Move.REOPEN)).isInstanceOf(MoveEntry.Result.Moved.class);
        assertThat(seen(need).inquiry().state()).isEqualTo(State.TAKEN);
    }

    @Test
    void whoeverIsSlowerIsTold() {
        var need = asked();
        turn(need, new Step.Take());
        assertThat(move.move(keeper, need.id(), 1, new Step.Note("電話した（架空）"))).isInstanceOf(Result.Faster.class);
    }

    @Test
    void nobodyElseMovesOrSeesIt() {
        var need = asked();
        var elsewhere = fixtures.aCoordinatorOf("nagaoka");
        assertThat(move.move(elsewhere, need.id(), 1, new Step.Take())).isInstanceOf(Result.NotYours.class);
        assertThat(inquiries.find(Actor.PUBLIC, need.id())).isEmpty();
        assertThat(inquiries.find(elsewhere, need.id())).isEmpty();
    }

    private Entry asked() {
        var member = fixtures.someoneOf("demo-pickles", "tsuruoka");
        var answers = fixtures.answers("tsuruoka");
        answers.put("owner", fixtures.organisation("demo-pickles").toString());
        return fixtures.entered(member, EntryKind.NEED, answers);
    }

    private Result turn(Entry need, Step step) {
        return turn(need, step, seen(need).inquiry().version());
    }

    private Result turn(Entry need, Step step, int version) {
        return move.move(keeper, need.id(), version, step);
    }

    private InquiryDesk.Seen seen(Entry need) {
        return inquiries.find(keeper, need.id()).orElseThrow();
    }

    private List<String> happened(Entry need) {
        return inquiries.find(Actor.SYSTEM, need.id()).orElseThrow().events().stream()
                .map(InquiryDesk.Event::what)
                .toList();
    }

    private Actor inOffice(String community) {
        var grant = Grant.community(Role.COORDINATOR, fixtures.community(community));
        var login = "desk-" + UUID.randomUUID();
        var account = accounts.open(Actor.SYSTEM, new Accounts.NewAccount(login, "窓口の人（架空）", true));
        accounts.grant(Actor.SYSTEM, account, grant);
        return Actor.signedIn(account, "窓口の人（架空）", List.of(grant));
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.account()).value();
    }
}
