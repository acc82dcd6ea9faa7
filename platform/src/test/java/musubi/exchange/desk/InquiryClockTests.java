package musubi.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import musubi.exchange.Channel;
import musubi.exchange.desk.InquiryClock.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InquiryClockTests {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final UUID SOMEBODY = new UUID(0, 7);

    private final InquiryClock clock = new InquiryClock(JAPAN);

    /// Golden Week and New Year are closed; a need that comes on a Sunday begins to count on Monday.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012-04-24T10:00 | 2012-04-27T17:15
            2012-04-27T10:00 | 2012-05-07T17:15
            2012-04-29T23:59 | 2012-05-07T17:15
            2012-12-27T16:00 | 2013-01-07T17:15
            2026-11-20T09:00 | 2026-11-26T17:15
            """)
    void promisesAnAnswerWithinThreeOpenDays(LocalDateTime received, LocalDateTime due) {
        assertThat(fresh(received).times().due()).isEqualTo(at(due));
    }

    /// Received on Tuesday 24 April 2012: due on Friday, then the holidays until Monday 7 May, with two open days
    /// between.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012-04-26T12:00 | 0 | WAIT     | 2012-04-27T09:00
            2012-04-27T09:00 | 0 | REMIND   | 2012-05-01T09:00
            2012-04-28T09:00 | 0 | WAIT     | 2012-05-01T09:00
            2012-05-01T09:00 | 1 | ESCALATE |
            2012-05-02T10:00 | 0 | REMIND   | 2012-05-07T09:00
            """)
    void remindsOnTheLastDayAndHandsOnTheMorningAfter(
            LocalDateTime now, int reminders, String what, LocalDateTime next) {
        var inquiry = reminded(fresh(LocalDateTime.parse("2012-04-24T10:00")), reminders);
        assertThat(shown(clock.turn(inquiry, at(now)))).isEqualTo(next == null ? what : what + " " + at(next));
    }

    @Test
    void leavesInPeaceWhoIsAtIt() {
        var taken = taken("2012-06-01T10:00");
        assertThat(clock.turn(taken, at("2012-06-22T17:00"))).isInstanceOf(Turn.Wait.class);
        assertThat(clock.turn(taken, at("2012-06-25T09:00"))).isInstanceOf(Turn.Remind.class);
        var moved =
                clock.started(taken.taken(null, at("2012-06-20T10:00")), Desk.Promise.USUAL, at("2012-06-20T10:00"));
        assertThat(clock.turn(moved, at("2012-06-25T09:00"))).isInstanceOf(Turn.Wait.class);
    }

    @Test
    void handsOnWhatSomebodyTookAndThenForgot() {
        var taken = taken("2012-06-01T10:00");
        var late = at("2012-07-20T10:00");
        assertThat(clock.turn(reminded(taken, 1), late)).isInstanceOf(Turn.Remind.class);
        assertThat(clock.turn(reminded(taken, 2), late)).isInstanceOf(Turn.Escalate.class);
    }

    @Test
    void takesNothingAwayFromThoseWhoWereIntroduced() {
        var introduced = clock.started(
                fresh(LocalDateTime.parse("2012-06-01T10:00")).introduced(at("2012-06-01T10:00")),
                Desk.Promise.USUAL,
                at("2012-06-01T10:00"));
        assertThat(clock.turn(reminded(introduced, 9), at("2013-06-03T10:00"))).isInstanceOf(Turn.Remind.class);
    }

    @Test
    void aClockThatJumpsNeitherForgetsNorHandsOnUnasked() {
        var inquiry = fresh(LocalDateTime.parse("2012-04-24T10:00"));
        assertThat(clock.turn(inquiry, at("2016-08-08T10:00"))).isInstanceOf(Turn.Remind.class);
        assertThat(clock.turn(inquiry, at("2010-01-01T10:00"))).isInstanceOf(Turn.Wait.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012-04-27T17:15 | 0
            2012-04-27T17:16 | 1
            2012-05-01T10:00 | 1
            2012-05-02T10:00 | 2
            2012-05-07T10:00 | 3
            """)
    void countsOpenDaysOnlyAsLate(LocalDateTime now, int late) {
        assertThat(clock.daysLate(at("2012-04-27T17:15"), at(now))).isEqualTo(late);
    }

    private Inquiry fresh(LocalDateTime received) {
        var post = new Inquiry.Post(SOMEBODY, SOMEBODY, SOMEBODY);
        var inquiry = Inquiry.received(SOMEBODY, Channel.TELEPHONE, post, at(received));
        return clock.started(inquiry, Desk.Promise.USUAL, at(received));
    }

    private Inquiry taken(String when) {
        return clock.started(fresh(LocalDateTime.parse(when)).taken(SOMEBODY, at(when)), Desk.Promise.USUAL, at(when));
    }

    private static Inquiry reminded(Inquiry inquiry, int times) {
        var look = java.util.Objects.requireNonNull(inquiry.times().nextLook());
        var reminded = inquiry;
        for (int i = 0; i < times; i++) {
            reminded = reminded.reminded(look);
        }
        return reminded;
    }

    private static String shown(Turn turn) {
        return switch (turn) {
            case Turn.Wait(var until) -> "WAIT " + until;
            case Turn.Remind(var next) -> "REMIND " + next;
            case Turn.Escalate() -> "ESCALATE";
        };
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(JAPAN).toInstant();
    }
}
