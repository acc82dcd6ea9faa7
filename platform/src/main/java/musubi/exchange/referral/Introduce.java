package musubi.exchange.referral;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.ReferralMoved;
import musubi.exchange.referral.Referral.Core;
import musubi.exchange.referral.Referral.Parties;
import musubi.exchange.referral.Referral.Partner;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.Referral.State;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings two together: a coordinator writes to both sides, each its own letter.
@Component
public class Introduce {

    private final AsActor as;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    Introduce(AsActor as, Entries entries, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.as = as;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    public record Letters(String toNeed, String toPartner) {}

    /// What a coordinator decided: whom, in which words, on which form.
    public record Draft(UUID need, Partner partner, Letters letters, UUID submission) {}

    public sealed interface Result {

        record Sent(UUID referral) implements Result {}

        /// The same two are being brought together already, or the same form was handed in before.
        record AlreadyUnderWay(UUID referral) implements Result {}

        /// Only coordinators of the community that looks after the need, or has it at its desk, introduce.
        record NotYours() implements Result {}
    }

    public Result introduce(Actor actor, Draft draft) {
        return as.write(actor, jdbc -> {
            OneAtATime.at(jdbc, draft.need().toString());
            var store = new ReferralStore(jdbc, clock.instant());
            var before = store.ofSubmission(actor.form(draft.submission()))
                    .or(() -> store.underWay(draft.need(), draft.partner()));
            if (before.isPresent()) {
                return new Result.AlreadyUnderWay(before.get());
            }
            var need = entries.find(actor, draft.need()).orElseThrow();
            return community(actor, need)
                    .map(community -> send(actor, need, draft, community, jdbc))
                    .orElseGet(Result.NotYours::new);
        });
    }

    /// The community for which this actor may bring somebody together with this need: the one that looks after it, or
    /// the one at whose desk it lies by now (S2-13).
    public Optional<UUID> community(Actor actor, Entry need) {
        if (actor.account() == null || need.life().state() != Entry.State.OPEN) {
            return Optional.empty();
        }
        var own = need.ties().community();
        return own != null && actor.coordinates().contains(own)
                ? Optional.of(own)
                : desk(actor, need).filter(actor.coordinates()::contains);
    }

    private Optional<UUID> desk(Actor actor, Entry need) {
        return actor.coordinates().isEmpty()
                ? Optional.empty()
                : as.read(
                        actor,
                        jdbc -> jdbc.sql("select i.community from exchange.inquiry i where i.need = :need")
                                .param("need", need.id())
                                .query(UUID.class)
                                .optional());
    }

    private Result send(Actor actor, Entry need, Draft draft, UUID community, JdbcClient jdbc) {
        var ties = need.ties();
        var account = Objects.requireNonNull(actor.account()).value();
        var core = new Core(
                ids.next(),
                need.id(),
                draft.partner(),
                community,
                new Parties(account, ties.owner(), ties.veiled() && ties.owner() != null, ties.receipt()),
                1);
        var store = new ReferralStore(jdbc, clock.instant());
        var proposed = new Referral.Proposed(core);
        store.insert(core, actor.form(draft.submission()));
        store.letter(core.id(), Side.NEED, draft.letters().toNeed());
        store.letter(core.id(), Side.PARTNER, draft.letters().toPartner());
        store.remember(event(proposed, null), actor);
        if (!(Decision.on(proposed, new Move.Send()) instanceof Decision.Moved(var sent)) || !store.save(sent)) {
            throw new IllegalStateException("a new introduction could not be sent");
        }
        store.remember(event(sent, State.PROPOSED), actor);
        events.publishEvent(new ReferralMoved(
                core.id(), need.id(), core.community(), sent.state().name()));
        return new Result.Sent(core.id());
    }

    private ReferralStore.Event event(Referral next, @Nullable State from) {
        var forWhom = from == null ? "COORDINATORS" : "ALL";
        return new ReferralStore.Event(ids.next(), next, from, "COORDINATOR", false, null, forWhom);
    }
}
