package musubi.portal.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.network.Communities;
import musubi.network.Organisations;
import org.springframework.stereotype.Component;

/// Turns words into roles and where they hold.
@Component
class Grants {

    private final Communities communities;
    private final Organisations organisations;

    Grants(Communities communities, Organisations organisations) {
        this.communities = communities;
        this.organisations = organisations;
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> word(role).equals(word))
                .findFirst();
    }

    /// Empty when the role needs a place that was not named, or that nobody knows.
    List<Grant> of(Role role, AccountArguments arguments) {
        if (role == Role.NATIONAL_OFFICE || role == Role.REVIEWER) {
            return List.of(Grant.nation(role));
        }
        var community = arguments
                .option("community")
                .flatMap(slug -> communities.bySlug(Actor.SYSTEM, slug))
                .map(known -> Grant.community(role, known.id().value()));
        var organisation = arguments
                .option("organisation")
                .flatMap(slug -> organisations.bySlug(Actor.SYSTEM, slug))
                .map(known -> Grant.organisation(role, known.id().value()));
        var named = Stream.of("community", "organisation")
                .filter(option -> arguments.option(option).isPresent())
                .count();
        var found = Stream.concat(community.stream(), organisation.stream()).toList();
        return found.size() == named ? found : List.of();
    }
}
