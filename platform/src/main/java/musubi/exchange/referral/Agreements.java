package musubi.exchange.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.EntryChanged;
import musubi.exchange.EntryKind;
import musubi.exchange.referral.Agreement.Kind;
import musubi.exchange.referral.Agreement.Refusal;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Records what two sides signed or handed over, and opens what opens with it.
@Component
public class Agreements {

    /// The longest words beside an agreement, in characters.
    public static final int WORDS_LIMIT = 300;

    private final AsActor as;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    Agreements(AsActor as, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.as = as;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    public record Wish(Kind kind, LocalDate day, @Nullable String words, UUID submission) {}

    public sealed interface Result {

        record Recorded() implements Result {}

        record Refused(Refusal why) implements Result {}

        record NotYours() implements Result {}
    }

    /// Those of one introduction, the oldest first, also those taken back.
    public List<Agreement> of(Actor actor, UUID referral) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select a.id, a.kind, a.day, a.words, a.at, a.withdrawn_at from exchange.agreement a
                        where a.referral = :referral order by a.day, a.id
                        """)
                        .param("referral", referral)
                        .query(Agreements::agreement)
                        .list());
    }

    public Result record(Actor actor, UUID id, Wish wish) {
        return as.write(
                actor,
                jdbc -> mine(actor, jdbc, id)
                        .map(referral -> decide(actor, referral, wish, jdbc))
                        .orElseGet(Result.NotYours::new));
    }

    /// What it opened is closed again. False when there was none that still held.
    public boolean withdraw(Actor actor, UUID id, UUID agreement) {
        return as.write(
                actor,
                jdbc -> mine(actor, jdbc, id)
                        .filter(referral -> jdbc.sql("""
                                        update exchange.agreement set withdrawn_at = :now, withdrawn_by = :account
                                        where id = :id and referral = :referral and withdrawn_at is null
                                        """)
                                        .param("now", ReferralStore.at(clock.instant()))
                                        .param("account", account(actor))
                                        .param("id", agreement)
                                        .param("referral", id)
                                        .update()
                                == 1)
                        .map(this::announce)
                        .isPresent());
    }

    private Optional<Referral> mine(Actor actor, JdbcClient jdbc, UUID id) {
        return new ReferralStore(jdbc, clock.instant())
                .find(id)
                .filter(referral -> actor.coordinates().contains(referral.core().community()));
    }

    private Result decide(Actor actor, Referral referral, Wish wish, JdbcClient jdbc) {
        var refusal = Agreement.refusal(referral, wish.kind(), wish.day(), LocalDate.now(clock), isKnown(referral));
        if (refusal != null) {
            return new Result.Refused(refusal);
        }
        jdbc.sql("""
                insert into exchange.agreement (id, referral, kind, day, words, by_account, submission, at)
                values (:id, :referral, :kind, :day, :words, :account, :submission, :now)
                on conflict (submission) do nothing
                """)
                .param("id", ids.next())
                .param("referral", referral.core().id())
                .param("kind", wish.kind().name())
                .param("day", wish.day())
                .param("words", wish.words())
                .param("account", account(actor))
                .param("submission", actor.form(wish.submission()))
                .param("now", ReferralStore.at(clock.instant()))
                .update();
        if (wish.kind() == Kind.NDA) {
            open(referral);
        }
        return new Result.Recorded();
    }

    /// From now on the policies of both entries ask who signed; the seed may belong to another community.
    private void open(Referral referral) {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update exchange.entry set under_nda = true where id in (:need, :seed)")
                        .param("need", referral.core().need())
                        .param("seed", seed(referral))
                        .update());
        announce(referral);
    }

    private Referral announce(Referral referral) {
        events.publishEvent(new EntryChanged(referral.core().need(), EntryKind.NEED));
        Stream.ofNullable(seed(referral)).forEach(seed -> events.publishEvent(new EntryChanged(seed, EntryKind.SEED)));
        return referral;
    }

    private boolean isKnown(Referral referral) {
        var core = referral.core();
        return !core.parties().needVeiled()
                || as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("""
                                select exists (
                                    select from exchange.consent c
                                    where c.need = :need and c.withdrawn_at is null
                                      and (c.organisation = :partner::uuid or c.circle in ('MEMBERS', 'EVERYONE')))
                                    or exists (select from exchange.entry e where e.id = :need and not e.veiled)
                                """)
                                .param("need", core.need())
                                .param("partner", core.partner().organisation())
                                .query(Boolean.class)
                                .single());
    }

    private static @Nullable UUID seed(Referral referral) {
        return referral.core().partner() instanceof Referral.Partner.OfSeed(var seed, var _) ? seed : null;
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.account()).value();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Agreement(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
