package musubi.publishing.api;

import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.UuidText;
import musubi.network.Communities;
import musubi.network.CommunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the community a filter names, by its id or by the readable part of its address.
@Component
class Named {

    private final Communities communities;

    Named(Communities communities) {
        this.communities = communities;
    }

    @Nullable
    UUID community(Asked asked, @Nullable String given) {
        return asked.named("community", given, key -> find(asked.actor(), key));
    }

    private Optional<UUID> find(Actor actor, String key) {
        var found = UuidText.read(key)
                .map(id -> communities.find(actor, new CommunityId(id)))
                .orElseGet(() -> communities.bySlug(actor, key));
        return found.map(community -> community.id().value());
    }
}
