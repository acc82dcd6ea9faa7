package musubi.publishing.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.network.Communities;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.network.Windows;
import musubi.search.RecordRef;
import org.springframework.stereotype.Component;

/// What found records are called and where their pages are: one query for each kind.
@Component
public class Headlines {

    public static final String ORGANISATION = "organisation";
    public static final String COMMUNITY = "community";
    public static final String WINDOW = "window";

    private final Entries entries;
    private final Organisations organisations;
    private final Communities communities;
    private final Windows windows;

    Headlines(Entries entries, Organisations organisations, Communities communities, Windows windows) {
        this.entries = entries;
        this.organisations = organisations;
        this.communities = communities;
        this.windows = windows;
    }

    public record Headline(Localised title, String url) {}

    /// Kinds that can be found, in the words of the index.
    public static List<String> kinds() {
        return List.of(EntryKind.SEED.word(), EntryKind.NEED.word(), ORGANISATION, COMMUNITY, WINDOW);
    }

    public Map<RecordRef, Headline> of(Actor viewer, List<RecordRef> found, Site site) {
        var headlines = new HashMap<RecordRef, Headline>();
        entries(viewer, found, site, headlines);
        organisations(viewer, found, site, headlines);
        if (!ids(found, COMMUNITY).isEmpty()) {
            communities(viewer, site, headlines);
        }
        windows.byIds(viewer, ids(found, WINDOW))
                .forEach((id, window) -> headlines.put(
                        new RecordRef(WINDOW, id),
                        new Headline(Localised.of(window.office()), site.page(window.address()))));
        return headlines;
    }

    private void entries(Actor viewer, List<RecordRef> found, Site site, Map<RecordRef, Headline> headlines) {
        var ids = ids(found, EntryKind.SEED.word(), EntryKind.NEED.word());
        if (ids.isEmpty()) {
            return;
        }
        for (var line : entries.lines(viewer, ids)) {
            headlines.put(
                    new RecordRef(line.kind().word(), line.id()),
                    new Headline(Localised.of(line.title()), site.page(line.url())));
        }
    }

    private void organisations(Actor viewer, List<RecordRef> found, Site site, Map<RecordRef, Headline> headlines) {
        var ids = ids(found, ORGANISATION).stream().map(OrganisationId::new).toList();
        organisations
                .byIds(viewer, ids)
                .forEach((id, organisation) -> headlines.put(
                        new RecordRef(ORGANISATION, id.value()),
                        new Headline(
                                Localised.of(organisation.name()),
                                site.page("/organisations/" + organisation.slug()))));
    }

    private void communities(Actor viewer, Site site, Map<RecordRef, Headline> headlines) {
        for (var community : communities.all(viewer)) {
            headlines.put(
                    new RecordRef(COMMUNITY, community.id().value()),
                    new Headline(Localised.of(community.name()), site.page("/communities/" + community.slug())));
        }
    }

    private static List<UUID> ids(List<RecordRef> found, String... kinds) {
        return found.stream()
                .filter(ref -> Stream.of(kinds).anyMatch(ref.kind()::equals))
                .map(RecordRef::id)
                .toList();
    }
}
