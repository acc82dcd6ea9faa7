package musubi.portal.commandline;

import java.util.List;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.springframework.stereotype.Component;

/// The open accounts as lines of text, one query for all.
@Component
class AccountList {

    private final AsActor as;

    AccountList(AsActor as) {
        this.as = as;
    }

    List<String> lines() {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                        select a.login, a.display_name, a.created_at::date as opened,
                               coalesce(string_agg(distinct lower(replace(g.role, '_', '-')) || coalesce(' '
                                   || coalesce(c.slug, o.slug), ''), ', '), '-') as roles
                        from access.account a
                            left join access.role_grant g on g.account_id = a.id and g.revoked_at is null
                            left join network.community c on g.scope_kind = 'COMMUNITY' and c.id = g.scope_id
                            left join network.organisation o on g.scope_kind = 'ORGANISATION' and o.id = g.scope_id
                        where a.closed_at is null
                        group by a.id order by a.login
                        """)
                        .query((row, number) -> "%s\t%s\t%s\t%s"
                                .formatted(
                                        row.getString("login"),
                                        row.getString("display_name"),
                                        row.getString("roles"),
                                        row.getString("opened")))
                        .list());
    }
}
