package musubi.publishing.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.EntryKind;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.network.Organisations.Organisation;
import musubi.publishing.records.Narrowing.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The seeds and needs as they leave the site, newest first: one query for the rows, one for their texts, one for the
/// organisations that take part.
@Component
public class PublishedEntries {

    private final AsActor as;
    private final Surroundings surroundings;
    private final Organisations organisations;

    PublishedEntries(AsActor as, Surroundings surroundings, Organisations organisations) {
        this.as = as;
        this.surroundings = surroundings;
        this.organisations = organisations;
    }

    /// Open ones.
    public Listing<EntryRecord> list(Actor viewer, EntryKind kind, Narrowing wanted, Site site) {
        return as.read(viewer, jdbc -> {
            var known = surroundings.of(viewer, site);
            var rows = jdbc.sql(EntryRows.SELECT + EntryRows.LISTED)
                    .param("entryKind", kind.name())
                    .param("kind", wanted.kind())
                    .param("area", wanted.area())
                    .param("prefecture", wanted.prefecture())
                    .param("community", wanted.community())
                    .param("afterId", wanted.afterId())
                    .param("limit", wanted.limit() + 1)
                    .query((row, number) -> EntryRows.of(row, known))
                    .list();
            var page = Listing.of(
                    rows, wanted.limit(), row -> new Place("", row.record().id()));
            return new Listing<>(complete(viewer, jdbc, page.items(), site), page.next());
        });
    }

    /// Also one that is closed, for whoever may know of it.
    public Optional<EntryRecord> find(Actor viewer, EntryKind kind, String idOrSlug, Site site) {
        var key = Key.read(idOrSlug);
        return as.read(viewer, jdbc -> {
            var known = surroundings.of(viewer, site);
            var rows = jdbc.sql(EntryRows.SELECT + "where e.kind = :entryKind and (e.slug = :slug or e.id = :id::uuid)")
                    .param("entryKind", kind.name())
                    .param("slug", key.slug())
                    .param("id", key.id())
                    .query((row, number) -> EntryRows.of(row, known))
                    .list();
            return complete(viewer, jdbc, rows, site).stream().findFirst();
        });
    }

    private List<EntryRecord> complete(Actor viewer, JdbcClient jdbc, List<EntryRows> rows, Site site) {
        var texts =
                EntryTexts.of(jdbc, rows.stream().map(row -> row.record().id()).toList());
        var partners = partners(viewer, rows);
        return rows.stream()
                .map(row -> row.record()
                        .saying(texts.of(row.record().id(), row.parts()))
                        .with(references(row.partners(), partners, site)))
                .toList();
    }

    private Map<OrganisationId, Organisation> partners(Actor viewer, List<EntryRows> rows) {
        var ids = rows.stream()
                .flatMap(row -> row.partners().stream())
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
        return organisations.byIds(viewer, ids);
    }

    private static List<Reference> references(List<UUID> ids, Map<OrganisationId, Organisation> known, Site site) {
        return ids.stream()
                .map(OrganisationId::new)
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(organisation -> new Reference(
                        organisation.id().value(),
                        organisation.slug(),
                        Localised.of(organisation.name()),
                        site.page("/organisations/" + organisation.slug())))
                .toList();
    }
}
