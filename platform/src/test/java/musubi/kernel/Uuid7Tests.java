package musubi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Uuid7Tests {

    private static final Instant NOON = Instant.parse("2026-11-21T03:00:00.123Z");

    @Test
    void isAVersionSevenUuidOfItsMoment() {
        var id = new Uuid7(InstantSource.fixed(NOON), new Random(1)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Uuid7.timeOf(id)).isEqualTo(NOON);
    }

    @Test
    void readsTheMomentOfTheExampleInTheStandard() {
        var example = UUID.fromString("017F22E2-79B0-7CC3-98C4-DC0C0C07398F");
        assertThat(Uuid7.timeOf(example)).isEqualTo(Instant.parse("2022-02-22T19:22:22Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> Uuid7.timeOf(new UUID(0, 0)));
    }

    @Test
    void growsWithinAMillisecondBeyondTheCounter() {
        var ids = new Uuid7(InstantSource.fixed(NOON), new Random(2));
        var last = ids.next();
        for (var made = 0; made < 20_000; made++) {
            var next = ids.next();
            assertThat(unsigned(next)).isGreaterThan(unsigned(last));
            last = next;
        }
        assertThat(Duration.between(NOON, Uuid7.timeOf(last))).isLessThan(Duration.ofMillis(11));
    }

    @Property
    void growsHoweverTheClockJumps(
            @ForAll @Size(min = 2, max = 50) List<@IntRange(min = -5000, max = 5000) Integer> jumps,
            @ForAll long seed) {
        var clock = new JumpingClock();
        var ids = new Uuid7(clock, new Random(seed));
        var last = ids.next();
        for (var jump : jumps) {
            clock.now = clock.now.plusMillis(jump);
            var next = ids.next();
            assertThat(unsigned(next)).isGreaterThan(unsigned(last));
            assertThat(next).isGreaterThan(last);
            assertThat(next.version()).isEqualTo(7);
            assertThat(next.variant()).isEqualTo(2);
            last = next;
        }
    }

    @Test
    void givesManyThreadsDifferentIds() throws InterruptedException {
        var ids = new Uuid7(Clock.systemUTC(), new Random(3));
        var made = new ConcurrentLinkedQueue<UUID>();
        var threads = List.of(1, 2, 3, 4).stream()
                .map(_ -> Thread.ofVirtual().start(() -> {
                    for (var count = 0; count < 5_000; count++) {
                        made.add(ids.next());
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(new HashSet<>(made)).hasSize(20_000);
    }

    /// As PostgreSQL compares them: by their text, that is by unsigned bytes.
    private static String unsigned(UUID id) {
        return id.toString();
    }

    private static final class JumpingClock implements InstantSource {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }
    }
}
