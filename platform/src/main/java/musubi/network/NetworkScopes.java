package musubi.network;

import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.DemoScopes;
import musubi.access.Grant;
import musubi.access.ScopeNames;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// Tells `access`, which knows no communities, where the demo roles hold and what the scopes of a role are called.
@Component
class NetworkScopes implements DemoScopes, ScopeNames {

    private final Communities communities;
    private final Organisations organisations;

    NetworkScopes(Communities communities, Organisations organisations) {
        this.communities = communities;
        this.organisations = organisations;
    }

    @Override
    public Optional<UUID> community(String slug) {
        return communities
                .bySlug(Actor.SYSTEM, slug)
                .map(community -> community.id().value());
    }

    @Override
    public Optional<UUID> organisation(String slug) {
        return organisations
                .bySlug(Actor.SYSTEM, slug)
                .map(organisation -> organisation.id().value());
    }

    @Override
    public Optional<String> name(Grant.Scope scope) {
        return switch (scope) {
            case Grant.Scope.Nation() -> Optional.empty();
            case Grant.Scope.Community(UUID id) ->
                communities
                        .find(Actor.PUBLIC, new CommunityId(id))
                        .map(community -> community.name().in(Words.language()));
            case Grant.Scope.Organisation(UUID id) ->
                organisations
                        .find(Actor.PUBLIC, new OrganisationId(id))
                        .map(organisation -> organisation.name().in(Words.language()));
        };
    }
}
