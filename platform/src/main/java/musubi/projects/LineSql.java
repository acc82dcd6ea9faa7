package musubi.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.kernel.Bilingual;
import musubi.kernel.Stage;
import musubi.projects.Projects.About;
import musubi.projects.Projects.Course;
import musubi.projects.Projects.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How lists of projects are asked for and narrowed.
final class LineSql {

    static final String SELECT = """
            select p.id, p.slug, p.community, p.stage, p.stage_by_editor, p.state, p.version, p.status_mark, p.field_ja, p.field_en,
                   p.application_ja, p.application_en, p.has_need, p.begins, p.ends, p.updated_at,
                   t.title_ja, t.title_en, t.aim_ja, t.aim_en, c.name_ja as community_ja, c.name_en as community_en
            from projects.project p
                left join lateral (
                    select max(s.text) filter (where s.part = 'TITLE' and s.language = 'JA') as title_ja,
                           max(s.text) filter (where s.part = 'TITLE' and s.language = 'EN') as title_en,
                           max(s.text) filter (where s.part = 'AIM' and s.language = 'JA') as aim_ja,
                           max(s.text) filter (where s.part = 'AIM' and s.language = 'EN') as aim_en
                    from projects.statement s where s.project = p.id and s.part in ('TITLE', 'AIM')) t on true
                join network.community c on c.id = p.community
            """;

    private static final Map<String, String> CONDITIONS = Map.of(
            "field", "(:field::text is null or p.field_ja = :field)",
            "stage", "(:stage::text is null or p.stage = :stage)",
            "mark", "(:mark::text is null or p.status_mark = :mark)",
            "push", "(:push::boolean is null or p.has_need <> :push)",
            "community", "(:community::uuid is null or p.community = :community::uuid)");

    static final String ORDER = "order by p.updated_at desc, p.id";

    /// One page: first which projects stand on it, then what is told of each.
    static final String PAGE = "with page as (select p.id from projects.project p\n" + where(null) + ORDER
            + " limit :limit offset :skip)\n" + SELECT + "join page on page.id = p.id " + ORDER;

    /// With the seed or need to which each is tied, those that moved last first.
    static final String TIED = SELECT.replaceFirst("select ", "select tied.entry, ") + """
                join projects.tie tied on tied.project = p.id
            where tied.entry = any (:entries)
            """ + ORDER;

    static final String CHOICES = String.join(
            " union all ",
            choice("field", "p.field_ja", "max(coalesce(p.field_en, p.field_ja))"),
            choice("stage", "p.stage", "p.stage"),
            choice("mark", "p.status_mark", "p.status_mark"),
            choice("push", "(not p.has_need)::text", "(not p.has_need)::text"));

    private LineSql() {}

    /// The conditions, all but the one of the dimension whose choices are being counted.
    static String where(@Nullable String but) {
        return CONDITIONS.entrySet().stream()
                .filter(condition -> !condition.getKey().equals(but))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" and ", "where ", "\n"));
    }

    private static String choice(String dimension, String value, String english) {
        return """
                (select '%1$s' as dimension, %2$s as value, %2$s as label_ja, %3$s as label_en, count(*) as number
                from projects.project p %4$s and %2$s is not null group by %2$s order by count(*) desc, %2$s)
                """.formatted(dimension, value, english, where(dimension));
    }

    static JdbcClient.StatementSpec narrowed(JdbcClient jdbc, String sql, Projects.Wanted wanted) {
        var stage = wanted.stage();
        return jdbc.sql(sql)
                .param("field", wanted.field())
                .param("stage", stage == null ? null : stage.name())
                .param("mark", wanted.mark())
                .param("push", wanted.seedPush())
                .param("community", wanted.community());
    }

    static Line line(ResultSet row, int number) throws SQLException {
        var slug = row.getString("slug");
        var title = Bilingual.ofEither(row.getString("title_ja"), row.getString("title_en"));
        return new Line(
                new ProjectId(row.getObject("id", UUID.class)),
                slug,
                title == null ? Bilingual.japanese(slug) : title,
                about(row),
                new Course(
                        Stage.valueOf(row.getString("stage")),
                        row.getBoolean("stage_by_editor"),
                        row.getString("state"),
                        row.getInt("version"),
                        row.getObject("begins", Integer.class),
                        row.getObject("ends", Integer.class)),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                Bilingual.ofEither(row.getString("aim_ja"), row.getString("aim_en")),
                Bilingual.ofEither(row.getString("field_ja"), row.getString("field_en")),
                Bilingual.ofEither(row.getString("application_ja"), row.getString("application_en")),
                row.getString("status_mark"),
                row.getObject("community", UUID.class),
                Bilingual.ofEither(row.getString("community_ja"), row.getString("community_en")),
                !row.getBoolean("has_need"));
    }
}
