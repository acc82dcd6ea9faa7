package musubi.exchange.desk;

import java.time.Duration;
import java.time.Instant;
import musubi.tasks.Chore;
import org.springframework.stereotype.Component;

/// The chore that looks after the promises of all desks.
@Component
class WatchDesks implements Chore {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final WatchInquiries watch;

    WatchDesks(WatchInquiries watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "watch-desks";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run(Instant now) {
        watch.watch(now);
    }
}
