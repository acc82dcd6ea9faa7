package musubi.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import musubi.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Accounts that are open, and the roles they hold. Only the national office and the platform itself change them.
@Component
public class Accounts {

    private final AsActor as;
    private final Audit audit;
    private final Clock clock;
    private final Uuid7 ids;

    Accounts(AsActor as, Audit audit, Clock clock, Uuid7 ids) {
        this.as = as;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    public Optional<Account> find(Actor actor, AccountId id) {
        return as.read(actor, jdbc -> one(jdbc, "a.id = :key", id.value()));
    }

    public Optional<Account> findByLogin(Actor actor, String login) {
        return as.read(actor, jdbc -> one(jdbc, "a.login = :key", login));
    }

    /// A login is never given twice, also not after its account was closed.
    boolean isTaken(String login) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select exists (select from access.account where login = :login)")
                        .param("login", login)
                        .query(Boolean.class)
                        .single());
    }

    /// Opens an account that cannot sign in yet: it has neither a password nor a passkey.
    public AccountId open(Actor actor, NewAccount wanted) {
        requireOffice(actor);
        var id = new AccountId(ids.next());
        as.write(actor, jdbc -> {
            jdbc.sql("""
                    insert into access.account (id, login, display_name, demo, created_at)
                    values (:id, :login, :name, :demo, :now)
                    """)
                    .param("id", id.value())
                    .param("login", wanted.login())
                    .param("name", wanted.name())
                    .param("demo", wanted.demo())
                    .param("now", now())
                    .update();
            audit.record(actor, "account.opened", subject(id), Map.of("demo", Boolean.toString(wanted.demo())));
            return id;
        });
        return id;
    }

    /// From now on nobody comes in with it, and who is in is out with the next click.
    public void close(Actor actor, AccountId id) {
        requireOffice(actor);
        as.write(actor, jdbc -> {
            var closed = jdbc.sql("update access.account set closed_at = :now where id = :id and closed_at is null")
                    .param("now", now())
                    .param("id", id.value())
                    .update();
            if (closed > 0) {
                audit.record(actor, "account.closed", subject(id), Map.of());
            }
            return closed;
        });
    }

    public void grant(Actor actor, AccountId id, Grant grant) {
        requireOffice(actor);
        as.write(actor, jdbc -> {
            var granted = jdbc.sql("""
                    insert into access.role_grant (id, account_id, role, scope_kind, scope_id, granted_at)
                    values (:key, :id, :role, :kind, :scope, :now)
                    on conflict do nothing
                    """)
                    .param("key", ids.next())
                    .param("id", id.value())
                    .params(ScopeColumns.of(grant))
                    .param("now", now())
                    .update();
            return recordIf(granted, actor, "role.granted", id, grant);
        });
    }

    public void revoke(Actor actor, AccountId id, Grant grant) {
        requireOffice(actor);
        as.write(actor, jdbc -> {
            var revoked = jdbc.sql("""
                    update access.role_grant set revoked_at = :now
                    where account_id = :id and role = :role and scope_kind = :kind
                      and scope_id is not distinct from :scope and revoked_at is null
                    """)
                    .param("now", now())
                    .param("id", id.value())
                    .params(ScopeColumns.of(grant))
                    .update();
            return recordIf(revoked, actor, "role.revoked", id, grant);
        });
    }

    private int recordIf(int rows, Actor actor, String action, AccountId id, Grant grant) {
        if (rows > 0) {
            audit.record(actor, action, subject(id), ScopeColumns.words(grant));
        }
        return rows;
    }

    private static Optional<Account> one(JdbcClient jdbc, String where, Object key) {
        List<Account> rows = jdbc.sql("""
                select a.id, a.login, a.display_name, a.demo, g.role, g.scope_kind, g.scope_id
                from access.account a
                left join access.role_grant g on g.account_id = a.id and g.revoked_at is null
                where a.closed_at is null and %s
                order by g.granted_at, g.role, g.scope_kind
                """.formatted(where))
                .param("key", key)
                .query(ScopeColumns::account)
                .list();
        return rows.stream().reduce(ScopeColumns::together);
    }

    static void requireOffice(Actor actor) {
        if (actor.kind() != Actor.Kind.SYSTEM && !actor.isNational()) {
            throw new AccessDeniedException("accounts are looked after by the national office");
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Audit.Subject subject(AccountId id) {
        return new Audit.Subject("account", id.value());
    }

    /// What an account begins with; `login` is lower case.
    public record NewAccount(String login, String name, boolean demo) {}
}
