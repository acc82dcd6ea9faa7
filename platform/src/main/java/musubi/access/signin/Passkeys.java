package musubi.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Audit;
import org.springframework.stereotype.Component;

/// The passkeys of an account, as their owner sees them.
@Component
class Passkeys {

    private final AsActor as;
    private final Audit audit;

    Passkeys(AsActor as, Audit audit) {
        this.as = as;
        this.audit = audit;
    }

    List<Shown> of(Actor actor, AccountId account) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select p.id, p.label, p.created_at, p.last_used_at
                        from access.passkey p join access.passkey_user u on u.handle = p.handle
                        where u.account_id = :account order by p.created_at
                        """)
                        .param("account", account.value())
                        .query(Passkeys::shown)
                        .list());
    }

    void remove(Actor actor, AccountId account, String id) {
        as.write(actor, jdbc -> {
            var removed = jdbc.sql("""
                            delete from access.passkey p using access.passkey_user u
                            where u.handle = p.handle and u.account_id = :account and p.id = :id
                            """)
                    .param("account", account.value())
                    .param("id", id)
                    .update();
            if (removed > 0) {
                audit.record(actor, "passkey.removed", new Audit.Subject("account", account.value()), Map.of());
            }
            return removed;
        });
    }

    private static Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                row.getString("id"),
                row.getString("label"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_used_at").toInstant());
    }

    /// What its owner recognises it by.
    record Shown(String id, String label, Instant createdAt, Instant lastUsedAt) {}
}
