package musubi.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.access.Stake;
import musubi.kernel.Disclosure.Level;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RowSecurityTests {

    /// Every table that hangs on an organisation: what a query without any filter may show of it.
    private static final Map<String, String> HANGING = Map.of(
            "organisation", "select id from network.organisation",
            "membership", "select organisation from network.membership",
            "window", "select organisation from network.contact_window",
            "post", "select organisation from network.post",
            "party", "select organisation from network.relation_party");

    @Autowired
    AsActor as;

    @Autowired
    Communities communities;

    record Reader(String name, Actor actor) {}

    @TestFactory
    Stream<DynamicTest> aQueryThatForgotItsFilterShowsNothingMoreThanTheRule() {
        var tsuruoka =
                communities.bySlug(Actor.PUBLIC, "tsuruoka").orElseThrow().id();
        var nagaoka = communities.bySlug(Actor.PUBLIC, "nagaoka").orElseThrow().id();
        var cases = new ArrayList<DynamicTest>();
        for (var level : Level.values()) {
            var slug = "rls-" + level.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + suffix();
            var organisation = NetworkFixtures.anOrganisation(as, slug, level.name(), tsuruoka);
            hang(organisation);
            var stake = Stake.of(Set.of(tsuruoka.value()), Set.of(organisation.value()));
            for (var reader : readers(tsuruoka, nagaoka, organisation)) {
                cases.add(dynamicTest(level + " read by " + reader.name(), () -> {
                    var may = reader.actor().mayRead(level, stake);
                    HANGING.forEach((table, sql) -> assertThat(sees(reader.actor(), sql, organisation))
                            .as(table)
                            .isEqualTo(may));
                    assertThat(sees(
                                    reader.actor(),
                                    "select organisation from network.organisation_figures",
                                    organisation))
                            .as("figures")
                            .isEqualTo(may && reader.actor().mayRead(Level.MEMBERS, stake));
                }));
            }
        }
        return cases.stream();
    }

    @Test
    void nobodyChangesAnOrganisationThatIsNotTheirs() {
        var tsuruoka =
                communities.bySlug(Actor.PUBLIC, "tsuruoka").orElseThrow().id();
        var nagaoka = communities.bySlug(Actor.PUBLIC, "nagaoka").orElseThrow().id();
        var organisation = NetworkFixtures.anOrganisation(as, "theirs-" + suffix(), "PUBLIC", tsuruoka);
        assertThat(changed(Actor.PUBLIC, organisation)).isZero();
        assertThat(changed(NetworkFixtures.officeOf(nagaoka), organisation)).isZero();
        assertThat(changed(NetworkFixtures.officeOf(tsuruoka), organisation)).isOne();
        assertThat(changed(NetworkFixtures.memberOf(organisation, tsuruoka), organisation))
                .isOne();
    }

    private int changed(Actor actor, OrganisationId organisation) {
        return as.<Integer>write(
                actor,
                jdbc -> jdbc.sql("update network.organisation set note_ja = 'x' where id = :id")
                        .param("id", organisation.value())
                        .update());
    }

    private boolean sees(Actor actor, String sql, OrganisationId organisation) {
        return as.<List<UUID>>read(
                        actor, jdbc -> jdbc.sql(sql).query(UUID.class).list())
                .contains(organisation.value());
    }

    private static List<Reader> readers(CommunityId own, CommunityId other, OrganisationId organisation) {
        var readers = new ArrayList<>(List.of(
                new Reader("the public", Actor.PUBLIC),
                new Reader("the platform", Actor.SYSTEM),
                new Reader("the nation", NetworkFixtures.someone(Grant.nation(Role.NATIONAL_OFFICE))),
                new Reader("itself", NetworkFixtures.memberOf(organisation, own)),
                new Reader(
                        "another organisation",
                        NetworkFixtures.memberOf(new OrganisationId(UUID.randomUUID()), other))));
        for (var role : Role.values()) {
            readers.add(new Reader(role + " here", NetworkFixtures.someone(Grant.community(role, own.value()))));
            readers.add(new Reader(role + " elsewhere", NetworkFixtures.someone(Grant.community(role, other.value()))));
        }
        return readers;
    }

    /// A window, a post and a relation to a public organisation.
    private void hang(OrganisationId organisation) {
        as.write(Actor.SYSTEM, jdbc -> {
            var relation = UUID.randomUUID();
            jdbc.sql("""
                            insert into network.contact_window
                                (id, slug, organisation, office_ja, office_en, purpose_ja, purpose_en)
                            values (gen_random_uuid(), :slug, :id, '窓口', 'Window', '用件', 'Purpose')
                            """)
                    .param("slug", "w-" + relation)
                    .param("id", organisation.value())
                    .update();
            jdbc.sql("insert into network.post (id, organisation, title_ja) values (gen_random_uuid(), :id, '所長')")
                    .param("id", organisation.value())
                    .update();
            jdbc.sql("insert into network.relation (id, slug, kind) values (:id, :slug, 'WORKS_WITH')")
                    .param("id", relation)
                    .param("slug", "r-" + relation)
                    .update();
            return jdbc.sql("""
                            insert into network.relation_party (relation, organisation, part, place)
                            select :relation, :id, 'FROM', 1
                            union all select :relation, id, 'TO', 2 from network.organisation where slug = 'keio-iab'
                            """)
                    .param("relation", relation)
                    .param("id", organisation.value())
                    .update();
        });
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
