package musubi.exchange.web;

import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.asking.Receipt;
import musubi.pages.NotThere;
import org.springframework.stereotype.Component;

/// Knows whoever comes with a receipt link, and what the receipt was given for.
@Component
class Holders {

    private final Entries entries;

    Holders(Entries entries) {
        this.entries = entries;
    }

    Actor holder(Actor actor, String secret) {
        return Receipt.read(secret)
                .map(receipt -> actor.holding(receipt.hash()))
                .orElseThrow(() -> new NotThere("receipt"));
    }

    Entry asked(Actor holder) {
        return entries.ofReceipt(holder).orElseThrow(() -> new NotThere("receipt"));
    }
}
