package musubi.exchange.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Refusals;
import musubi.exchange.referral.Referral.Reason;
import org.springframework.stereotype.Component;

/// Reads from introductions that came to nothing what follows for the next suggestions.
@Component
class ReferralRefusals implements Refusals {

    private final AsActor as;
    private final Clock clock;

    ReferralRefusals(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    @Override
    public List<Apart> of(Actor viewer, UUID entry) {
        var today = LocalDate.now(clock);
        return as.read(
                viewer,
                jdbc -> jdbc.sql("""
                select distinct on (other) other, reasons, updated_at from (
                    select coalesce(r.partner_seed, r.partner_organisation) as other, r.reasons, r.updated_at
                    from exchange.referral r where r.need = :entry and r.state in ('DECLINED', 'CLOSED')
                    union all
                    select r.need, r.reasons, r.updated_at
                    from exchange.referral r where r.partner_seed = :entry and r.state in ('DECLINED', 'CLOSED')) said
                order by other, updated_at desc
                """).param("entry", entry).query((row, n) -> apart(row)).list().stream()
                        .filter(apart -> apart.until() == null || apart.until().isAfter(today))
                        .toList());
    }

    private Apart apart(ResultSet row) throws SQLException {
        var reasons = ReferralStore.reasons(row);
        var said = row.getObject("updated_at", OffsetDateTime.class)
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
        return new Apart(
                Objects.requireNonNull(row.getObject("other", UUID.class)),
                Consequence.apartUntil(reasons, said).orElse(null),
                reasons.stream().map(Reason::name).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Map<UUID, LocalDate> resting(Actor viewer) {
        var rest = Objects.requireNonNull(Consequence.of(Reason.NO_CAPACITY).rest());
        var since = LocalDate.now(clock).minus(rest);
        return as.read(
                viewer,
                jdbc -> jdbc
                        .sql("""
                select coalesce(r.partner_seed, r.partner_organisation) as partner, max(r.updated_at) as said
                from exchange.referral r
                where r.state = 'DECLINED' and r.ended_by = 'PARTNER' and 'NO_CAPACITY' = any (r.reasons)
                  and r.updated_at >= :since
                group by 1
                """)
                        .param("since", since.atStartOfDay(clock.getZone()).toOffsetDateTime())
                        .query((row, n) -> Map.entry(
                                Objects.requireNonNull(row.getObject("partner", UUID.class)),
                                row.getObject("said", OffsetDateTime.class)
                                        .atZoneSameInstant(clock.getZone())
                                        .toLocalDate()
                                        .plus(rest)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
