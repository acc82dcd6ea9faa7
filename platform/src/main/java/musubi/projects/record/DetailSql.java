package musubi.projects.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.kernel.Yen;
import musubi.projects.wording.Detail;
import musubi.projects.wording.Detail.Amount;
import musubi.projects.wording.Detail.Content;
import musubi.projects.wording.Detail.Said;
import musubi.projects.wording.Detail.When;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the lines of a project are read and written.
final class DetailSql {

    private static final String SELECT = """
            select d.id, d.kind, d.level, d.opens_on, d.opens_to, d.organisation, d.output, d.code, d.manner, d.name_ja,
                   d.name_en, d.words_ja, d.words_en, d.day, d.done_on, d.year, d.yen, d.number, d.unit, d.region,
                   d.evidence, d.version, o.slug, o.name_ja as partner_ja, o.name_en as partner_en, o.made_up
            from projects.detail d left join network.organisation o on o.id = d.organisation
            """;

    private static final String INSERT = """
            insert into projects.detail (id, project, kind, level, opens_on, opens_to, organisation, output, code, manner, name_ja, name_en,
                words_ja, words_en, day, done_on, year, yen, number, unit, region, evidence, submission, created_at)
            values (:id, :project, :kind, :level, :opensOn, :opensTo, :organisation, :output, :code, :manner, :nameJa, :nameEn, :wordsJa,
                :wordsEn, :day, :doneOn, :year, :yen, :number, :unit, :region, :evidence, :submission, :now)
            """;

    private static final String UPDATE = """
            update projects.detail set level = :level, opens_on = :opensOn, opens_to = :opensTo,
                organisation = :organisation, code = :code, manner = :manner,
                name_ja = :nameJa, name_en = :nameEn, words_ja = :wordsJa, words_en = :wordsEn, day = :day,
                done_on = :doneOn, year = :year, yen = :yen, number = :number, unit = :unit, region = :region,
                evidence = :evidence, version = version + 1
            where id = :id and version = :version and removed_at is null
            """;

    private DetailSql() {}

    static List<Detail> of(JdbcClient jdbc, UUID project) {
        return jdbc.sql(SELECT + """
                where d.project = :project and d.removed_at is null
                order by d.kind, coalesce(d.day, make_date(d.year, 4, 1)), d.id
                """)
                .param("project", project)
                .query(DetailSql::detail)
                .list();
    }

    static Optional<UUID> ofSubmission(JdbcClient jdbc, UUID submission) {
        return jdbc.sql("select d.id from projects.detail d where d.submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional();
    }

    static void insert(JdbcClient jdbc, Detail detail, UUID project, @Nullable UUID submission, OffsetDateTime now) {
        said(jdbc.sql(INSERT), detail)
                .param("project", project)
                .param("kind", detail.kind().name())
                .param("output", detail.content().output())
                .param("submission", submission)
                .param("now", now)
                .update();
    }

    /// False when somebody was faster.
    static boolean update(JdbcClient jdbc, Detail detail) {
        return said(jdbc.sql(UPDATE), detail).param("version", detail.version()).update() == 1;
    }

    /// Takes a line out, or brings it back; with an output go the follow-ups that are shown under it.
    static boolean remove(JdbcClient jdbc, UUID project, UUID detail, @Nullable OffsetDateTime at) {
        return jdbc.sql("""
                update projects.detail set removed_at = :at, version = version + 1
                where id = :id and project = :project and (removed_at is null) <> (:at::timestamptz is null)
                """)
                        .param("id", detail)
                        .param("project", project)
                        .param("at", at)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec sql, Detail detail) {
        var content = detail.content();
        var year = content.when().year();
        var yen = content.amount().yen();
        var named = both(
                both(sql, "name", content.said().name()),
                "words",
                content.said().words());
        return readers(named, detail.disclosure())
                .param("id", detail.id())
                .param("organisation", content.organisation())
                .param("code", content.said().code())
                .param("manner", content.said().manner())
                .param("day", content.when().day())
                .param("doneOn", content.when().doneOn())
                .param("year", year == null ? null : year.year())
                .param("yen", yen == null ? null : yen.amount())
                .param("number", content.amount().number())
                .param("unit", content.amount().unit())
                .param("region", content.region())
                .param("evidence", content.evidence());
    }

    static JdbcClient.StatementSpec readers(JdbcClient.StatementSpec sql, Disclosure disclosure) {
        var to = disclosure.opensTo();
        return sql.param("level", disclosure.level().name())
                .param("opensOn", disclosure.opensOn())
                .param("opensTo", to == null ? null : to.name());
    }

    static JdbcClient.StatementSpec both(JdbcClient.StatementSpec sql, String name, @Nullable Bilingual words) {
        return sql.param(name + "Ja", words == null ? null : words.ja())
                .param(name + "En", words == null || !words.speaks(Language.EN) ? null : words.en());
    }

    private static Detail detail(ResultSet row, int number) throws SQLException {
        return new Detail(
                row.getObject("id", UUID.class),
                Detail.Kind.valueOf(row.getString("kind")),
                ProjectSql.disclosure(row),
                content(row),
                row.getInt("version"),
                partner(row));
    }

    private static Content content(ResultSet row) throws SQLException {
        var yen = row.getObject("yen", Long.class);
        return new Content(
                new Said(
                        row.getString("code"),
                        row.getString("manner"),
                        ProjectSql.bilingual(row, "name"),
                        ProjectSql.bilingual(row, "words")),
                row.getObject("organisation", UUID.class),
                row.getObject("output", UUID.class),
                new When(
                        row.getObject("day", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        ProjectSql.year(row, "year")),
                new Amount(yen == null ? null : Yen.of(yen), row.getBigDecimal("number"), row.getString("unit")),
                row.getString("region"),
                row.getString("evidence"));
    }

    private static Detail.@Nullable Partner partner(ResultSet row) throws SQLException {
        var slug = row.getString("slug");
        return slug == null
                ? null
                : new Detail.Partner(
                        row.getObject("organisation", UUID.class),
                        slug,
                        new Bilingual(row.getString("partner_ja"), row.getString("partner_en")),
                        row.getBoolean("made_up"));
    }
}
