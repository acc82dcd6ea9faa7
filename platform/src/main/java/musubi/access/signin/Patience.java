package musubi.access.signin;

import java.time.Duration;

/// How long to wait after so many failures in a row: nothing at first, then twice as long each time, up to a limit.
record Patience(int free, Duration first, Duration most) {

    static final Patience WITH_LOGIN = new Patience(5, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /// An address may stand for a whole town hall.
    static final Patience WITH_ADDRESS = new Patience(20, Duration.ofSeconds(30), Duration.ofMinutes(15));

    private static final int ENOUGH_DOUBLINGS = 30;

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var wait = first.multipliedBy(1L << Math.min(failures - free, ENOUGH_DOUBLINGS));
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
