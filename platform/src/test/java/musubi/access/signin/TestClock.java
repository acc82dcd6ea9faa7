package musubi.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that runs with the machine's, and can be put forward or back.
class TestClock extends Clock {

    private Duration ahead = Duration.ZERO;

    void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    void back(Duration by) {
        ahead = ahead.minus(by);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Tokyo");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    /// Puts the clock in the place of the platform's.
    @TestConfiguration(proxyBeanMethods = false)
    static class InPlace {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
