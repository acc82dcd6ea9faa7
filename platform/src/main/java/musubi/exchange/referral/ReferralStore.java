package musubi.exchange.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.referral.Referral.Core;
import musubi.exchange.referral.Referral.Parties;
import musubi.exchange.referral.Referral.Partner;
import musubi.exchange.referral.Referral.Reason;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.Referral.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads and writes introductions; each method is one part of a transaction that its use case holds open.
final class ReferralStore {

    private static final String SELECT = """
            select r.id, r.need, r.partner_kind, r.partner_seed, r.partner_organisation, r.partner_owner, r.community,
                   r.coordinator, exchange.owner_of(r.need_owner, r.need_veiled, r.need) as need_owner, r.need_veiled,
                   r.need_receipt, r.state, r.need_accepted, r.partner_accepted,
                   r.ended_by, r.reasons, r.version
            from exchange.referral r
            """;

    private final JdbcClient jdbc;
    private final Instant now;

    ReferralStore(JdbcClient jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    Optional<Referral> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(ReferralStore::referral)
                .optional();
    }

    Optional<UUID> ofSubmission(UUID submission) {
        return jdbc.sql("select r.id from exchange.referral r where r.submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional();
    }

    /// An introduction of the same two that is still under way.
    Optional<UUID> underWay(UUID need, Partner partner) {
        return jdbc.sql("""
                select r.id from exchange.referral r
                where r.need = :need and r.state not in ('DECLINED', 'CLOSED', 'WITHDRAWN')
                  and (r.partner_seed = :seed::uuid
                       or (r.partner_kind = 'ORGANISATION' and r.partner_organisation = :organisation::uuid))
                limit 1
                """)
                .param("need", need)
                .param("seed", seed(partner))
                .param("organisation", seed(partner) == null ? partner.organisation() : null)
                .query(UUID.class)
                .optional();
    }

    void insert(Core core, UUID submission) {
        var partner = core.partner();
        jdbc.sql("""
                insert into exchange.referral (id, need, partner_kind, partner_seed, partner_organisation, partner_owner,
                    community, coordinator, need_owner, need_veiled, need_receipt, state, submission, created_at, updated_at)
                values (:id, :need, :kind, :seed, :organisation, :partnerOwner, :community, :coordinator, :needOwner,
                    :needVeiled, :needReceipt, 'PROPOSED', :submission, :now, :now)
                """)
                .param("id", core.id())
                .param("need", core.need())
                .param("kind", seed(partner) == null ? "ORGANISATION" : "SEED")
                .param("seed", seed(partner))
                .param("organisation", partner.organisation())
                .param("partnerOwner", partner.organisation())
                .param("community", core.community())
                .param("coordinator", core.parties().coordinator())
                .param(
                        "needOwner",
                        core.parties().needVeiled() ? null : core.parties().needOwner())
                .param("needVeiled", core.parties().needVeiled())
                .param("needReceipt", core.parties().needReceipt())
                .param("submission", submission)
                .param("now", at(now))
                .update();
    }

    /// False when somebody was faster.
    boolean save(Referral next) {
        var declined = next instanceof Referral.Declined d ? d : null;
        var sent = next instanceof Referral.Sent s ? s : null;
        return jdbc.sql("""
                update exchange.referral set state = :state, ended_by = :by, reasons = :reasons::text[],
                    need_accepted = case when :sent then :needAccepted else need_accepted end,
                    partner_accepted = case when :sent then :partnerAccepted else partner_accepted end,
                    version = version + 1, updated_at = :now
                where id = :id and version = :version
                """)
                        .param("state", next.state().name())
                        .param("by", declined == null ? null : declined.by().name())
                        .param("reasons", reasons(next))
                        .param("sent", sent != null)
                        .param("needAccepted", sent != null && sent.needAccepted())
                        .param("partnerAccepted", sent != null && sent.partnerAccepted())
                        .param("now", at(now))
                        .param("id", next.core().id())
                        .param("version", next.core().version())
                        .update()
                == 1;
    }

    void letter(UUID referral, Side side, String text) {
        jdbc.sql("insert into exchange.referral_letter (referral, side, text) values (:referral, :side, :text)")
                .param("referral", referral)
                .param("side", side.name())
                .param("text", text)
                .update();
    }

    /// A line of the history.
    ///
    /// @param told a coordinator wrote down what a side said, for instance on the telephone
    record Event(
            UUID id,
            Referral next,
            @Nullable State from,
            String bySide,
            boolean told,
            @Nullable String note,
            String forWhom) {}

    void remember(Event event, Actor actor) {
        var account = actor.account();
        jdbc.sql("""
                insert into exchange.referral_event (id, referral, at, by_account, by_side, from_state, to_state, reasons,
                    note, told, for_whom)
                values (:id, :referral, :now, :account, :bySide, :from, :to, :reasons::text[], :note, :told, :forWhom)
                """)
                .param("id", event.id())
                .param("referral", event.next().core().id())
                .param("now", at(now))
                .param("account", account == null ? null : account.value())
                .param("bySide", event.bySide())
                .param("from", event.from() == null ? null : event.from().name())
                .param("to", event.next().state().name())
                .param("reasons", reasons(event.next()))
                .param("note", event.note())
                .param("told", event.told())
                .param("forWhom", event.forWhom())
                .update();
    }

    private static String reasons(Referral referral) {
        var reasons = switch (referral) {
            case Referral.Declined declined -> declined.reasons();
            case Referral.Closed closed -> closed.reasons();
            default -> Set.<Reason>of();
        };
        return reasons.stream().sorted().map(Reason::name).collect(Collectors.joining(",", "{", "}"));
    }

    /// As a row keeps them.
    static Set<Reason> reasons(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("reasons").getArray())
                .map(Reason::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UUID seed(Partner partner) {
        return partner instanceof Partner.OfSeed(var seed, var _) ? seed : null;
    }

    private static Referral referral(ResultSet row, int number) throws SQLException {
        var core = core(row);
        return switch (State.valueOf(row.getString("state"))) {
            case PROPOSED -> new Referral.Proposed(core);
            case SENT -> new Referral.Sent(core, row.getBoolean("need_accepted"), row.getBoolean("partner_accepted"));
            case INTRODUCED -> new Referral.Introduced(core);
            case MET -> new Referral.Met(core);
            case JOINT_RESEARCH -> new Referral.JointResearch(core);
            case DECLINED -> new Referral.Declined(core, Side.valueOf(row.getString("ended_by")), reasons(row));
            case CLOSED -> new Referral.Closed(core, reasons(row));
            case WITHDRAWN -> new Referral.Withdrawn(core);
        };
    }

    private static Core core(ResultSet row) throws SQLException {
        var seed = row.getObject("partner_seed", UUID.class);
        var partner = seed == null
                ? new Partner.Organisation(row.getObject("partner_organisation", UUID.class))
                : new Partner.OfSeed(seed, row.getObject("partner_owner", UUID.class));
        return new Core(
                row.getObject("id", UUID.class),
                row.getObject("need", UUID.class),
                partner,
                row.getObject("community", UUID.class),
                new Parties(
                        row.getObject("coordinator", UUID.class),
                        row.getObject("need_owner", UUID.class),
                        row.getBoolean("need_veiled"),
                        row.getString("need_receipt")),
                row.getInt("version"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
