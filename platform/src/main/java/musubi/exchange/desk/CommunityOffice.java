package musubi.exchange.desk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The accounts that keep the office of a community; asked as the platform, within a transaction that is held open.
public final class CommunityOffice {

    private CommunityOffice() {}

    public static List<UUID> of(JdbcClient jdbc, UUID community) {
        return jdbc.sql("""
                select a.id from access.account a join access.role_grant g on g.account_id = a.id
                where a.closed_at is null and g.revoked_at is null and g.role = 'COMMUNITY_OFFICE'
                  and g.scope_id = :community order by a.id
                """)
                .param("community", community)
                .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }
}
