package musubi.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 監査記録: who did what to which record, and when. It only grows, and it never holds what a record says.
@Component
public class Audit {

    private final AsActor as;
    private final Clock clock;
    private final Uuid7 ids;

    Audit(AsActor as, Clock clock, Uuid7 ids) {
        this.as = as;
        this.clock = clock;
        this.ids = ids;
    }

    /// Joins the transaction of the deed: what is rolled back has not happened. `action` reads `noun.verb-ed`,
    /// `detail` holds keys and closed values, never personal content.
    public void record(Actor actor, String action, Subject subject, Map<String, String> detail) {
        var sorted = new TreeMap<>(detail);
        var account = actor.account();
        as.write(
                actor,
                jdbc -> jdbc.sql("""
                        insert into access.audit_entry
                            (id, at, account, actor_kind, action, subject_kind, subject_id, detail)
                        values (:id, :at, :account, :kind, :action, :subjectKind, :subject,
                                jsonb_object(:keys::text[], :values::text[]))
                        """)
                        .param("id", ids.next())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("account", account == null ? null : account.value())
                        .param("kind", actor.kind().name())
                        .param("action", action)
                        .param("subjectKind", subject.kind())
                        .param("subject", subject.id())
                        .param("keys", sorted.keySet().toArray(String[]::new))
                        .param("values", sorted.values().toArray(String[]::new))
                        .update());
    }

    /// What was done to; the id is missing where there is none yet, or none to be told.
    public record Subject(String kind, @Nullable UUID id) {}
}
