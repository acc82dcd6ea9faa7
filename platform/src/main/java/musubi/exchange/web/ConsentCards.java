package musubi.exchange.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.consent.Consent;
import musubi.exchange.consent.Consent.Circle;
import musubi.exchange.consent.Consent.Whom;
import musubi.exchange.consent.Consents;
import musubi.exchange.web.ConsentPages.Line;
import musubi.exchange.web.ConsentPages.Panel;
import musubi.network.Communities;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Dates;
import musubi.pages.Option;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts into words to whom a need is shown with name and contact, for those who decide that.
@Component
class ConsentCards {

    private static final Set<String> NOTICES =
            Set.of("given", "already_given", "not_told", "not_offered", "withdrawn", "nothing");

    private final Consents consents;
    private final Organisations organisations;
    private final Communities communities;

    ConsentCards(Consents consents, Organisations organisations, Communities communities) {
        this.consents = consents;
        this.organisations = organisations;
        this.communities = communities;
    }

    /// @param action where the forms of the panel go
    Optional<Panel> of(Actor actor, Entry need, String action, @Nullable String notice) {
        if (!Consents.mayGive(actor, need)) {
            return Optional.empty();
        }
        var seen = consents.of(actor, need);
        var names = names(
                actor,
                Stream.concat(seen.given().stream().map(Consent::whom), seen.next().stream())
                        .toList());
        var known = notice != null && NOTICES.contains(notice) ? notice : null;
        return Optional.of(new Panel(
                action,
                need.ties().veiled(),
                seen.given().stream()
                        .map(consent -> line(consent, names))
                        .toList()
                        .reversed(),
                seen.next().stream()
                        .filter(names::containsKey)
                        .map(whom -> new Option(value(whom), Objects.requireNonNull(names.get(whom)), false))
                        .toList(),
                seen.mustBeTold(),
                known));
    }

    static String value(Whom whom) {
        var circle = whom.circle().name().toLowerCase(Locale.ROOT);
        return whom.id() == null ? circle : circle + ":" + whom.id();
    }

    static Optional<Whom> read(String typed) {
        var parts = typed.split(":", 2);
        var id = parts.length == 2 ? EntryForms.id(parts[1]) : null;
        return Stream.of(Circle.values())
                .filter(circle -> circle.name().equalsIgnoreCase(parts[0]))
                .filter(circle -> (circle == Circle.ORGANISATION || circle == Circle.COMMUNITY) == (id != null))
                .map(circle -> new Whom(circle, id))
                .findFirst();
    }

    private Line line(Consent consent, Map<Whom, String> names) {
        var withdrawn = consent.withdrawnAt();
        var unknown = Words.t("exchange.consent.somebody");
        return new Line(
                consent.id().toString(),
                names.getOrDefault(consent.whom(), unknown),
                Words.t(
                        "exchange.consent.said." + consent.side().name().toLowerCase(Locale.ROOT),
                        Dates.day(consent.at())),
                consent.note(),
                withdrawn == null ? null : Words.t("exchange.consent.until", Dates.day(withdrawn)));
    }

    /// Those of whom this reader may not know have no name here.
    private Map<Whom, String> names(Actor actor, List<Whom> all) {
        Map<Whom, String> names = new HashMap<>();
        var wanted = new ArrayList<UUID>();
        for (var whom : all) {
            switch (whom.circle()) {
                case ORGANISATION -> wanted.add(whom.id());
                case COMMUNITY -> {}
                case MEMBERS, EVERYONE ->
                    names.put(
                            whom,
                            Words.t("exchange.consent.circle."
                                    + whom.circle().name().toLowerCase(Locale.ROOT)));
            }
        }
        var ids = wanted.stream().map(OrganisationId::new).collect(Collectors.toSet());
        organisations
                .byIds(actor, ids)
                .forEach((id, organisation) -> names.put(
                        new Whom(Circle.ORGANISATION, id.value()),
                        organisation.name().in(Shown.reader())));
        if (all.stream().anyMatch(whom -> whom.circle() == Circle.COMMUNITY)) {
            communities
                    .all(actor)
                    .forEach(community -> names.put(
                            new Whom(Circle.COMMUNITY, community.id().value()),
                            Words.t("exchange.consent.desk-of", community.name().in(Shown.reader()))));
        }
        return names;
    }
}
