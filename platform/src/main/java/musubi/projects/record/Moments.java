package musubi.projects.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is dated in several projects, as far as the viewer may read it: milestones, changes of stage, outputs.
@Component("projectMoments")
public class Moments {

    private final AsActor as;

    Moments(AsActor as) {
        this.as = as;
    }

    /// @param kind `MILESTONE`, `STAGE` or `OUTPUT`
    /// @param wholeYear only the fiscal year is known; the day is its first
    /// @param code the stage, or the kind of output
    /// @param done for a milestone, whether it was reached
    public record Moment(
            UUID project,
            String kind,
            LocalDate day,
            boolean wholeYear,
            @Nullable String code,
            @Nullable Bilingual name,
            boolean done) {}

    public List<Moment> of(Actor viewer, Collection<UUID> projects) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql("""
                        select d.project, d.kind, coalesce(d.day, make_date(d.year, 4, 1)) as day,
                               d.day is null as whole_year, d.code, d.name_ja, d.name_en, d.done_on is not null as done
                        from projects.detail d
                        where d.project = any (:projects) and d.removed_at is null and d.kind in ('MILESTONE', 'OUTPUT')
                        union all
                        select e.project, 'STAGE', (e.at at time zone 'Asia/Tokyo')::date, false, e.to_value, null, null,
                               true
                        from projects.event e
                        where e.project = any (:projects) and e.what = 'STAGE'
                          and not exists (select from projects.event u
                                          where u.project = e.project and u.what = 'STAGE_UNDONE'
                                            and u.version = e.version + 1)
                        order by day, kind
                        """)
                        .param("projects", projects.toArray(UUID[]::new))
                        .query(Moments::moment)
                        .list());
    }

    private static Moment moment(ResultSet row, int number) throws SQLException {
        return new Moment(
                row.getObject("project", UUID.class),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("whole_year"),
                row.getString("code"),
                ProjectSql.bilingual(row, "name"),
                row.getBoolean("done"));
    }
}
