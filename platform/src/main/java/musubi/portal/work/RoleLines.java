package musubi.portal.work;

import static musubi.pages.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Grant.Scope;
import musubi.network.Communities;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// What somebody is here, in words: 「コーディネーター（鶴岡バイオコミュニティ）」.
@Component
class RoleLines {

    private final Communities communities;
    private final Organisations organisations;

    RoleLines(Communities communities, Organisations organisations) {
        this.communities = communities;
        this.organisations = organisations;
    }

    List<String> of(Actor actor) {
        var names = communities.all(actor).stream()
                .collect(Collectors.toMap(
                        community -> community.id().value(),
                        community -> community.name().in(Words.language())));
        organisations
                .byIds(
                        actor,
                        actor.organisations().stream().map(OrganisationId::new).toList())
                .forEach((id, organisation) ->
                        names.put(id.value(), organisation.name().in(Words.language())));
        return actor.grants().stream().map(grant -> line(grant, names)).toList();
    }

    private static String line(Grant grant, Map<UUID, String> names) {
        var role =
                t("access.role." + grant.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return switch (grant.scope()) {
            case Scope.Nation() -> role;
            case Scope.Community(var id) -> within(role, names.getOrDefault(id, ""));
            case Scope.Organisation(var id) -> within(role, names.getOrDefault(id, ""));
        };
    }

    private static String within(String role, String name) {
        return name.isEmpty() ? role : t("portal.work.role", role, name);
    }
}
