package musubi.portal.work;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.network.Communities;
import musubi.network.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People with roles around Tsuruoka, and needs and introductions for them to work on.

class AWorkday {

    private final AsActor as;
    private final Accounts accounts;
    final UUID tsuruoka;
    final UUID pickles;
    final UUID lab;

    AWorkday(AsActor as, Accounts accounts, Communities communities, Organisations organisations) {
        this.as = as;
        this.accounts = accounts;
        this.tsuruoka =
                communities.bySlug(Actor.SYSTEM, "tsuruoka").orElseThrow().id().value();
        this.pickles = organisations
                .bySlug(Actor.SYSTEM, "demo-pickles")
                .orElseThrow()
                .id()
                .value();
        this.lab = organisations
                .bySlug(Actor.SYSTEM, "demo-lab")
                .orElseThrow()
                .id()
                .value();
    }

    Actor someone(Grant... grants) {
        var id = accounts.open(
                Actor.SYSTEM,
                new Accounts.NewAccount("w" + UUID.randomUUID().toString().substring(0, 12), "仕事（架空）", true));
        return Actor.signedIn(id, "仕事（架空）", List.of(grants));
    }

    Actor coordinator() {
        return someone(Grant.community(Role.COORDINATOR, tsuruoka));
    }

    Actor pickleMaker() {
        return someone(
                Grant.community(Role.MEMBER_ORGANISATION, tsuruoka),
                Grant.organisation(Role.MEMBER_ORGANISATION, pickles));
    }

    Actor researcher() {
        return someone(Grant.community(Role.RESEARCHER, tsuruoka), Grant.organisation(Role.RESEARCHER, lab));
    }

    /// A need of the pickle maker that only its owner and the coordinators may read.
    UUID need(String title, Instant at) {
        var id = UUID.randomUUID();
        as.write(Actor.SYSTEM, jdbc -> {
            jdbc.sql("""
                    insert into exchange.entry (id, kind, slug, community, owner, level, parts, state, created_at, updated_at)
                    values (:id, 'NEED', :slug, :community, :owner, 'COORDINATORS', '{TITLE}', 'OPEN', :at, :at)
                    """)
                    .param("id", id)
                    .param("slug", "w" + id.toString().substring(0, 12))
                    .param("community", tsuruoka)
                    .param("owner", pickles)
                    .param("at", moment(at))
                    .update();
            inquiry(jdbc, id, at);
            return jdbc.sql("""
                    insert into exchange.statement (entry, part, language, level, text)
                    values (:id, 'TITLE', 'JA', 'COORDINATORS', :title)
                    """).param("id", id).param("title", title).update();
        });
        return id;
    }

    /// So that the desks of other tests are not full of them.
    void ends(List<UUID> needs) {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                update exchange.inquiry
                set state = 'ENDED', end_reason = 'SOLVED', ended_at = moved_at, due_at = null, next_look_at = null
                where need = any (:needs)
                """).param("needs", needs.toArray(UUID[]::new)).update());
    }

    /// Nobody's yet, to be answered within three days.
    private void inquiry(JdbcClient jdbc, UUID need, Instant at) {
        jdbc.sql("""
                insert into exchange.desk (id, community, name_ja, created_at)
                values (:desk, :community, '試験の窓口（架空）', :at) on conflict do nothing
                """)
                .param("desk", tsuruoka)
                .param("community", tsuruoka)
                .param("at", moment(at))
                .update();
        jdbc.sql("""
                insert into exchange.inquiry (need, channel, desk, community, state, received_at, moved_at, due_at,
                    next_look_at)
                values (:need, 'WEB', :desk, :desk, 'NEW', :at, :at, :due, :due)
                """)
                .param("need", need)
                .param("desk", tsuruoka)
                .param("at", moment(at))
                .param("due", moment(at.plus(Duration.ofDays(3))))
                .update();
    }

    /// The need and the laboratory, in a state.
    UUID introduction(UUID need, Actor coordinator, String state, Instant at) {
        var id = UUID.randomUUID();
        var account = coordinator.account();
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                insert into exchange.referral (id, need, partner_kind, partner_organisation, partner_owner, community,
                    coordinator, need_owner, state, created_at, updated_at)
                values (:id, :need, 'ORGANISATION', :lab, :lab, :community, :coordinator, :owner, :state, :at, :at)
                """)
                        .param("id", id)
                        .param("need", need)
                        .param("lab", lab)
                        .param("community", tsuruoka)
                        .param("coordinator", account == null ? new AccountId(id).value() : account.value())
                        .param("owner", pickles)
                        .param("state", state)
                        .param("at", moment(at))
                        .update());
        return id;
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
