package musubi.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// A clock that stands still until a test moves it: `@Import(MovingClock.Wound.class)`.
public final class MovingClock extends Clock {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovingClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// Puts it in the place of the platform's.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Wound {

        @Bean
        MovingClock clock() {
            return new MovingClock(new AtomicReference<>(Instant.EPOCH), JAPAN);
        }
    }

    /// @param local date and time in Japan, `2012-04-24T10:00`
    public void set(String local) {
        now.set(LocalDateTime.parse(local).atZone(JAPAN).toInstant());
    }

    public void forward(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
