package musubi.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes identifiers that sort by the time they were made: UUID version 7 of RFC 9562.
///
/// Each is greater than the one before, also within a millisecond and when the clock goes back: a counter stands
/// in `rand_a` (method 1 of section 6.2) and runs over into the next millisecond. Safe for use by many threads.
public final class Uuid7 {

    private static final int COUNTER_LIMIT = 1 << 12;
    /// Fresh milliseconds start in the lower half, which leaves room for at least 2048 more.
    private static final int COUNTER_START = 1 << 11;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long millis;
    private int counter;

    public Uuid7(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        var now = clock.millis();
        if (now > millis) {
            begin(now);
        } else if (++counter == COUNTER_LIMIT) {
            begin(millis + 1);
        }
        var high = millis << 16 | 0x7000 | counter;
        var low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// When an identifier was made, to the millisecond.
    public static Instant timeOf(UUID id) {
        if (id.version() != 7) {
            throw new IllegalArgumentException("not a UUID of version 7");
        }
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    private void begin(long millisecond) {
        millis = millisecond;
        counter = random.nextInt(COUNTER_START);
    }
}
