package musubi.projects.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.FiscalYear;
import musubi.kernel.Stage;
import musubi.projects.ProjectId;
import musubi.projects.course.Standing;
import musubi.projects.wording.ProjectRules.Content;
import musubi.projects.wording.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes projects; each method is one part of a transaction that its use case holds open.
final class ProjectStore {

    private final JdbcClient jdbc;
    private final OffsetDateTime now;

    ProjectStore(JdbcClient jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now.atOffset(ZoneOffset.UTC);
    }

    /// @param referral the introduction it comes from
    record New(
            UUID id,
            String slug,
            Standing.State state,
            @Nullable UUID submission,
            @Nullable UUID referral,
            @Nullable UUID account) {}

    /// A line of the history.
    record Event(
            UUID id,
            UUID project,
            String what,
            @Nullable String from,
            @Nullable String to,
            @Nullable String words,
            int version) {}

    Optional<UUID> ofSubmission(UUID submission) {
        return jdbc.sql("select p.id from projects.project p where p.submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional();
    }

    /// False when the introduction has its project already.
    boolean insert(New fresh, Content content) {
        var inserted = facts(jdbc.sql("""
                        insert into projects.project (id, slug, community, level, opens_on, opens_to, stage, state, status_mark, field_ja,
                            field_en, application_ja, application_en, prefecture, begins, ends, referral, submission,
                            created_by, created_at, updated_at)
                        values (:id, :slug, :community, :level, :opensOn, :opensTo, :stage, :state, :mark, :fieldJa, :fieldEn,
                            :applicationJa, :applicationEn, :prefecture, :begins, :ends, :referral, :submission,
                            :account, :now, :now)
                        on conflict (referral) do nothing
                        """), content)
                .param("id", fresh.id())
                .param("slug", fresh.slug())
                .param("stage", content.about().stage().name())
                .param("state", fresh.state().name())
                .param("referral", fresh.referral())
                .param("submission", fresh.submission())
                .param("account", fresh.account())
                .update();
        return inserted == 1;
    }

    /// False when somebody was faster. The stage has steps of its own.
    boolean update(Project before, Content content) {
        return facts(jdbc.sql("""
                        update projects.project set community = :community, level = :level, opens_on = :opensOn,
                            opens_to = :opensTo, status_mark = :mark, field_ja = :fieldJa, field_en = :fieldEn,
                            application_ja = :applicationJa, application_en = :applicationEn, prefecture = :prefecture,
                            begins = :begins, ends = :ends, version = version + 1, updated_at = :now
                        where id = :id and version = :version
                        """), content)
                        .param("id", before.id().value())
                        .param("version", before.life().version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, Content content) {
        var about = content.about();
        var named = DetailSql.both(DetailSql.both(sql, "field", about.field()), "application", about.application());
        return DetailSql.readers(named, content.existence())
                .param("community", content.community())
                .param("mark", about.mark())
                .param("prefecture", about.prefecture())
                .param("begins", year(about.begins()))
                .param("ends", year(about.ends()))
                .param("now", now);
    }

    boolean stage(ProjectId project, int version, Stage to) {
        return jdbc.sql("""
                update projects.project set stage = :stage, stage_by_editor = false, version = version + 1,
                    updated_at = :now
                where id = :id and version = :version
                """)
                        .param("stage", to.name())
                        .param("now", now)
                        .param("id", project.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean standing(ProjectId project, int version, Standing next) {
        var reason = next instanceof Standing.Ended(var why) ? why.name() : null;
        return jdbc.sql("""
                update projects.project set state = :state, reason = :reason, version = version + 1, updated_at = :now
                where id = :id and version = :version
                """)
                        .param("state", next.state().name())
                        .param("reason", reason)
                        .param("now", now)
                        .param("id", project.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void statements(UUID project, Collection<Statement> statements) {
        jdbc.sql("delete from projects.statement where project = :project")
                .param("project", project)
                .update();
        for (var statement : statements) {
            DetailSql.readers(jdbc.sql("""
                    insert into projects.statement (project, part, language, level, opens_on, opens_to, text)
                    values (:project, :part, :language, :level, :opensOn, :opensTo, :text)
                    """), statement.disclosure())
                    .param("project", project)
                    .param("part", statement.part().name())
                    .param("language", statement.language().name())
                    .param("text", statement.text())
                    .update();
        }
    }

    /// Ties to what the actor cannot see stay as they are.
    void ties(UUID project, List<UUID> entries) {
        var array = entries.toArray(UUID[]::new);
        jdbc.sql("delete from projects.tie where project = :project and entry <> all (:entries)")
                .param("project", project)
                .param("entries", array)
                .update();
        jdbc.sql("""
                insert into projects.tie (project, entry, kind, at)
                select :project, e.id, e.kind, :now from exchange.entry e where e.id = any (:entries)
                on conflict (project, entry) do nothing
                """)
                .param("project", project)
                .param("entries", array)
                .param("now", now)
                .update();
    }

    void remember(Event event, Actor actor, String side) {
        var account = actor.account();
        jdbc.sql("""
                insert into projects.event (id, project, at, account, side, what, from_value, to_value, words, version)
                values (:id, :project, :now, :account, :side, :what, :from, :to, :words, :version)
                """)
                .param("id", event.id())
                .param("project", event.project())
                .param("now", now)
                .param("account", account == null ? null : account.value())
                .param("side", side)
                .param("what", event.what())
                .param("from", event.from())
                .param("to", event.to())
                .param("words", event.words())
                .param("version", event.version())
                .update();
    }

    private static @Nullable Integer year(@Nullable FiscalYear year) {
        return year == null ? null : year.year();
    }
}
