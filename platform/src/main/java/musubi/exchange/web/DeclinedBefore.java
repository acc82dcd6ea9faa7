package musubi.exchange.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Matches;
import musubi.exchange.Refusals.Apart;
import musubi.exchange.referral.Referral.Reason;
import musubi.exchange.web.EntryPages.Declined;
import musubi.exchange.web.EntryPages.Link;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Dates;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// Says who was declined before, and until when that holds, to those who had to do with it.
@Component
class DeclinedBefore {

    private final Entries entries;
    private final Organisations organisations;

    DeclinedBefore(Entries entries, Organisations organisations) {
        this.entries = entries;
        this.organisations = organisations;
    }

    Declined of(Actor actor, Matches.Held held) {
        var apart = held.apart();
        var names = names(actor, apart);
        var lines = apart.stream()
                .flatMap(one -> Optional.ofNullable(names.get(one.other()))
                        .map(name -> new Link(name.label() + Words.t("exchange.inquiry.at") + words(one), name.url()))
                        .stream())
                .toList();
        Map<String, String> resting = new HashMap<>();
        held.resting().forEach((id, until) -> resting.put(id.toString(), Words.t("exchange.rests", Dates.day(until))));
        return new Declined(lines, resting);
    }

    private Map<UUID, Link> names(Actor actor, List<Apart> apart) {
        var ids = apart.stream().map(Apart::other).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Link> names = new HashMap<>();
        entries.lines(actor, ids)
                .forEach(line -> names.put(line.id(), new Link(line.title().in(Shown.reader()), line.url())));
        organisations
                .byIds(actor, ids.stream().map(OrganisationId::new).collect(Collectors.toSet()))
                .forEach((id, organisation) -> names.put(
                        id.value(),
                        new Link(organisation.name().in(Shown.reader()), "/organisations/" + organisation.slug())));
        return names;
    }

    private static String words(Apart apart) {
        var reasons = ReferralForms.inWords(
                apart.reasons().stream().map(Reason::valueOf).toList());
        var until = apart.until();
        return until == null
                ? Words.t("exchange.apart.good", reasons)
                : Words.t("exchange.apart.until", Dates.day(until), reasons);
    }
}
