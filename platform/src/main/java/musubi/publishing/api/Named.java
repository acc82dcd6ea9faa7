package musubi.publishing.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import musubi.access.Actor;
import musubi.network.Communities;
import musubi.network.CommunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the community a filter names, by its id or by the readable part of its address.
@Component
class Named {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Communities communities;

    Named(Communities communities) {
        this.communities = communities;
    }

    @Nullable
    UUID community(Asked asked, @Nullable String given) {
        return asked.named("community", given, key -> find(asked.actor(), key));
    }

    static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private Optional<UUID> find(Actor actor, String key) {
        var found = id(key).isPresent()
                ? communities.find(actor, new CommunityId(UUID.fromString(key)))
                : communities.bySlug(actor, key);
        return found.map(community -> community.id().value());
    }
}
