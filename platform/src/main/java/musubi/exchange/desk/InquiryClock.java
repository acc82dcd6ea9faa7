package musubi.exchange.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import musubi.tasks.BusinessCalendar;

/// When the next step of an inquiry is due, and what follows when it does not come. Pure; all days are open days.
///
/// Who does not answer is reminded on the morning of the last day and loses the inquiry to the next desk the morning
/// after. Who is at it is left in peace as long as anything happens; after the promised time twice reminded, then it
/// goes on, too. Where two were introduced, it is asked from time to time what became of it, and nothing is taken away.
public final class InquiryClock {

    /// Since two were introduced, until it is asked what became of it.
    static final int FOLLOW_UP_DAYS = 20;

    private static final int REMINDERS_WHILE_AT_IT = 2;
    private static final int BETWEEN_REMINDERS = 5;

    /// Where there is nowhere left to go.
    private static final int STUCK_DAYS = 10;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ZoneId zone;

    public InquiryClock(ZoneId zone) {
        this.zone = zone;
    }

    /// What is to be done with an inquiry when it is looked at.
    public sealed interface Turn {

        record Wait(Instant until) implements Turn {}

        record Remind(Instant nextLook) implements Turn {}

        /// Nobody answered: it goes to the next desk.
        record Escalate() implements Turn {}
    }

    /// The same inquiry, its clock started for the state it is in now.
    Inquiry started(Inquiry inquiry, Desk.Promise promise, Instant now) {
        if (inquiry.isOver()) {
            return inquiry;
        }
        var due = BusinessCalendar.deadline(now, days(inquiry.state(), promise), zone);
        var lastDay = day(due);
        var look = inquiry.state() == Inquiry.State.NEW ? lastDay : BusinessCalendar.plus(lastDay, 1);
        return inquiry.dueAt(due, morning(look));
    }

    private static int days(Inquiry.State state, Desk.Promise promise) {
        return switch (state) {
            case NEW -> promise.answerDays();
            case TAKEN -> promise.introduceDays();
            case INTRODUCED -> FOLLOW_UP_DAYS;
            case ENDED -> throw new IllegalArgumentException("what has ended has no clock");
        };
    }

    /// What follows at this moment, for an inquiry whose clock runs.
    public Turn turn(Inquiry inquiry, Instant now) {
        var look = Objects.requireNonNull(inquiry.times().nextLook(), "it has ended");
        if (now.isBefore(look)) {
            return new Turn.Wait(look);
        }
        var today = day(now);
        if (!BusinessCalendar.isOpen(today)) {
            return new Turn.Wait(morningAfter(today, 1));
        }
        var reminders = inquiry.count().reminders();
        return switch (inquiry.state()) {
            case NEW ->
                reminders == 0 ? new Turn.Remind(morningAfter(later(dueDay(inquiry), today), 1)) : new Turn.Escalate();
            case TAKEN ->
                reminders < REMINDERS_WHILE_AT_IT
                        ? new Turn.Remind(morningAfter(today, BETWEEN_REMINDERS))
                        : new Turn.Escalate();
            case INTRODUCED -> new Turn.Remind(morningAfter(today, FOLLOW_UP_DAYS));
            case ENDED -> throw new IllegalArgumentException("what has ended has no clock");
        };
    }

    /// When to look again at what can go nowhere else.
    Instant stuck(Instant now) {
        return morningAfter(day(now), STUCK_DAYS);
    }

    /// By how many open days a promised moment has passed; 0 while there is time.
    int daysLate(Instant due, Instant now) {
        return now.isAfter(due) ? Math.max(1, BusinessCalendar.between(day(due), day(now))) : 0;
    }

    private LocalDate dueDay(Inquiry inquiry) {
        return day(Objects.requireNonNull(inquiry.times().due(), "it has ended"));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Instant morningAfter(LocalDate day, int openDays) {
        return morning(BusinessCalendar.plus(day, openDays));
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
