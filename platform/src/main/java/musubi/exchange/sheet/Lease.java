package musubi.exchange.sheet;

import java.io.Serial;
import java.util.UUID;
import musubi.exchange.sheet.Batch.State;

/// The right to work on a batch, for a while, for one worker in all nodes.
record Lease(UUID batch, UUID worker, State state) {

    /// Thrown when another has gone on with the batch, or its state has changed: whatever was begun is rolled back.
    static final class Lost extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;
    }
}
