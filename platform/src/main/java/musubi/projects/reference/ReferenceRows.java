package musubi.projects.reference;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.kernel.Uuid7;
import musubi.network.ReferenceRecord;
import musubi.projects.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes the records of the reference file as public projects with their source.
final class ReferenceRows {

    private static final String UPSERT = """
            insert into projects.project (id, slug, community, level, stage, stage_by_editor, state, status_mark, field_ja,
                field_en, application_ja, application_en, prefecture, begins, document, document_item,
                document_date_ja, document_date_en, created_at, updated_at)
            select :id, :slug, c.id, 'PUBLIC', :stage, :byEditor, 'RECORDED', :mark, :fieldJa, :fieldEn,
                   :applicationJa, :applicationEn, :prefecture, :begins, :document, :item, :dateJa, :dateEn, :now, :now
            from network.community c where c.slug = :community
            on conflict (slug) do update set stage = excluded.stage, status_mark = excluded.status_mark,
                field_ja = excluded.field_ja, field_en = excluded.field_en, application_ja = excluded.application_ja,
                application_en = excluded.application_en, prefecture = excluded.prefecture, begins = excluded.begins,
                document = excluded.document, document_item = excluded.document_item,
                document_date_ja = excluded.document_date_ja, document_date_en = excluded.document_date_en,
                updated_at = excluded.updated_at
            where project.version = 1 and project.created_by is null and project.submission is null
            returning id
            """;

    private final JdbcClient jdbc;
    private final Uuid7 ids;
    private final OffsetDateTime now;

    ReferenceRows(JdbcClient jdbc, Uuid7 ids, Instant now) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.now = now.atOffset(ZoneOffset.UTC);
    }

    /// The id of what was there already and has changed. New records the index finds missing by itself, all at once.
    Optional<ProjectId> write(ReferenceRecord record) {
        var fresh = ids.next();
        var written = where(record).param("id", fresh).query(UUID.class).optional();
        written.ifPresent(id -> {
            jdbc.sql("delete from projects.statement where project = :project")
                    .param("project", id)
                    .update();
            text(id, "TITLE", record.words("title"));
            text(id, "AIM", record.words("aim"));
            seeds(id, record);
            if (id.equals(fresh)) {
                partners(id, record);
                remember(id, record);
            }
        });
        return written.filter(id -> !id.equals(fresh)).map(ProjectId::new);
    }

    private JdbcClient.StatementSpec where(ReferenceRecord record) {
        var source = record.record("source");
        var sql = jdbc.sql(UPSERT);
        sql = both(sql, "field", record.words("field"));
        sql = both(sql, "application", record.words("applicationField"));
        return both(sql, "date", source.words("date"))
                .param("slug", record.text("slug"))
                .param("community", record.text("community"))
                .param("stage", stage(record))
                .param("byEditor", record.find("stageBy").isPresent())
                .param("mark", record.text("statusMark"))
                .param("prefecture", record.text("prefecture"))
                .param("begins", record.number("begins"))
                .param("document", source.text("document"))
                .param("item", source.text("item"))
                .param("now", now);
    }

    private static String stage(ReferenceRecord record) {
        return record.text("stage").toUpperCase(Locale.ROOT);
    }

    private static JdbcClient.StatementSpec both(JdbcClient.StatementSpec sql, String name, Bilingual words) {
        return sql.param(name + "Ja", words.ja()).param(name + "En", words.en());
    }

    private void text(UUID project, String part, Bilingual words) {
        for (var language : Language.values()) {
            jdbc.sql("""
                    insert into projects.statement (project, part, language, level, text)
                    values (:project, :part, :language, 'PUBLIC', :text)
                    """)
                    .param("project", project)
                    .param("part", part)
                    .param("language", language.name())
                    .param("text", words.in(language))
                    .update();
        }
    }

    private void seeds(UUID project, ReferenceRecord record) {
        jdbc.sql("""
                insert into projects.tie (project, entry, kind, at)
                select :project, e.id, e.kind, :now from exchange.entry e where e.slug = any (:seeds)
                on conflict (project, entry) do nothing
                """)
                .param("project", project)
                .param("seeds", record.texts("seeds").toArray(String[]::new))
                .param("now", now)
                .update();
    }

    private void partners(UUID project, ReferenceRecord record) {
        for (var partner : record.records("partners")) {
            both(both(jdbc.sql("""
                    insert into projects.detail (id, project, kind, level, name_ja, name_en, words_ja, words_en, created_at)
                    values (:id, :project, 'PARTNER', 'PUBLIC', :nameJa, :nameEn, :wordsJa, :wordsEn, :now)
                    """), "name", partner.words("name")), "words", partner.words("part"))
                    .param("id", ids.next())
                    .param("project", project)
                    .param("now", now)
                    .update();
        }
    }

    private void remember(UUID project, ReferenceRecord record) {
        jdbc.sql("""
                insert into projects.event (id, project, at, side, what, to_value, version)
                values (:id, :project, :now, 'REFERENCE', 'CREATED', :stage, 1)
                """)
                .param("id", ids.next())
                .param("project", project)
                .param("stage", stage(record))
                .param("now", now)
                .update();
    }
}
