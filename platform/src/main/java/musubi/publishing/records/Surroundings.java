package musubi.publishing.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.network.Communities;
import musubi.network.Documents;
import musubi.network.Source;
import org.springframework.stereotype.Component;

/// Looks up what is few and named by many: the communities and the documents.
@Component
class Surroundings {

    private final Communities communities;
    private final Documents documents;

    Surroundings(Communities communities, Documents documents) {
        this.communities = communities;
        this.documents = documents;
    }

    /// What rows are read with: where the site stands, the communities by id, the documents by name.
    record Known(Site site, Map<UUID, Reference> communities, Map<String, Source> documents) {

        List<Reference> communities(List<UUID> ids) {
            return communities.values().stream()
                    .filter(community -> ids.contains(community.id()))
                    .toList();
        }
    }

    Known of(Actor viewer, Site site) {
        var byId = new LinkedHashMap<UUID, Reference>();
        for (var community : communities.all(viewer)) {
            var id = community.id().value();
            var url = site.page("/communities/" + community.slug());
            byId.put(id, new Reference(id, community.slug(), Localised.of(community.name()), url));
        }
        return new Known(site, byId, documents.all(viewer));
    }
}
