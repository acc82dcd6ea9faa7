package musubi.projects.funnel;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import musubi.exchange.TitleSql;
import musubi.projects.funnel.Funnel.Step;

/// The questions behind the way from need to product. How far each need came is found out once in each of them.
final class FunnelSql {

    private static final String REACH = """
            with told as (
                select r.need, min(r.introduced_at) as t1, min(r.met_at) as t2, min(r.research_at) as t3
                from exchange.referral r
                where r.introduced_at is not null or r.met_at is not null or r.research_at is not null
                group by r.need),
            moved as (
                select t.entry, min(p.created_at) as t3,
                       min(e.at) filter (where e.to_value <> 'BASIC' and p.stage <> 'BASIC') as t4,
                       min(e.at) filter (where e.to_value = 'PRACTICAL' and p.stage = 'PRACTICAL') as t5
                from projects.tie t
                    join projects.project p on p.id = t.project
                    left join projects.event e on e.project = p.id and e.what in ('STAGE', 'CREATED')
                        and not exists (select from projects.event u
                                        where u.project = p.id and u.what = 'STAGE_UNDONE' and u.version = e.version + 1)
                where t.kind = 'NEED'
                group by t.entry),
            made as (
                select t.entry, min(coalesce(d.day, make_date(d.year + 1, 3, 31)))::timestamptz as t6
                from projects.tie t join projects.detail d on d.project = t.project
                where t.kind = 'NEED' and d.kind = 'OUTPUT' and d.code = 'PRODUCT' and d.removed_at is null
                group by t.entry),
            step as (
                select n.id, n.slug, n.created_at as t0, told.t1, told.t2, least(told.t3, moved.t3) as t3, moved.t4,
                       moved.t5, made.t6
                from exchange.entry n
                    left join told on told.need = n.id
                    left join moved on moved.entry = n.id
                    left join made on made.entry = n.id
                where n.kind = 'NEED' and n.state <> 'WITHDRAWN' and (n.document is null or moved.entry is not null)),
            reach as (
                select step.*, case when t6 is not null then 6 when t5 is not null then 5 when t4 is not null then 4
                                    when t3 is not null then 3 when t2 is not null then 2 when t1 is not null then 1
                                    else 0 end as reached
                from step)
            """;

    private static final String BY_WAY = """
            from reach join exchange.inquiry i on i.need = reach.id
            where i.community = any (access.setting_ids('musubi.coordinates')) or access.is_national()
            group by i.channel
            """;

    /// The needs that came to `:step` or further, a page of them.
    static final String BEHIND = REACH + """
            , page as (
                select reach.id, reach.slug, reach.reached, reach.t0 from reach
                where reached >= :step
                  and (:channel::text is null
                       or exists (select from exchange.inquiry i
                                  where i.need = reach.id and i.channel = :channel::text
                                    and (i.community = any (access.setting_ids('musubi.coordinates'))
                                         or access.is_national())))
                order by reach.reached desc, reach.t0 desc, reach.id limit :most offset :from)
            select page.slug, page.reached,
            """ + TitleSql.of("page.id", "title")
            + "from page order by page.reached desc, page.t0 desc, page.id";

    private FunnelSql() {}

    /// One row for all, with the medians in seconds (`m1`…`m6`), and one for each way: `n0`…`n6` needs came so far.
    static String counts(boolean ways) {
        var all = REACH + "select null as channel, " + numbers() + ", " + medians() + "\nfrom reach\n";
        return ways ? all + "union all select i.channel, " + numbers() + ", " + noMedians() + "\n" + BY_WAY : all;
    }

    private static String numbers() {
        return steps(0).mapToObj("count(*) filter (where reached >= %1$d) as n%1$d"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static String medians() {
        return steps(1).mapToObj(step -> """
                        percentile_cont(0.5) within group (order by extract(epoch from t%1$d - %2$s))
                            filter (where t%1$d >= %2$s) as m%1$d""".formatted(step, before(step))).collect(Collectors.joining(", "));
    }

    private static String noMedians() {
        return steps(1).mapToObj(step -> "null::double precision").collect(Collectors.joining(", "));
    }

    /// Where nobody wrote a meeting down, joint research comes after the introduction.
    private static String before(int step) {
        return step == Step.RESEARCH.ordinal() ? "coalesce(t2, t1)" : "t" + (step - 1);
    }

    private static IntStream steps(int first) {
        return IntStream.range(first, Step.values().length);
    }
}
