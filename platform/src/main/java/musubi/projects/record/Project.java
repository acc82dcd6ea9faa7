package musubi.projects.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.Stake;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.FiscalYear;
import musubi.kernel.Language;
import musubi.kernel.Stage;
import musubi.projects.ProjectId;
import musubi.projects.course.Standing;
import musubi.projects.wording.Detail;
import musubi.projects.wording.Detail.Kind;
import musubi.projects.wording.Statement;
import musubi.projects.wording.Statement.Part;
import org.jspecify.annotations.Nullable;

/// 共同研究: a project as one viewer may read it; what the viewer may not read is not in it.
public record Project(
        ProjectId id,
        String slug,
        Ties ties,
        Disclosure existence,
        About about,
        Standing standing,
        Life life,
        Origin origin,
        Contents contents) {

    /// Who stands around it and what it answers.
    ///
    /// @param named the organisations that take part
    /// @param referral the introduction it came from, where the viewer may know of it
    /// @param hasNeed whether a need stands behind it, also one the viewer may not know of
    public record Ties(
            UUID community,
            Set<UUID> named,
            List<Tie> entries,
            @Nullable UUID referral,
            boolean hasNeed) {

        public Stake stake() {
            return new Stake(Set.of(community), Set.of(), named, null);
        }

        /// The rule of who may change a project; the policies of the table repeat it.
        public boolean mayBeChangedBy(Actor actor) {
            return actor.kind() == Actor.Kind.SYSTEM || actor.coordinates().contains(community);
        }
    }

    /// A need it answers or a seed it builds on.
    public record Tie(UUID entry, boolean need, String url, Bilingual title) {}

    public record About(
            @Nullable Bilingual field,
            @Nullable Bilingual application,
            Stage stage,
            boolean stageByEditor,
            @Nullable String mark,
            @Nullable String prefecture,
            @Nullable FiscalYear begins,
            @Nullable FiscalYear ends) {}

    public record Life(int version, Instant createdAt, Instant updatedAt) {}

    /// Where it comes from, when it was taken from a document.
    public record Origin(
            @Nullable String document,
            @Nullable String item,
            @Nullable Bilingual date) {}

    /// @param forMembers the parts that hold something for members, in the words of the tables (`AIM`, `PARTNER`)
    public record Contents(List<Statement> statements, List<Detail> details, Set<String> forMembers) {}

    public String url() {
        return "/projects/" + slug;
    }

    /// The text of a part in this language, or in the other when there is none.
    public Optional<Statement> statementFor(Part part, Language reader) {
        return in(part, reader).or(() -> in(part, reader.other()));
    }

    private Optional<Statement> in(Part part, Language language) {
        return contents.statements().stream()
                .filter(s -> s.part() == part && s.language() == language)
                .findFirst();
    }

    public String title(Language reader) {
        return statementFor(Part.TITLE, reader).map(Statement::text).orElse(slug);
    }

    public List<Detail> details(Kind kind) {
        return contents.details().stream().filter(d -> d.kind() == kind).toList();
    }

    /// Parts that hold something for members which this viewer does not read.
    public Set<String> withheldFrom(Actor viewer) {
        return viewer.mayRead(Disclosure.Level.MEMBERS, ties.stake()) ? Set.of() : contents.forMembers();
    }

    /// Whether its page says （架空）: somebody who takes part does not exist.
    public boolean isMadeUp() {
        return details(Kind.PARTNER).stream()
                .map(Detail::partner)
                .anyMatch(partner -> partner != null && partner.madeUp());
    }

    Project with(List<Tie> entries, Contents all) {
        var whole = new Ties(ties.community(), ties.named(), entries, ties.referral(), ties.hasNeed());
        return new Project(id, slug, whole, existence, about, standing, life, origin, all);
    }
}
