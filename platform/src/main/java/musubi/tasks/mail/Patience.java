package musubi.tasks.mail;

import java.time.Duration;

/// How long to wait before a letter is tried again: longer each time, for about three days in all.
final class Patience {

    static final int TRIES = 15;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(8);

    private Patience() {}

    /// The pause after so many tries; the first is 1.
    static Duration after(int tries) {
        var pause = FIRST.multipliedBy(1L << Math.min(tries - 1, TRIES));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
