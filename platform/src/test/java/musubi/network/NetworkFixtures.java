package musubi.network;

import java.util.List;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Grant;
import musubi.access.Role;

/// Actors and organisations for tests of the register.
final class NetworkFixtures {

    private NetworkFixtures() {}

    static Actor someone(Grant... grants) {
        return Actor.signedIn(new AccountId(UUID.randomUUID()), "（架空）", List.of(grants));
    }

    static Actor officeOf(CommunityId community) {
        return someone(Grant.community(Role.COMMUNITY_OFFICE, community.value()));
    }

    static Actor memberOf(OrganisationId organisation, CommunityId community) {
        return someone(
                Grant.organisation(Role.MEMBER_ORGANISATION, organisation.value()),
                Grant.community(Role.MEMBER_ORGANISATION, community.value()));
    }

    /// A company of a level, in a community, with figures.
    static OrganisationId anOrganisation(AsActor as, String slug, String level, CommunityId community) {
        var id = UUID.randomUUID();
        as.write(Actor.SYSTEM, jdbc -> {
            jdbc.sql("""
                            insert into network.organisation
                                (id, slug, name_ja, sort_ja, sort_en, kind, side, level, industry, created_at, updated_at)
                            values (:id, :slug, :slug, :slug, :slug, 'COMPANY', 'INDUSTRY', :level, 'RETAIL', now(), now())
                            """)
                    .param("id", id)
                    .param("slug", slug)
                    .param("level", level)
                    .update();
            jdbc.sql("""
                            insert into network.membership (id, organisation, community)
                            values (gen_random_uuid(), :id, :community)
                            """).param("id", id).param("community", community.value()).update();
            return jdbc.sql("""
                            insert into network.organisation_figures (organisation, capital_yen, employees)
                            values (:id, 12345678, 4)
                            """).param("id", id).update();
        });
        return new OrganisationId(id);
    }
}
