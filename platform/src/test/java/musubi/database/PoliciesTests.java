package musubi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Policies that take a short way for plain rows let everybody read exactly what the rule, asked row by row, lets them
/// read: every mixture of level, embargo, state, owner, veil, agreement, names and receipt, for hundreds of readers.
@IntegrationTest
class PoliciesTests {

    private static final long SEED = 20_261_122;
    private static final int READERS = 300;

    private static final String PLACES = """
            insert into network.community (id, slug, name_ja, name_en, sort_ja, sort_en, scale, state, prefectures, sheet,
                created_at, updated_at)
            select id, 'policy-' || id, '架空', 'made up', '!', '!', 'REGIONAL', 'CERTIFIED', '{06}',
                '{"membersComplete": true}', now(), now()
            from unnest(array[:here, :there]::uuid[]) id
            """;

    private static final String ORGANISATIONS = """
            insert into network.organisation (id, slug, name_ja, sort_ja, sort_en, kind, side, made_up, created_at, updated_at)
            select id, 'policy-' || id, '架空', '!', '!', 'COMPANY', 'INDUSTRY', true, now(), now()
            from unnest(array[:mine, :other]::uuid[]) id
            """;

    private static final String ENTRIES = """
            insert into exchange.entry (id, kind, slug, community, owner, veiled, under_nda, named, receipt, level, opens_on,
                opens_to, state, created_at, updated_at)
            select md5('policy' || n)::uuid, 'NEED', 'policy-' || n, community, owner, veiled, nda, named,
                   case when asked then md5('policy' || n) || md5('policy' || n) end, level,
                   date '2026-11-22' + day, opens_to, state, now(), now()
            from (select row_number() over () as n, *
                  from (values ('PUBLIC'), ('MEMBERS'), ('COORDINATORS'), ('NAMED_PARTIES')) l (level)
                      cross join (values (null::int, null), (-1, 'PUBLIC'), (0, 'PUBLIC'), (1, 'PUBLIC'), (-1, 'MEMBERS'),
                                         (1, 'MEMBERS')) o (day, opens_to)
                      cross join (values ('OPEN'), ('WITHDRAWN')) s (state)
                      cross join (values (null::uuid), (:here), (:there)) c (community)
                      cross join (values (null::uuid), (:mine), (:other)) w (owner)
                      cross join (values (false), (true)) v (veiled)
                      cross join (values (false), (true)) a (nda)
                      cross join (values ('{}'::uuid[]), (array[:mine]::uuid[])) i (named)
                      cross join (values (false), (true)) r (asked)
                  where (opens_to is null or exchange.closedness(opens_to) < exchange.closedness(level))
                    and not (veiled and owner is not null)) mixed
            """;

    private static final String VEILS = """
            insert into exchange.veil (need, organisation)
            select e.id, case when e.id::text < '8' then :mine else :other end::uuid
            from exchange.entry e where e.slug like 'policy-%' and e.veiled
            """;

    private static final String REFERRALS = """
            insert into exchange.referral (id, need, partner_kind, partner_organisation, partner_owner, community, coordinator,
                need_owner, need_veiled, need_receipt, state, created_at, updated_at)
            select md5('policy-r' || n)::uuid, md5('policy' || n)::uuid, 'ORGANISATION', partner, partner, community, :account,
                   owner, veiled, receipt, state, now(), now()
            from (select row_number() over () as n, *
                  from (values ('PROPOSED'), ('SENT'), ('DECLINED')) s (state)
                      cross join (values (:here::uuid), (:there)) c (community)
                      cross join (values (null::uuid), (:mine), (:other)) w (owner)
                      cross join (values (false), (true)) v (veiled)
                      cross join (values (:mine::uuid), (:other)) p (partner)
                      cross join (values (null), ('policy')) r (receipt)
                  where not (veiled and owner is not null)) mixed
            """;

