package musubi.ties.reading;

import static musubi.access.signin.ActingAs.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javax.sql.DataSource;
import musubi.access.Actor;
import musubi.exchange.ExchangeFixtures;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Two thousand organisations and twenty thousand ties, all introductions, as their coordinator sees them.
@IntegrationTest
class VolumeTests {

    private static final String[] FILL = {"""
        insert into network.organisation (id, slug, name_ja, sort_ja, sort_en, kind, side, prefecture, made_up, created_at,
            updated_at)
        select md5('vol-o' || n)::uuid, 'vol-' || n, '多数試験' || n || '社（架空）', 'vol' || n, 'vol' || n, 'COMPANY', 'INDUSTRY',
               '15', true, now(), now()
        from generate_series(1, 2000) n where :community is not null
        """, """
        insert into network.membership (id, organisation, community)
        select gen_random_uuid(), md5('vol-o' || n)::uuid, :community from generate_series(1, 2000) n
        """, """
        insert into exchange.entry (id, kind, slug, community, owner, level, state, created_at, updated_at)
        select md5('vol-e' || n)::uuid, 'NEED', 'vol-' || n, :community, md5('vol-o' || (n % 2000 + 1))::uuid, 'MEMBERS',
               'OPEN', now(), now()
        from generate_series(0, 4999) n
        """, """
        insert into exchange.referral (id, need, partner_kind, partner_organisation, partner_owner, community, coordinator,
            need_owner, state, created_at, updated_at)
        select md5('vol-r' || n)::uuid, md5('vol-e' || n % 5000)::uuid, 'ORGANISATION', md5('vol-o' || p)::uuid,
               md5('vol-o' || p)::uuid, :community, :account, md5('vol-o' || (n % 2000 + 1))::uuid,
               (array['INTRODUCED', 'MET', 'JOINT_RESEARCH', 'CLOSED'])[n % 4 + 1], now(), now() - make_interval(days => n % 2000)
        from generate_series(1, 20000) n cross join lateral (select (n * 7919 / 2000 * 31 + n * 13) % 2000 + 1 as p) q
        """};

    private static final String[] EMPTY = {
        "delete from exchange.referral where need in (select id from exchange.entry where slug like 'vol-%')",
        "delete from exchange.entry where slug like 'vol-%'",
        "delete from network.membership where organisation in (select id from network.organisation where slug like 'vol-%')",
        "delete from network.organisation where slug like 'vol-%'"
    };

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    MockMvcTester mvc;

    private Actor coordinator = Actor.PUBLIC;

    @BeforeEach
    void many() {
        coordinator = people.aCoordinatorOf("nagaoka");
        var account = Objects.requireNonNull(coordinator.account()).value();
        for (var sql : FILL) {
            JdbcClient.create(owner)
                    .sql(sql)
                    .param("community", people.community("nagaoka"))
                    .param("account", account)
                    .update();
        }
        JdbcClient.create(owner)
                .sql("analyze exchange.entry, exchange.referral, network.organisation, network.membership")
                .update();
    }

    @AfterEach
    void forget() {
        for (var sql : EMPTY) {
            JdbcClient.create(owner).sql(sql).update();
        }
    }

    @Test
    void staysWholeHoweverManyThereAre() {
        for (var address : new String[] {
            "/ties",
            "/ties?community=nagaoka",
            "/ties?list=hanging",
            "/ties?around=vol-7",
            "/ties/path?from=vol-7&to=vol-1999"
        }) {
            assertThat(mvc.get().uri(address).with(actingAs(coordinator)))
                    .as(address)
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri("/ties?list=hanging").with(actingAs(coordinator)))
                .bodyText()
                .contains("多数試験");
    }
}
