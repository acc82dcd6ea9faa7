package musubi.exchange.consent;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entry;
import musubi.exchange.Telling;
import musubi.exchange.Telling.News;
import musubi.exchange.consent.Consent.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells those to whom the people behind a need agreed to be shown, and whoever looks after the need, when they said so
/// themselves.
@Component
class TellOfConsents {

    private static final String SHOWN = """
            select g.account_id as account
            from exchange.consent c
                join access.role_grant g on g.scope_id = c.organisation and g.revoked_at is null
                join access.account a on a.id = g.account_id and a.closed_at is null
            where c.id = :consent
            union
            select i.owner from exchange.consent c join exchange.inquiry i on i.need = c.need and i.community = c.community
            where c.id = :consent and i.owner is not null
            union
            select r.coordinator
            from exchange.consent c join exchange.referral r on r.need = c.need and r.community = c.community
            where c.id = :consent and r.coordinator is not null
            order by 1
            """;

    private static final String KEEPER = """
            select i.owner as account from exchange.consent c join exchange.inquiry i on i.need = c.need
            where c.id = :consent and i.owner is not null
            """;

    /// The introduction to that organisation, or the need itself.
    private static final String PATH = """
            select coalesce('/referrals/' || (select r.id::text from exchange.referral r
                                              where r.need = c.need and r.partner_owner = c.organisation
                                                and r.state not in ('PROPOSED', 'DECLINED', 'WITHDRAWN')
                                              order by r.id desc limit 1),
                            '/needs/' || e.slug)
            from exchange.consent c join exchange.entry e on e.id = c.need where c.id = :consent
            """;

    private final AsActor as;
    private final Telling telling;

    TellOfConsents(AsActor as, Telling telling) {
        this.as = as;
        this.telling = telling;
    }

    void given(Actor by, Entry need, UUID consent, Side side) {
        as.read(Actor.SYSTEM, jdbc -> {
            var path =
                    jdbc.sql(PATH).param("consent", consent).query(String.class).single();
            var shown = accounts(jdbc, SHOWN, consent);
            telling.tell(new News("consent:" + consent, need.id(), "consent-shown", path), without(by, shown));
            if (side != Side.COORDINATOR) {
                var keeper = accounts(jdbc, KEEPER, consent).stream()
                        .filter(account -> !shown.contains(account))
                        .toList();
                telling.tell(
                        new News("consent:" + consent, need.id(), "consent-given", need.url()), without(by, keeper));
            }
            return shown;
        });
    }

    private static List<UUID> accounts(JdbcClient jdbc, String sql, UUID consent) {
        return jdbc.sql(sql)
                .param("consent", consent)
                .query((row, n) -> Objects.requireNonNull(row.getObject("account", UUID.class)))
                .list();
    }

    private static List<UUID> without(Actor by, List<UUID> accounts) {
        var own = by.account();
        return own == null
                ? accounts
                : accounts.stream()
                        .filter(account -> !account.equals(own.value()))
                        .toList();
    }
}
