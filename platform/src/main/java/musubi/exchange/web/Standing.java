package musubi.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.web.EntryPages.Behind;
import musubi.exchange.web.EntryPages.Link;
import musubi.network.Communities;
import musubi.network.CommunityId;
import musubi.network.Documents;
import musubi.network.Laboratories;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Dates;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who stands behind an entry, and the document it comes from.
@Component
class Standing {

    private final Organisations organisations;
    private final Communities communities;
    private final Documents documents;
    private final Laboratories laboratories;

    Standing(Organisations organisations, Communities communities, Documents documents, Laboratories laboratories) {
        this.organisations = organisations;
        this.communities = communities;
        this.laboratories = laboratories;
        this.documents = documents;
    }

    Behind behind(Actor actor, Entry entry) {
        var voice = entry.origin().voice();
        var until = entry.life().validTo();
        return new Behind(
                owners(actor, entry),
                laboratory(actor, entry),
                entry.ties().veiled(),
                community(actor, entry.ties().community()),
                voice == null ? null : voice.in(Shown.reader()),
                Shown.prefecture(entry.about().prefecture()),
                source(actor, entry),
                until == null ? null : Dates.day(until));
    }

    boolean isMadeUp(Actor actor, Entry entry) {
        return named(actor, entry).values().stream().anyMatch(Organisations.Organisation::madeUp);
    }

    private List<Link> owners(Actor actor, Entry entry) {
        var known = named(actor, entry);
        var links = new ArrayList<Link>();
        ids(entry)
                .map(known::get)
                .filter(Objects::nonNull)
                .forEach(o -> links.add(new Link(o.name().in(Shown.reader()), "/organisations/" + o.slug())));
        return links;
    }

    private @Nullable Link laboratory(Actor actor, Entry entry) {
        var id = entry.ties().laboratory();
        return id == null
                ? null
                : laboratories
                        .find(actor, id)
                        .flatMap(one -> organisations
                                .find(actor, one.organisation())
                                .map(of -> new Link(
                                        one.name().in(Shown.reader()),
                                        "/organisations/" + of.slug() + "/laboratories#" + id)))
                        .orElse(null);
    }

    private Map<OrganisationId, Organisations.Organisation> named(Actor actor, Entry entry) {
        return organisations.byIds(actor, ids(entry).collect(Collectors.toSet()));
    }

    private static Stream<OrganisationId> ids(Entry entry) {
        var owner = entry.ties().owner();
        var first = owner == null ? Stream.<UUID>empty() : Stream.of(owner);
        return Stream.concat(first, entry.ties().partners().stream()).map(OrganisationId::new);
    }

    private @Nullable Link community(Actor actor, @Nullable UUID id) {
        return id == null
                ? null
                : communities
                        .find(actor, new CommunityId(id))
                        .map(c -> new Link(c.name().in(Shown.reader()), "/communities/" + c.slug()))
                        .orElse(null);
    }

    private @Nullable String source(Actor actor, Entry entry) {
        var origin = entry.origin();
        var document = origin.document();
        if (document == null) {
            return null;
        }
        var date = origin.date();
        return documents
                .find(actor, document)
                .map(source -> Words.t(
                        "exchange.source",
                        source.title().in(Shown.reader()),
                        (date == null ? source.date() : date).in(Shown.reader()),
                        source.publisher().in(Shown.reader())))
                .orElse(null);
    }
}
