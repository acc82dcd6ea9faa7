package musubi.portal.work;

import static musubi.pages.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the audit log page by page; the database lets nobody but the national office read other people's deeds.
@Component
class AuditLog {

    private static final int PAGE = 50;
    private static final int SHORT = 8;

    private record Read(UUID id, AuditPage.Line line) {}

    private final AsActor as;

    AuditLog(AsActor as) {
        this.as = as;
    }

    /// @param before the last entry of the page before
    AuditPage page(Actor office, @Nullable UUID before, Days days) {
        List<Read> rows = as.read(
                office,
                jdbc -> jdbc.sql("""
                        select a.id, a.at, a.actor_kind, a.action, a.subject_kind, a.subject_id, who.display_name
                        from access.audit_entry a left join access.account who on who.id = a.account
                        where :before::uuid is null
                           or (a.at, a.id) < (select b.at, b.id from access.audit_entry b where b.id = :before::uuid)
                        order by a.at desc, a.id desc limit :limit
                        """)
                        .param("before", before)
                        .param("limit", PAGE + 1)
                        .query((row, number) -> read(row, days))
                        .list());
        var page = rows.stream().limit(PAGE).toList();
        return new AuditPage(
                page.stream().map(Read::line).toList(),
                before == null ? null : "/work/audit",
                rows.size() > PAGE ? "/work/audit?before=" + page.getLast().id() : null);
    }

    private static Read read(ResultSet row, Days days) throws SQLException {
        var name = row.getString("display_name");
        var subject = row.getObject("subject_id", UUID.class);
        return new Read(
                row.getObject("id", UUID.class),
                new AuditPage.Line(
                        days.moment(row.getObject("at", OffsetDateTime.class).toInstant()),
                        name == null ? t("portal.audit.who." + row.getString("actor_kind")) : name,
                        words("portal.audit.deed." + row.getString("action"), row.getString("action")),
                        words("portal.audit.subject." + row.getString("subject_kind"), row.getString("subject_kind"))
                                + (subject == null ? "" : " " + tail(subject))));
    }

    private static String words(String key, String code) {
        return Words.has(key) ? t(key) : code;
    }

    /// The end of the id: the beginning is the time and alike for all of a day.
    private static String tail(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - SHORT);
    }
}
