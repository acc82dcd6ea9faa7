package musubi.exchange.mailbox;

import java.time.Duration;
import java.time.Instant;
import musubi.tasks.Chore;
import org.springframework.stereotype.Component;

/// The chore that fetches what came by mail.
@Component
class WatchMailbox implements Chore {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final FetchMail mail;

    WatchMailbox(FetchMail mail) {
        this.mail = mail;
    }

    @Override
    public String name() {
        return "watch-mailbox";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run(Instant now) {
        mail.fetch(now);
    }
}
