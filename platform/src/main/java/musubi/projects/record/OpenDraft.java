package musubi.projects.record;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.ReferralMoved;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Stage;
import musubi.kernel.Uuid7;
import musubi.projects.ProjectChanged;
import musubi.projects.ProjectId;
import musubi.projects.ProjectMoved;
import musubi.projects.course.Standing;
import musubi.projects.record.ProjectStore.Event;
import musubi.projects.record.ProjectStore.New;
import musubi.projects.wording.Detail;
import musubi.projects.wording.Detail.Amount;
import musubi.projects.wording.Detail.Content;
import musubi.projects.wording.Detail.Kind;
import musubi.projects.wording.Detail.Role;
import musubi.projects.wording.Detail.Said;
import musubi.projects.wording.Detail.When;
import musubi.projects.wording.ProjectRules;
import musubi.projects.wording.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Opens a project for the coordinator when an introduction has led to joint research: once, however often it is told.
@Component
class OpenDraft {

    private final AsActor as;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Uuid7 ids;

    OpenDraft(AsActor as, Entries entries, ApplicationEventPublisher events, Clock clock, Uuid7 ids) {
        this.as = as;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    private record Introduced(
            UUID referral,
            UUID need,
            @Nullable UUID seed,
            UUID community,
            UUID coordinator,
            @Nullable UUID needOwner,
            @Nullable UUID partner) {}

    @ApplicationModuleListener
    void on(ReferralMoved moved) {
        if (moved.state().equals("JOINT_RESEARCH")) {
            as.write(Actor.SYSTEM, jdbc -> open(jdbc, introduced(jdbc, moved.referral())));
        }
    }

    private boolean open(JdbcClient jdbc, Introduced introduced) {
        var need = entries.find(Actor.SYSTEM, introduced.need()).orElseThrow();
        var seed = Optional.ofNullable(introduced.seed()).flatMap(id -> entries.find(Actor.SYSTEM, id));
        var id = ids.next();
        var content = content(introduced, need, seed.orElse(null));
        var store = new ProjectStore(jdbc, clock.instant());
        var fresh = new New(
                id,
                SaveProject.slug(id, content),
                Standing.State.PREPARING,
                null,
                introduced.referral(),
                introduced.coordinator());
        if (!store.insert(fresh, content)) {
            return false;
        }
        fill(jdbc, id, introduced, content);
        events.publishEvent(new ProjectChanged(new ProjectId(id)));
        events.publishEvent(new ProjectMoved(
                new ProjectId(id),
                introduced.community(),
                content.about().stage(),
                fresh.state().name()));
        return true;
    }

    private void fill(JdbcClient jdbc, UUID id, Introduced introduced, ProjectRules.Content content) {
        var store = new ProjectStore(jdbc, clock.instant());
        store.statements(id, content.statements());
        store.ties(
                id,
                Stream.of(introduced.need(), introduced.seed())
                        .filter(Objects::nonNull)
                        .toList());
        partner(jdbc, id, introduced.needOwner(), Role.NEED_SIDE);
        partner(jdbc, id, introduced.partner(), Role.SEED_SIDE);
        var stage = content.about().stage().name();
        store.remember(new Event(ids.next(), id, "CREATED", null, stage, null, 1), Actor.SYSTEM, "INTRODUCTION");
    }

    /// For the coordinators alone until they open it; it says no more than the need says to its own readers.
    private static ProjectRules.Content content(Introduced introduced, Entry need, @Nullable Entry seed) {
        var stage = seed == null ? null : seed.about().stage();
        return new ProjectRules.Content(
                introduced.community(),
                Disclosure.of(Level.COORDINATORS),
                new ProjectRules.About(
                        need.about().field(),
                        need.about().application(),
                        stage == null ? Stage.BASIC : stage,
                        null,
                        need.about().prefecture(),
                        null,
                        null),
                need.texts().readable().stream().flatMap(OpenDraft::taken).toList(),
                List.of());
    }

    private static Stream<Statement> taken(musubi.exchange.Statement said) {
        return switch (said.part()) {
            case TITLE -> Stream.of(taken(said, Statement.Part.TITLE));
            case SUMMARY -> Stream.of(taken(said, Statement.Part.AIM));
            case DETAILS, KEYWORDS, CONTACT -> Stream.empty();
        };
    }

    private static Statement taken(musubi.exchange.Statement said, Statement.Part part) {
        return new Statement(part, said.language(), Disclosure.of(Level.COORDINATORS), said.text());
    }

    private void partner(JdbcClient jdbc, UUID project, @Nullable UUID organisation, Role role) {
        if (organisation == null) {
            return;
        }
        var content = new Content(
                new Said(role.name(), null, null, null),
                organisation,
                null,
                new When(null, null, null),
                new Amount(null, null, null),
                null,
                null);
        var detail = new Detail(ids.next(), Kind.PARTNER, Disclosure.of(Level.MEMBERS), content, 1, null);
        DetailSql.insert(jdbc, detail, project, null, clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static Introduced introduced(JdbcClient jdbc, UUID referral) {
        return jdbc.sql("""
                        select r.need, r.partner_seed, r.community, r.coordinator, coalesce(r.need_owner, n.owner) as need_owner,
                               r.partner_owner
                        from exchange.referral r join exchange.entry n on n.id = r.need where r.id = :id
                        """)
                .param("id", referral)
                .query((row, n) -> new Introduced(
                        referral,
                        row.getObject("need", UUID.class),
                        row.getObject("partner_seed", UUID.class),
                        row.getObject("community", UUID.class),
                        row.getObject("coordinator", UUID.class),
                        row.getObject("need_owner", UUID.class),
                        row.getObject("partner_owner", UUID.class)))
                .single();
    }
}
