package musubi.projects.funnel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Channel;
import musubi.exchange.TitleSql;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// じょうご: how many needs came how far, and how long each step took them, as far as the viewer may read.
///
/// A need that reached a later step counts for those before it, also where nobody wrote them down. Needs copied from
/// documents have nobody to introduce and count only when a project answers them.
@Component
public class Funnel {

    /// 困りごと・引き合わせ・面談・共同研究・応用・実用・製品.
    public enum Step {
        NEED,
        INTRODUCED,
        MET,
        RESEARCH,
        APPLIED,
        PRACTICAL,
        PRODUCT
    }

    /// @param reached how many came at least so far
    /// @param median the time from the step before, of those for whom both days are known
    public record Level(Step step, int reached, @Nullable Duration median) {

        /// In percent of the step before, rounded down to tenths; nothing where nobody could have come.
        public @Nullable Integer permilleOf(int before) {
            return before == 0 ? null : Math.toIntExact(1000L * reached / before);
        }
    }

    /// A need behind one of the numbers.
    public record Need(String slug, Bilingual title, int reached) {}

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

    private static final String COUNTS = REACH + """
            select k as step, count(*) filter (where reached >= k) as number,
                   percentile_cont(0.5) within group (order by extract(epoch from at - before))
                       filter (where at >= before) as seconds
            from reach cross join lateral (values (0, null, t0), (1, t0, t1), (2, t1, t2), (3, coalesce(t2, t1), t3),
                                                  (4, t3, t4), (5, t4, t5), (6, t5, t6)) as each (k, before, at)
            group by k order by k
            """;

    private static final String CHANNELS = REACH + """
            select i.channel, k as step, count(*) filter (where reached >= k) as number
            from reach join exchange.inquiry i on i.need = reach.id cross join generate_series(0, 6) as each (k)
            where i.community = any (access.setting_ids('musubi.coordinates')) or access.is_national()
            group by i.channel, k order by i.channel, k
            """;

    private static final String BEHIND =
            REACH + "select reach.slug, reach.reached,\n" + TitleSql.of("reach.id", "title") + """
            from reach
            where reached >= :step
              and (:channel::text is null
                   or exists (select from exchange.inquiry i
                              where i.need = reach.id and i.channel = :channel::text
                                and (i.community = any (access.setting_ids('musubi.coordinates'))
                                     or access.is_national())))
            order by reached desc, t0 desc limit 200
            """;

    private final AsActor as;

    Funnel(AsActor as) {
        this.as = as;
    }

    /// Every step, in its order; all of it one question to the database.
    public List<Level> of(Actor viewer) {
        var levels = as.read(
                viewer,
                jdbc -> jdbc.sql(COUNTS)
                        .query((row, n) -> new Level(
                                Step.values()[row.getInt("step")],
                                row.getInt("number"),
                                duration(row.getObject("seconds", Double.class))))
                        .list());
        var all = new ArrayList<>(levels);
        for (var step : Step.values()) {
            if (all.size() <= step.ordinal()) {
                all.add(new Level(step, 0, null));
            }
        }
        return all;
    }

    /// What each way by which needs come brings, step by step, for those who may know the ways (S1-10). Ways by which
    /// nothing came are left out.
    public Map<Channel, List<Integer>> byChannel(Actor viewer) {
        Map<Channel, List<Integer>> yield = new EnumMap<>(Channel.class);
        if (viewer.coordinates().isEmpty() && !viewer.isNational()) {
            return yield;
        }
        as.read(
                viewer,
                jdbc -> jdbc.sql(CHANNELS)
                        .query((row, n) -> yield.computeIfAbsent(
                                        Channel.valueOf(row.getString("channel")), channel -> new ArrayList<>())
                                .add(row.getInt("number")))
                        .list());
        return yield;
    }

    /// The needs behind a number.
    ///
    /// @param channel those that came by this way only; all when there is none
    public List<Need> behind(Actor viewer, Step step, @Nullable Channel channel) {
        return as.read(viewer, jdbc -> needs(jdbc, step, channel));
    }

    private static List<Need> needs(JdbcClient jdbc, Step step, @Nullable Channel channel) {
        return jdbc.sql(BEHIND)
                .param("step", step.ordinal())
                .param("channel", channel == null ? null : channel.name())
                .query((row, n) -> {
                    var slug = row.getString("slug");
                    var title = Bilingual.ofEither(row.getString("title_ja"), row.getString("title_en"));
                    return new Need(slug, title == null ? Bilingual.japanese(slug) : title, row.getInt("reached"));
                })
                .list();
    }

    private static @Nullable Duration duration(@Nullable Double seconds) {
        return seconds == null ? null : Duration.ofSeconds(Math.round(seconds));
    }
}
