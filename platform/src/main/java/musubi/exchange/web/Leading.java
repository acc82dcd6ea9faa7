package musubi.exchange.web;

import java.util.List;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Referrals;
import musubi.exchange.ResearchOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a need led to, as far as the viewer may know: introductions, and joint research that modules above tell of.
@Component
class Leading {

    private final Referrals referrals;
    private final List<ResearchOf> research;

    Leading(Referrals referrals, List<ResearchOf> research) {
        this.referrals = referrals;
        this.research = research;
    }

    List<Referrals.Line> introductions(Actor actor, Entry entry) {
        return entry.kind() == EntryKind.NEED ? referrals.ofNeed(actor, entry.id()) : List.of();
    }

    ResearchOf.@Nullable Line research(Actor actor, Entry entry) {
        return entry.kind() == EntryKind.NEED
                ? research.stream()
                        .flatMap(source -> source.need(actor, entry.id()).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
