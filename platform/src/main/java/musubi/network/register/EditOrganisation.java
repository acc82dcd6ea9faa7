package musubi.network.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Audit;
import musubi.access.Stake;
import musubi.network.OrganisationChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes the record of an organisation: by its own people or the office of its community, never over a change that
/// somebody else made in the meantime.
@Component
public class EditOrganisation {

    /// What came of it.
    public sealed interface Result {

        record Kept(String slug) implements Result {}

        /// Somebody was faster; what stands there now.
        record Stale(OrganisationRow now) implements Result {}

        /// Another organisation has this corporate number, and the actor may know of it.
        record NumberTaken(OrganisationRow.Other other) implements Result {}

        record AddressTaken() implements Result {}

        /// So closed that whoever edits it could not read it any more.
        record TooClosed() implements Result {}

        record NotAllowed() implements Result {}
    }

    private static final String UPDATE = """
            update network.organisation set
                slug = :slug, name_ja = :nameJa, name_en = :nameEn, kana = :kana, sort_ja = :sortJa, sort_en = :sortEn,
                corporate_number = :number, kind = :kind, side = :side, prefecture = :prefecture, about_ja = :aboutJa,
                about_en = :aboutEn, industry = :industry, level = :level,
                opens_on = case when level = :level then opens_on end,
                opens_to = case when level = :level then opens_to end,
                version = version + 1, edited_at = :now, updated_at = :now
            where id = :id and version = :version
            """;

    private final AsActor as;
    private final Clock clock;
    private final Submissions submissions;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    EditOrganisation(AsActor as, Clock clock, Submissions submissions, Audit audit, ApplicationEventPublisher events) {
        this.as = as;
        this.clock = clock;
        this.submissions = submissions;
        this.audit = audit;
        this.events = events;
    }

    public Optional<OrganisationRow> find(Actor actor, String slug) {
        return as.read(actor, jdbc -> OrganisationRow.find(jdbc, slug));
    }

    public Result edit(Actor actor, OrganisationRow before, OrganisationEntry.Form form, OrganisationEntry entry) {
        if (!MayEdit.organisation(actor, before.id(), before.communities())) {
            return new Result.NotAllowed();
        }
        return as.write(actor, jdbc -> edit(jdbc, actor, new Change(before, own(actor, form), entry)));
    }

    private static OrganisationEntry.Form own(Actor actor, OrganisationEntry.Form form) {
        return new OrganisationEntry.Form(actor.form(form.id()), form.version());
    }

    private record Change(OrganisationRow before, OrganisationEntry.Form form, OrganisationEntry entry) {

        String slug(Actor actor) {
            var wished = entry.names().slug();
            var mayMove = before.communities().stream().anyMatch(community -> MayEdit.office(actor, community));
            return wished == null || !mayMove || wished.equals(before.slug())
                    ? before.slug()
                    : OrganisationColumns.address(before.id(), wished, entry.level());
        }
    }

    private Result edit(JdbcClient jdbc, Actor actor, Change change) {
        jdbc.sql("select version from network.organisation where id = :id for update")
                .param("id", change.before().id().value())
                .query()
                .listOfRows();
        if (submissions.earlier(jdbc, change.form().id()).isPresent()) {
            return new Result.Kept(change.before().slug());
        }
        var now = OrganisationRow.find(jdbc, change.before().slug()).orElse(change.before());
        if (now.version() != change.form().version()) {
            return new Result.Stale(now);
        }
        var stake = Stake.of(Set.copyOf(now.communities()), Set.of(now.id().value()));
        if (!actor.mayRead(change.entry().level(), stake)) {
            return new Result.TooClosed();
        }
        var other = OrganisationColumns.sameNumber(
                jdbc, now.id(), change.entry().names().corporateNumber());
        if (other.isPresent()) {
            return new Result.NumberTaken(other.get());
        }
        return OrganisationColumns.slugTaken(as, jdbc, now.id(), change.slug(actor))
                ? new Result.AddressTaken()
                : keep(jdbc, actor, change);
    }

    private Result keep(JdbcClient jdbc, Actor actor, Change change) {
        var id = change.before().id();
        var slug = change.slug(actor);
        submissions.first(jdbc, change.form().id(), id);
        OrganisationColumns.fill(jdbc.sql(UPDATE), change.entry())
                .param("slug", slug)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .param("version", change.form().version())
                .update();
        OrganisationColumns.figures(jdbc, id, change.entry().figures());
        if (!slug.equals(change.before().slug())) {
            remember(jdbc, change.before());
        }
        audit.record(actor, "organisation.changed", new Audit.Subject("organisation", id.value()), Map.of());
        events.publishEvent(new OrganisationChanged(id));
        return new Result.Kept(slug);
    }

    private static void remember(JdbcClient jdbc, OrganisationRow before) {
        jdbc.sql("""
                        insert into network.slug_history (kind, slug, id) values ('organisation', :slug, :id)
                        on conflict (kind, slug) do nothing
                        """)
                .param("slug", before.slug())
                .param("id", before.id().value())
                .update();
    }
}
