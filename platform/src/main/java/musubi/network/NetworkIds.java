package musubi.network;

import java.util.UUID;
import musubi.kernel.Uuid7;
import org.springframework.stereotype.Component;

/// Makes the identities of this module's records.
@Component
public class NetworkIds {

    private final Uuid7 ids;

    NetworkIds(Uuid7 ids) {
        this.ids = ids;
    }

    public UUID next() {
        return ids.next();
    }
}
