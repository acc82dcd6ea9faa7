package musubi.exchange.entry;

import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.Statement.Part;

/// One line of an entry's history: who stood where, what was done, which parts it touched.
record Step(UUID entry, String side, String what, Set<Part> parts, int version) {

    static Step of(Entry before, Actor actor, String what, Set<Part> parts) {
        return new Step(
                before.id(),
                side(actor, before.ties()),
                what,
                parts,
                before.life().version() + 1);
    }

    static String side(Actor actor, Entry.Ties ties) {
        var owner = ties.owner();
        if (owner != null && actor.organisations().contains(owner)) {
            return "OWNER";
        }
        var community = ties.community();
        if (community != null && actor.coordinates().contains(community)) {
            return "COORDINATOR";
        }
        return actor.receipt() == null ? "REFERENCE" : "RECEIPT";
    }
}
