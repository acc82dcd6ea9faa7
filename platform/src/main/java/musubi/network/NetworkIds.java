package musubi.network;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import musubi.kernel.Uuid7;
import org.springframework.stereotype.Component;

/// Makes the identities of this module's records.
@Component
public class NetworkIds {

    private final Uuid7 ids;

    NetworkIds(Clock clock) {
        this.ids = new Uuid7(clock, new SecureRandom());
    }

    public UUID next() {
        return ids.next();
    }
}
