package musubi.exchange.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.ReferralMoved;
import musubi.exchange.Telling;
import musubi.exchange.Telling.News;
import musubi.exchange.referral.Referral.State;
import musubi.exchange.referral.ReferralNews.Hearer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells both sides of an introduction, and whoever stands between them, what happened with it, in the transaction in
/// which it happened. Nobody is told of a step of their own.
@Component
class TellOfReferrals {

    private final AsActor as;
    private final Telling telling;

    TellOfReferrals(AsActor as, Telling telling) {
        this.as = as;
        this.telling = telling;
    }

    private record Step(
            UUID id,
            @Nullable State from,
            State to,
            String side,
            @Nullable UUID by) {}

    private record Party(Hearer hearer, UUID account) {}

    @EventListener
    void on(ReferralMoved moved) {
        var step = as.read(Actor.SYSTEM, jdbc -> last(jdbc, moved.referral()));
        ReferralNews.of(step.from(), step.to(), step.side()).ifPresent(news -> {
            var hearers = as.read(Actor.SYSTEM, jdbc -> parties(jdbc, moved.referral())).stream()
                    .filter(party -> news.to().contains(party.hearer()))
                    .map(Party::account)
                    .filter(account -> !account.equals(step.by()))
                    .toList();
            telling.tell(
                    new News(
                            "referral:" + step.id(),
                            moved.need(),
                            "introduction-" + news.what(),
                            "/referrals/" + moved.referral()),
                    hearers);
        });
    }

    private static Step last(JdbcClient jdbc, UUID referral) {
        return jdbc.sql("""
                select e.id, e.from_state, e.to_state, e.by_side, e.by_account from exchange.referral_event e
                where e.referral = :referral order by e.at desc, e.id desc limit 1
                """)
                .param("referral", referral)
                .query(TellOfReferrals::step)
                .single();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        var from = row.getString("from_state");
        return new Step(
                row.getObject("id", UUID.class),
                from == null ? null : State.valueOf(from),
                State.valueOf(row.getString("to_state")),
                row.getString("by_side"),
                row.getObject("by_account", UUID.class));
    }

    /// Those who act for the organisation on each side, and the coordinator.
    private static List<Party> parties(JdbcClient jdbc, UUID referral) {
        return jdbc.sql("""
                with one as (
                    select r.coordinator, r.partner_owner, exchange.owner_of(r.need_owner, r.need_veiled, r.need) as need_owner
                    from exchange.referral r where r.id = :referral)
                select 'COORDINATOR' as hearer, one.coordinator as account from one where one.coordinator is not null
                union all
                select case when g.scope_id = one.need_owner then 'NEED' else 'PARTNER' end, g.account_id
                from one
                    join access.role_grant g on g.scope_id in (one.need_owner, one.partner_owner) and g.revoked_at is null
                    join access.account a on a.id = g.account_id and a.closed_at is null
                order by 1, 2
                """)
                .param("referral", referral)
                .query((row, n) ->
                        new Party(Hearer.valueOf(row.getString("hearer")), row.getObject("account", UUID.class)))
                .list();
    }
}
