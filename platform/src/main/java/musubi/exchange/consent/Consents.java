package musubi.exchange.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement.Part;
import musubi.exchange.consent.Consent.Circle;
import musubi.exchange.consent.Consent.Side;
import musubi.exchange.consent.Consent.Whom;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Records to whom those behind a need agree to be shown, step by step, and takes it back.
@Component
public class Consents {

    /// The longest words beside a consent, in characters.
    public static final int NOTE_LIMIT = 300;

    private final AsActor as;
    private final Clock clock;
    private final Uuid7 ids;
    private final TellOfConsents news;

    Consents(AsActor as, Clock clock, Uuid7 ids, TellOfConsents news) {
        this.as = as;
        this.clock = clock;
        this.ids = ids;
        this.news = news;
    }

    /// Consents of one need, and to whom it could be shown next.
    public record Seen(List<Consent> given, List<Whom> next, boolean mustBeTold) {}

    /// @param told a coordinator says that they agreed, for instance on the telephone
    public record Wish(Whom whom, boolean told, @Nullable String note) {}

    public enum Result {
        GIVEN,

        /// It stands there already: pressing twice does no harm.
        ALREADY_GIVEN,

        /// A coordinator has to have asked them.
        NOT_TOLD,

        /// Nobody who has to do with this need, or it is not for this actor to say.
        NOT_OFFERED
    }

    /// Whether there is anything to show and this actor may say to whom.
    public static boolean mayGive(Actor actor, Entry need) {
        return need.kind() == EntryKind.NEED
                && need.ties().mayBeChangedBy(actor)
                && (need.ties().veiled() || need.texts().parts().contains(Part.CONTACT));
    }

    public Seen of(Actor actor, Entry need) {
        return as.read(actor, jdbc -> {
            var given = given(jdbc, need.id());
            var standing =
                    given.stream().filter(Consent::holds).map(Consent::whom).toList();
            var next = offered(jdbc, need).stream()
                    .filter(whom -> !standing.contains(whom))
                    .toList();
            return new Seen(given, next, side(actor, need) == Side.COORDINATOR);
        });
    }

    public Result give(Actor actor, Entry need, Wish wish) {
        return as.write(actor, jdbc -> {
            if (!mayGive(actor, need) || !offered(jdbc, need).contains(wish.whom())) {
                return Result.NOT_OFFERED;
            }
            var side = side(actor, need);
            if (side == Side.COORDINATOR && !wish.told()) {
                return Result.NOT_TOLD;
            }
            var id = ids.next();
            if (!insert(jdbc, actor, need, wish, new Given(id, side))) {
                return Result.ALREADY_GIVEN;
            }
            news.given(actor, need, id, side);
            return Result.GIVEN;
        });
    }

    /// False when there was none that still held.
    public boolean withdraw(Actor actor, Entry need, UUID consent) {
        return as.write(
                actor,
                jdbc -> jdbc.sql("""
                        update exchange.consent set withdrawn_at = :now, withdrawn_by = :account
                        where id = :id and need = :need and withdrawn_at is null
                        """)
                                .param("now", now())
                                .param("account", account(actor))
                                .param("id", consent)
                                .param("need", need.id())
                                .update()
                        == 1);
    }

    private record Given(UUID id, Side side) {}

    private boolean insert(JdbcClient jdbc, Actor actor, Entry need, Wish wish, Given given) {
        var whom = wish.whom();
        return jdbc.sql("""
                insert into exchange.consent (id, need, circle, organisation, community, side, by_account, note, at)
                values (:id, :need, :circle, :organisation, :community, :side, :account, :note, :now)
                on conflict do nothing
                """)
                        .param("id", given.id())
                        .param("need", need.id())
                        .param("circle", whom.circle().name())
                        .param("organisation", whom.circle() == Circle.ORGANISATION ? whom.id() : null)
                        .param("community", whom.circle() == Circle.COMMUNITY ? whom.id() : null)
                        .param("side", given.side().name())
                        .param("account", account(actor))
                        .param("note", wish.note())
                        .param("now", now())
                        .update()
                == 1;
    }

    /// Those it is being brought together with, the desks that help from elsewhere, and for a veiled one the circles.
    private static List<Whom> offered(JdbcClient jdbc, Entry need) {
        var offered = new ArrayList<>(jdbc.sql("""
                select distinct 'ORGANISATION' as circle, r.partner_owner as id from exchange.referral r
                where r.need = :need and r.partner_owner is not null and r.state not in ('PROPOSED', 'DECLINED', 'WITHDRAWN')
                union
                select 'COMMUNITY', i.community from exchange.inquiry i
                where i.need = :need and i.community is distinct from :community::uuid
                union
                select 'COMMUNITY', r.community from exchange.referral r
                where r.need = :need and r.community is distinct from :community::uuid
                order by 1 desc, 2
                """)
                .param("need", need.id())
                .param("community", need.ties().community())
                .query((row, n) -> new Whom(Circle.valueOf(row.getString("circle")), row.getObject("id", UUID.class)))
                .list());
        if (need.ties().veiled()) {
            Stream.of(Circle.MEMBERS, Circle.EVERYONE)
                    .map(circle -> new Whom(circle, null))
                    .forEach(offered::add);
        }
        return offered;
    }

    private static List<Consent> given(JdbcClient jdbc, UUID need) {
        return jdbc.sql("""
                select c.id, c.circle, coalesce(c.organisation, c.community) as whom, c.side, c.note, c.at, c.withdrawn_at
                from exchange.consent c where c.need = :need order by c.at, c.id
                """).param("need", need).query(Consents::consent).list();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                new Whom(Circle.valueOf(row.getString("circle")), row.getObject("whom", UUID.class)),
                Side.valueOf(row.getString("side")),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Side side(Actor actor, Entry need) {
        var owner = need.ties().owner();
        if (owner != null && actor.organisations().contains(owner)) {
            return Side.OWNER;
        }
        var receipt = need.ties().receipt();
        return receipt != null && receipt.equals(actor.receipt()) ? Side.RECEIPT : Side.COORDINATOR;
    }

    private static @Nullable UUID account(Actor actor) {
        var account = actor.account();
        return account == null ? null : account.value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
