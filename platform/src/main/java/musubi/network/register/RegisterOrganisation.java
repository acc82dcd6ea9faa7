package musubi.network.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Audit;
import musubi.access.Stake;
import musubi.kernel.Slug;
import musubi.kernel.Uuid7;
import musubi.network.CommunityId;
import musubi.network.OrganisationChanged;
import musubi.network.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enters a new organisation into the register, as a member of the community whose office does so.
@Component
public class RegisterOrganisation {

    /// What came of it.
    public sealed interface Result {

        record Registered(OrganisationId id, String slug) implements Result {}

        /// Another organisation has this corporate number, and the actor may know of it.
        record NumberTaken(OrganisationRow.Other other) implements Result {}

        /// So closed that the office itself could not read it.
        record TooClosed() implements Result {}

        record NotAllowed() implements Result {}
    }

    private static final String INSERT = """
            insert into network.organisation
                (id, slug, name_ja, name_en, kana, sort_ja, sort_en, corporate_number, kind, side, prefecture, about_ja,
                 about_en, industry, level, edited_at, created_at, updated_at)
            values (:id, :slug, :nameJa, :nameEn, :kana, :sortJa, :sortEn, :number, :kind, :side, :prefecture, :aboutJa,
                    :aboutEn, :industry, :level, :now, :now, :now)
            """;

    private final AsActor as;
    private final Clock clock;
    private final Uuid7 ids;
    private final Submissions submissions;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RegisterOrganisation(
            AsActor as,
            Clock clock,
            Uuid7 ids,
            Submissions submissions,
            Audit audit,
            ApplicationEventPublisher events) {
        this.as = as;
        this.clock = clock;
        this.ids = ids;
        this.submissions = submissions;
        this.audit = audit;
        this.events = events;
    }

    public Result register(Actor actor, CommunityId community, UUID form, OrganisationEntry entry) {
        return MayEdit.office(actor, community.value())
                ? as.write(actor, jdbc -> register(jdbc, actor, community, actor.form(form), entry))
                : new Result.NotAllowed();
    }

    private Result register(JdbcClient jdbc, Actor actor, CommunityId community, UUID form, OrganisationEntry entry) {
        var earlier = submissions.earlier(jdbc, form);
        if (earlier.isPresent()) {
            return registered(earlier.get());
        }
        var id = new OrganisationId(ids.next());
        if (!actor.mayRead(entry.level(), Stake.of(Set.of(community.value()), Set.of(id.value())))) {
            return new Result.TooClosed();
        }
        var other = OrganisationColumns.sameNumber(jdbc, id, entry.names().corporateNumber());
        if (other.isPresent()) {
            return submissions
                    .earlier(jdbc, form)
                    .<Result>map(this::registered)
                    .orElseGet(() -> new Result.NumberTaken(other.get()));
        }
        if (!submissions.first(jdbc, form, id)) {
            return registered(submissions.earlier(jdbc, form).orElseThrow());
        }
        var slug = slug(jdbc, id, entry);
        insert(jdbc, id, slug, entry);
        join(jdbc, id, community);
        OrganisationColumns.figures(jdbc, id, entry.figures());
        audit.record(actor, "organisation.registered", new Audit.Subject("organisation", id.value()), Map.of());
        events.publishEvent(new OrganisationChanged(id));
        return new Result.Registered(id, slug);
    }

    private void insert(JdbcClient jdbc, OrganisationId id, String slug, OrganisationEntry entry) {
        OrganisationColumns.fill(jdbc.sql(INSERT), entry)
                .param("id", id.value())
                .param("slug", slug)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void join(JdbcClient jdbc, OrganisationId id, CommunityId community) {
        jdbc.sql("""
                        insert into network.membership (id, organisation, community, starts_on)
                        values (:id, :organisation, :community, :today)
                        """)
                .param("id", ids.next())
                .param("organisation", id.value())
                .param("community", community.value())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /// The address from the English name, with a number where that is taken; without one, from the identity.
    private String slug(JdbcClient jdbc, OrganisationId id, OrganisationEntry entry) {
        var wished = entry.names().slug();
        var english = entry.names().name().en();
        var words = wished != null
                ? wished
                : Slug.from(english == null ? "" : english)
                        .map(Slug::value)
                        .orElse("organisation-" + id.value().toString().substring(24));
        var stem = OrganisationColumns.address(id, words, entry.level());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? stem : OrganisationColumns.ended(stem, "-" + number))
                .filter(slug -> !OrganisationColumns.slugTaken(as, jdbc, id, slug))
                .findFirst()
                .orElseThrow();
    }

    /// What the actor was told when the form came for the first time, also where the record is closed to it by now.
    private Result registered(OrganisationId id) {
        var slug = as.<String>read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select slug from network.organisation where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single());
        return new Result.Registered(id, slug);
    }
}
