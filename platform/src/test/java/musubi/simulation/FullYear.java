package musubi.simulation;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables as they stand after a year of 4,000 needs a month among 10,000 experts, written by SQL: one need in seven
/// is open, each has been introduced twice, each inquiry has five lines. All of it is made up（架空）.
final class FullYear {

    static final int SEEDS = 10_000;
    static final int NEEDS = 48_000;

    private static final String DESKS = """
            create table simulated_desk as
            select row_number() over (order by d.id) - 1 as place, d.id, d.community,
                   (select min(s.account::text)::uuid from exchange.desk_seat s where s.desk = d.id) as one,
                   (select max(s.account::text)::uuid from exchange.desk_seat s where s.desk = d.id) as other
            from exchange.desk d where exists (select from exchange.desk_seat s where s.desk = d.id)
            """;

    private static final String SEED_ROWS = """
            insert into exchange.entry (id, kind, slug, community, level, parts, market_areas, prefecture, state,
                created_at, updated_at)
            select md5('s' || n)::uuid, 'SEED', 'simulated-seed-' || n, d.community, 'PUBLIC', '{TITLE,SUMMARY}',
                   array[n % 9 + 1], '06', 'OPEN', :now::timestamptz - make_interval(hours => n), :now::timestamptz
            from generate_series(1, :number) n join simulated_desk d on d.place = n % :desks
            """;

    private static final String NEED_ROWS = """
            insert into exchange.entry (id, kind, slug, community, level, parts, market_areas, prefecture, state,
                created_at, updated_at)
            select md5('n' || n)::uuid, 'NEED', 'simulated-need-' || n, d.community,
                   (array['COORDINATORS', 'MEMBERS', 'PUBLIC', 'PUBLIC'])[n % 4 + 1], '{TITLE,SUMMARY,CONTACT}',
                   array[n % 9 + 1], '06', case when n % 20 = 0 or n <= :number / 12 then 'OPEN' else 'CLOSED' end,
                   :now::timestamptz - make_interval(mins => n * 10), :now::timestamptz
            from generate_series(1, :number) n join simulated_desk d on d.place = n % :desks
            """;

    private static final String STATEMENT_ROWS = """
            insert into exchange.statement (entry, part, language, level, text)
            select e.id, p, 'JA',
                   case when p = 'CONTACT' then 'COORDINATORS' else e.level end,
                   'もみ殻を燃やさずに使いたい（架空） ' || e.slug
            from exchange.entry e cross join (values ('TITLE'), ('SUMMARY'), ('CONTACT')) as v (p)
            where e.slug like 'simulated-%' and p = any (e.parts)
            """;

    private static final String INQUIRY_ROWS = """
            insert into exchange.inquiry (need, channel, desk, community, owner, state, end_reason, received_at,
                answered_at, moved_at, ended_at, due_at, next_look_at)
            select e.id, (array['WEB', 'TELEPHONE', 'BANK', 'COOPERATIVE'])[n % 4 + 1], d.id, d.community,
                   case when n / :desks % 2 = 0 then d.one else d.other end, i.state, i.reason, e.created_at,
                   e.created_at + interval '5 hours', e.created_at, i.ended, i.due, i.due
            from generate_series(1, :number) n
                join exchange.entry e on e.id = md5('n' || n)::uuid
                join simulated_desk d on d.place = n % :desks
                cross join lateral (
                    select case when e.state = 'OPEN' then 'TAKEN' else 'ENDED' end as state,
                           case when e.state <> 'OPEN' then 'SOLVED' end as reason,
                           case when e.state <> 'OPEN' then :now::timestamptz end as ended,
                           case when e.state = 'OPEN' then :now::timestamptz + interval '30 days' end as due) i
            """;

    private static final String EVENT_ROWS = """
            insert into exchange.inquiry_event (id, need, at, what, desk, owner, note)
            select gen_random_uuid(), i.need, i.received_at + make_interval(hours => k),
                   (array['RECEIVED', 'TAKEN', 'NOTED', 'NOTED', 'INTRODUCED'])[k + 1], i.desk, i.owner, '電話した（架空）'
            from exchange.inquiry i join exchange.entry e on e.id = i.need cross join generate_series(0, 4) k
            where e.slug like 'simulated-%'
            """;

