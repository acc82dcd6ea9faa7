package musubi.publishing.leak;

import java.util.UUID;
import musubi.exchange.asking.Receipt;

/// Two communities and the organisations that stand around the records.
record Places(
        UUID here, UUID there, UUID owner, UUID named, UUID partner, UUID other, Receipt receipt, UUID coordinator) {

    static Places fresh() {
        return new Places(
                LeakRows.id(),
                LeakRows.id(),
                LeakRows.id(),
                LeakRows.id(),
                LeakRows.id(),
                LeakRows.id(),
                Receipt.fresh(),
                LeakRows.id());
    }
}
