package musubi.exchange.handover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.desk.Desks;
import musubi.exchange.desk.InquiryDesk;
import musubi.exchange.desk.MoveInquiry;
import musubi.exchange.referral.Introduce;
import musubi.exchange.referral.Referral;
import org.springframework.stereotype.Component;

/// People in office and what they have in hand, for the tests of handovers.
@Component
public class Office {

    private final ExchangeFixtures fixtures;
    private final Accounts accounts;
    private final AsActor as;
    private final InquiryDesk inquiries;
    private final MoveInquiry move;
    private final Introduce introduce;

    Office(
            ExchangeFixtures fixtures,
            Accounts accounts,
            AsActor as,
            InquiryDesk inquiries,
            MoveInquiry move,
            Introduce introduce) {
        this.fixtures = fixtures;
        this.accounts = accounts;
        this.as = as;
        this.inquiries = inquiries;
        this.move = move;
        this.introduce = introduce;
    }

    public Actor somebody(Role role, String... communities) {
        var name = "担当 " + UUID.randomUUID().toString().substring(0, 8) + "（架空）";
        var account = accounts.open(Actor.SYSTEM, new Accounts.NewAccount("office-" + UUID.randomUUID(), name, true));
        var grants = List.of(communities).stream()
                .map(community -> Grant.community(role, fixtures.community(community)))
                .toList();
        grants.forEach(grant -> accounts.grant(Actor.SYSTEM, account, grant));
        return Actor.signedIn(account, name, grants);
    }

    public Actor coordinator(String... communities) {
        return somebody(Role.COORDINATOR, communities);
    }

    /// A need that lies with somebody.
    public Entry inHand(Actor owner, String community) {
        return inHand(owner, fixtures.answers(community));
    }

    public Entry inHand(Actor owner, Map<String, String> answers) {
        var need = fixtures.entered(owner, EntryKind.NEED, answers);
        if (!id(owner).equals(owner(need))) {
            var version =
                    inquiries.find(owner, need.id()).orElseThrow().inquiry().version();
            move.move(owner, need.id(), version, new MoveInquiry.Step.Take());
        }
        return need;
    }

    public UUID introduction(Actor coordinator, Entry need) {
        var partner = new Referral.Partner.Organisation(fixtures.organisation("demo-lab"));
        var draft = new Introduce.Draft(
                need.id(), partner, new Introduce.Letters("会ってみませんか（架空）", "会ってみませんか（架空）"), UUID.randomUUID());
        if (introduce.introduce(coordinator, draft) instanceof Introduce.Result.Sent(var referral)) {
            return referral;
        }
        throw new IllegalStateException("not introduced");
    }

    public UUID owner(Entry need) {
        return Objects.requireNonNull(inquiries
                .find(Actor.SYSTEM, need.id())
                .orElseThrow()
                .inquiry()
                .post()
                .owner());
    }

    public UUID coordinatorOf(UUID referral) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select r.coordinator from exchange.referral r where r.id = :id")
                        .param("id", referral)
                        .query(UUID.class)
                        .single());
    }

    public UUID desk(Desks desks, String community) {
        return desks.open(Actor.SYSTEM).stream()
                .filter(desk -> desk.community().equals(fixtures.community(community)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Everybody of these tests goes home, and nothing of theirs is left open.
    public void close() {
        as.write(Actor.SYSTEM, jdbc -> {
            jdbc.sql("update access.account set closed_at = now() where login like 'office-%'")
                    .update();
            jdbc.sql("""
                    update exchange.inquiry set state = 'ENDED', end_reason = 'ADVISED', ended_at = moved_at,
                        due_at = null, next_look_at = null where state <> 'ENDED'
                    """).update();
            return jdbc.sql("""
                    update exchange.referral set state = 'WITHDRAWN'
                    where state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH')
                    """).update();
        });
    }

    public void leaves(Actor who) {
        accounts.close(Actor.SYSTEM, new AccountId(id(who)));
    }

    public static UUID id(Actor actor) {
        return Objects.requireNonNull(actor.account()).value();
    }
}