    private static final String REFERRAL_ROWS = """
            insert into exchange.referral (id, need, partner_kind, partner_organisation, partner_owner, community,
                coordinator, state, introduced_at, created_at, updated_at)
            select md5('r' || n || '-' || k)::uuid, md5('n' || n)::uuid, 'ORGANISATION', o.id, o.id, d.community,
                   case when n / :desks % 2 = 0 then d.one else d.other end, s.state,
                   case when s.state in ('INTRODUCED', 'CLOSED', 'JOINT_RESEARCH') then t.at end, t.at, t.at
            from generate_series(1, :number) n
                cross join generate_series(1, 2) k
                join simulated_desk d on d.place = n % :desks
                join (select row_number() over (order by id) - 1 as place, id, count(*) over () as number
                      from network.organisation) o on o.place = (n * 7 + k) % o.number
                cross join lateral (select (array['DECLINED', 'CLOSED', 'DECLINED', 'WITHDRAWN', 'JOINT_RESEARCH',
                                                  'CLOSED', 'DECLINED', 'INTRODUCED'])[(n + k) % 8 + 1] as state) s
                cross join lateral (select :now::timestamptz - make_interval(mins => n * 10) as at) t
            """;

    private static final String PROJECT_ROWS = """
            insert into projects.project (id, slug, community, level, stage, state, has_need, referral, created_at, updated_at)
            select md5('p' || r.id)::uuid, 'simulated-project-' || r.id, r.community,
                   case when n.place % 10 = 0 then 'PUBLIC' else 'COORDINATORS' end,
                   (array['BASIC', 'BASIC', 'APPLIED', 'PRACTICAL'])[n.place % 4 + 1], 'RUNNING', true, r.id,
                   r.updated_at, r.updated_at
            from exchange.referral r
                join (select id, row_number() over (order by id) as place from exchange.referral
                      where state = 'JOINT_RESEARCH') n on n.id = r.id
            where n.place % 2 = 0
            """;

    private static final List<String> OF_PROJECTS = List.of("""
            insert into projects.statement (project, part, language, level, text)
            select p.id, v.part, 'JA', p.level, 'もみ殻から生まれるもの（架空） ' || p.slug
            from projects.project p cross join (values ('TITLE'), ('AIM')) as v (part)
            where p.slug like 'simulated-%'
            """, """
            insert into projects.tie (project, entry, kind, at)
            select p.id, r.need, 'NEED', p.created_at from projects.project p join exchange.referral r on r.id = p.referral
            """, """
            insert into projects.event (id, project, at, side, what, to_value, version)
            select gen_random_uuid(), p.id, p.created_at, 'INTRODUCTION', 'CREATED', p.stage, 1
            from projects.project p where p.slug like 'simulated-%'
            """);

    private FullYear() {}

    static void fill(DataSource owner, String now) {
        var jdbc = JdbcClient.create(owner);
        jdbc.sql(DESKS).update();
        var desks = jdbc.sql("select count(*) from simulated_desk")
                .query(Integer.class)
                .single();
        rows(jdbc, SEED_ROWS, SEEDS, desks, now);
        rows(jdbc, NEED_ROWS, NEEDS, desks, now);
        jdbc.sql(STATEMENT_ROWS).update();
        rows(jdbc, INQUIRY_ROWS, NEEDS, desks, now);
        jdbc.sql(EVENT_ROWS).update();
        rows(jdbc, REFERRAL_ROWS, NEEDS, desks, now);
        jdbc.sql(PROJECT_ROWS).update();
        OF_PROJECTS.forEach(sql -> jdbc.sql(sql).update());
        jdbc.sql("analyze").update();
    }

    private static void rows(JdbcClient jdbc, String sql, int number, int desks, String now) {
        jdbc.sql(sql)
                .param("number", number)
                .param("desks", desks)
                .param("now", now)
                .update();
    }
}
