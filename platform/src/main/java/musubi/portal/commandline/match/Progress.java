package musubi.portal.commandline.match;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import musubi.portal.commandline.Said;
import musubi.portal.commandline.Voice;

/// Tells how far the work is, how fast it goes and how long it will take: on a terminal in a line that is written anew,
/// elsewhere now and then. What takes less than a second is not worth a word.
final class Progress {

    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long ON_A_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(5);
    private static final int TWO_MINUTES = 120;

    private final Surroundings surroundings;
    private final Voice voice;
    private final String plain;
    private final String withTimeLeft;
    private final long begun;
    private long due;

    /// @param plain key of the sentence while nobody knows how much there is
    /// @param withTimeLeft key of the one that says how long it will take
    Progress(Surroundings surroundings, Voice voice, String plain, String withTimeLeft) {
        this.surroundings = surroundings;
        this.voice = voice;
        this.plain = plain;
        this.withTimeLeft = withTimeLeft;
        this.begun = surroundings.clock().getAsLong();
        this.due = begun + FIRST;
    }

    /// @param part from 0 to 1; 0 where it is not known
    void at(long count, double part) {
        var now = surroundings.clock().getAsLong();
        if (now >= due) {
            say(count, part, now - begun);
            due = now + (surroundings.errorsAreSeen() ? ON_A_TERMINAL : ELSEWHERE);
        }
    }

    private void say(long count, double part, long nanos) {
        var rate = rate(count, nanos);
        var said = part <= 0
                ? Said.of(plain, count, rate)
                : Said.of(withTimeLeft, count, rate, duration(seconds(nanos) * (1 - part) / part));
        if (surroundings.errorsAreSeen()) {
            voice.passing(said);
        } else {
            voice.say(said);
        }
    }

    double seconds() {
        return seconds(surroundings.clock().getAsLong() - begun);
    }

    static String rate(long count, long nanos) {
        var rate = count / Math.max(seconds(nanos), 1e-3);
        return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static Said duration(double seconds) {
        return seconds < TWO_MINUTES
                ? Said.of("portal.match.seconds", Math.round(seconds))
                : Said.of("portal.match.minutes", Math.round(seconds / 60));
    }
}
