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
import musubi.search.RecordRef;
import org.springframework.stereotype.Component;

/// What found records are called and where their pages are: one query for each kind.
@Component
public class Headlines {

    public static final String ORGANISATION = "organisation";
    public static final String COMMUNITY = "community";

    private final Entries entries;
    private final Organisations organisations;
    private final Communities communities;

    Headlines(Entries entries, Organisations organisations, Communities communities) {
        this.entries = entries;
        this.organisations = organisations;
        this.communities = communities;
    }

    public record Headline(Localised title, String url) {}

    /// Kinds that can be found, in the words of the index.
    public static List<String> kinds() {
        return List.of(EntryKind.SEED.word(), EntryKind.NEED.word(), ORGANISATION, COMMUNITY);
    }

    public Map<RecordRef, Headline> of(Actor viewer, List<RecordRef> found, Site site) {
        var headlines = new HashMap<RecordRef, Headline>();
        var ids = ids(found, EntryKind.SEED.word(), EntryKind.NEED.word());
        if (!ids.isEmpty()) {
            entries.lines(viewer, ids)
                    .forEach(line -> headlines.put(
                            new RecordRef(line.kind().word(), line.id()),
                            new Headline(Localised.of(line.title()), site.page(line.url()))));
        }
        organisations
                .byIds(
                        viewer,
                        ids(found, ORGANISATION).stream()
                                .map(OrganisationId::new)
                                .toList())
                .forEach((id, organisation) -> headlines.put(
                        new RecordRef(ORGANISATION, id.value()),
                        new Headline(
                                Localised.of(organisation.name()),
                                site.page("/organisations/" + organisation.slug()))));
        if (!ids(found, COMMUNITY).isEmpty()) {
            communities
                    .all(viewer)
                    .forEach(community -> headlines.put(
                            new RecordRef(COMMUNITY, community.id().value()),
                            new Headline(
                                    Localised.of(community.name()), site.page("/communities/" + community.slug()))));
        }
        return headlines;
    }

    private static List<UUID> ids(List<RecordRef> found, String... kinds) {
        return found.stream()
                .filter(ref -> Stream.of(kinds).anyMatch(ref.kind()::equals))
                .map(RecordRef::id)
                .toList();
    }
}
