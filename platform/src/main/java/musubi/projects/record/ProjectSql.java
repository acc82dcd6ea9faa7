package musubi.projects.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import musubi.exchange.TitleSql;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.FiscalYear;
import musubi.kernel.Language;
import musubi.kernel.Stage;
import musubi.projects.ProjectId;
import musubi.projects.course.Standing;
import musubi.projects.course.Standing.Reason;
import musubi.projects.course.Standing.State;
import musubi.projects.record.Project.About;
import musubi.projects.record.Project.Contents;
import musubi.projects.record.Project.Life;
import musubi.projects.record.Project.Origin;
import musubi.projects.record.Project.Ties;
import musubi.projects.wording.Statement;
import org.jspecify.annotations.Nullable;

/// How a whole project is read from its tables.
final class ProjectSql {

    static final String PROJECT = """
            select p.id, p.slug, p.community, p.named, p.level, p.opens_on, p.opens_to, p.stage, p.stage_by_editor,
                   p.state, p.reason, p.status_mark, p.field_ja, p.field_en, p.application_ja, p.application_en,
                   p.prefecture, p.begins, p.ends, p.has_need, p.document, p.document_item, p.document_date_ja,
                   p.document_date_en, p.version, p.created_at, p.updated_at, r.id as referral,
                   projects.for_members(p.id) as for_members
            from projects.project p left join exchange.referral r on r.id = p.referral
            """;

    static final String STATEMENTS = """
            select s.part, s.language, s.level, s.opens_on, s.opens_to, s.text
            from projects.statement s where s.project = :project
            """;

    static final String TIES = "select e.id, e.kind, e.slug,\n" + TitleSql.of("e.id", "title") + """
            from projects.tie t join exchange.entry e on e.id = t.entry
            where t.project = :project order by e.kind, t.at, e.id
            """;

    private ProjectSql() {}

    static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                new ProjectId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new Ties(
                        row.getObject("community", UUID.class),
                        Set.of((UUID[]) row.getArray("named").getArray()),
                        List.of(),
                        row.getObject("referral", UUID.class),
                        row.getBoolean("has_need")),
                disclosure(row),
                about(row),
                standing(row),
                new Life(row.getInt("version"), instant(row, "created_at"), instant(row, "updated_at")),
                new Origin(row.getString("document"), row.getString("document_item"), bilingual(row, "document_date")),
                new Contents(List.of(), List.of(), Set.of((String[])
                        row.getArray("for_members").getArray())));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                bilingual(row, "field"),
                bilingual(row, "application"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("stage_by_editor"),
                row.getString("status_mark"),
                row.getString("prefecture"),
                year(row, "begins"),
                year(row, "ends"));
    }

    static Standing standing(ResultSet row) throws SQLException {
        return switch (State.valueOf(row.getString("state"))) {
            case RECORDED -> new Standing.Recorded();
            case PREPARING -> new Standing.Preparing();
            case RUNNING -> new Standing.Running();
            case PAUSED -> new Standing.Paused();
            case ENDED -> new Standing.Ended(Reason.valueOf(row.getString("reason")));
        };
    }

    static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                Statement.Part.valueOf(row.getString("part")),
                Language.valueOf(row.getString("language")),
                disclosure(row),
                row.getString("text"));
    }

    static Project.Tie tie(ResultSet row, int number) throws SQLException {
        var need = row.getString("kind").equals("NEED");
        var slug = row.getString("slug");
        var title = bilingual(row, "title");
        return new Project.Tie(
                row.getObject("id", UUID.class),
                need,
                (need ? "/needs/" : "/seeds/") + slug,
                title == null ? Bilingual.japanese(slug) : title);
    }

    static Disclosure disclosure(ResultSet row) throws SQLException {
        var to = row.getString("opens_to");
        return new Disclosure(
                Level.valueOf(row.getString("level")),
                row.getObject("opens_on", LocalDate.class),
                to == null ? null : Level.valueOf(to));
    }

    static @Nullable Bilingual bilingual(ResultSet row, String column) throws SQLException {
        return Bilingual.ofEither(row.getString(column + "_ja"), row.getString(column + "_en"));
    }

    static @Nullable FiscalYear year(ResultSet row, String column) throws SQLException {
        var year = row.getObject(column, Integer.class);
        return year == null ? null : FiscalYear.of(year);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
