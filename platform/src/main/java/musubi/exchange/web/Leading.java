package musubi.exchange.web;

import java.util.List;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Referrals;
import musubi.exchange.ResearchOf;
import musubi.exchange.referral.Introduce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a need led to, as far as the viewer may know: introductions, and joint research that modules above tell of.
@Component
class Leading {

    private final Referrals referrals;
    private final List<ResearchOf> research;
    private final Introduce introduce;

    Leading(Referrals referrals, List<ResearchOf> research, Introduce introduce) {
        this.introduce = introduce;
        this.referrals = referrals;
        this.research = research;
    }

    List<Referrals.Line> introductions(Actor actor, Entry entry) {
        return entry.kind() == EntryKind.NEED ? referrals.ofNeed(actor, entry.id()) : List.of();
    }

    /// Where an introduction begins, for those who may.
    @Nullable
    String introduce(Actor actor, Entry entry) {
        return entry.kind() == EntryKind.NEED
                        && introduce.community(actor, entry).isPresent()
                ? entry.url() + "/introduce?partner="
                : null;
    }

    ResearchOf.@Nullable Line research(Actor actor, Entry entry) {
        return entry.kind() == EntryKind.NEED
                ? research.stream()
                        .flatMap(source -> source.needs(actor, List.of(entry.id())).values().stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