    private static final String PROJECTS = """
            insert into projects.project (id, slug, community, named, level, opens_on, opens_to, stage, state, created_at,
                updated_at)
            select md5('policy-p' || n)::uuid, 'policy-' || n, community, named, level, date '2026-11-22' + day, opens_to,
                   'BASIC', 'RUNNING', now(), now()
            from (select row_number() over () as n, *
                  from (values ('PUBLIC'), ('MEMBERS'), ('COORDINATORS')) l (level)
                      cross join (values (null::int, null), (-1, 'PUBLIC'), (0, 'MEMBERS'), (1, 'PUBLIC')) o (day, opens_to)
                      cross join (values (:here::uuid), (:there)) c (community)
                      cross join (values ('{}'::uuid[]), (array[:mine]::uuid[])) i (named)) mixed
            """;

    /// The rule of each table as it is asked row by row.
    private static final Map<String, String> RULES = Map.of(
            "exchange.entry",
            """
            access.may_read(exchange.entry_level(state, level, opens_on, opens_to), array_remove(array[community], null),
                            array_remove(array[exchange.owner_of(owner, veiled, id)], null),
                            exchange.named_in(named, under_nda, id), receipt)
            """,
            "exchange.referral",
            """
            exchange.coordinates(community)
            or (state <> 'PROPOSED' and (exchange.on_need_side(exchange.owner_of(need_owner, need_veiled, need), need_receipt)
                                         or exchange.on_partner_side(partner_owner)))
            """,
            "projects.project",
            "access.may_read(access.level_today(level, opens_on, opens_to), array[community], '{}', named, null)");

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();
    private final UUID mine = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final Random random = new Random(SEED);

    @Test
    void letEverybodyReadWhatTheRuleLetsThem() throws Exception {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            fill(jdbc);
            var readable = new ArrayList<Integer>();
            for (var reader = 0; reader < READERS; reader++) {
                var who = become(jdbc);
                for (var rule : RULES.entrySet()) {
                    var expected = ids(jdbc, rule.getKey(), rule.getValue());
                    jdbc.sql("set local role musubi_app").update();
                    assertThat(ids(jdbc, rule.getKey(), "true"))
                            .as("%s as %s", rule.getKey(), who)
                            .isEqualTo(expected);
                    jdbc.sql("reset role").update();
                    readable.add(expected.size());
                }
            }
            assertThat(readable)
                    .as("readers differ")
                    .hasSizeGreaterThan(READERS)
                    .anyMatch(number -> number > 1000);
            assertThat(readable.stream().distinct().count()).isGreaterThan(20);
            connection.rollback();
        }
    }

    private void fill(JdbcClient jdbc) {
        var account = UUID.randomUUID();
        jdbc.sql(
                        "insert into access.account (id, login, display_name, demo, created_at) values (?, ?, '架空', true, now())")
                .params(account, "policy-" + account)
                .update();
        for (var sql : List.of(PLACES, ORGANISATIONS, ENTRIES, VEILS, REFERRALS, PROJECTS)) {
            jdbc.sql(sql)
                    .param("here", here)
                    .param("there", there)
                    .param("mine", mine)
                    .param("other", other)
                    .param("account", account)
                    .update();
        }
    }

    private Map<String, String> become(JdbcClient jdbc) {
        var row = "policy" + (1 + random.nextInt(2_000));
        var receipt = jdbc.sql("select md5(:row) || md5(:row)")
                .param("row", row)
                .query(String.class)
                .single();
        var who = Map.of(
                "kind", one("ACCOUNT", "ACCOUNT", "ACCOUNT", "PUBLIC", "SYSTEM"),
                "account", "",
                "national", one("", "false", "true"),
                "member_of", one("{}", "{" + here + "}", "{" + here + "," + there + "}"),
                "coordinates", one("{}", "{" + here + "}", "{" + there + "}"),
                "organisations", one("{}", "{" + mine + "}"),
                "receipt", one("", receipt, "policy"),
                "today", one("2026-11-22", "2026-11-23"));
        who.forEach((name, value) -> jdbc.sql("select set_config(:name, :value, true)")
                .param("name", "musubi." + name)
                .param("value", value)
                .query(String.class)
                .single());
        return who;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<UUID> ids(JdbcClient jdbc, String table, String where) {
        return jdbc.sql("select id from " + table + " where (" + where + ") order by id")
                .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }
}
