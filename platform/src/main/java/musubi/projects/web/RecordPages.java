package musubi.projects.web;

import static musubi.pages.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.FiscalYear;
import musubi.kernel.Language;
import musubi.network.Communities;
import musubi.network.CommunityId;
import musubi.network.Documents;
import musubi.pages.Words;
import musubi.projects.record.Project;
import musubi.projects.web.ProjectPages.Fact;
import musubi.projects.web.ProjectPages.From;
import musubi.projects.web.ProjectPages.Head;
import musubi.projects.web.ProjectPages.RecordPage;
import musubi.projects.web.ProjectPages.Text;
import musubi.projects.web.ProjectPages.What;
import musubi.projects.web.Shown.Link;
import musubi.projects.wording.Detail.Kind;
import musubi.projects.wording.Statement;
import musubi.projects.wording.Statement.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of a project together, for one viewer.
@Component("projectRecordPages")
class RecordPages {

    private final Communities communities;
    private final Documents documents;
    private final Doings doings;
    private final Clock clock;

    RecordPages(Communities communities, Documents documents, Doings doings, Clock clock) {
        this.communities = communities;
        this.documents = documents;
        this.doings = doings;
        this.clock = clock;
    }

    RecordPage of(Actor actor, Project project, Doings.Told told) {
        var withheld = project.withheldFrom(actor);
        var lines = new DetailLines(
                project, FiscalYear.of(LocalDate.now(clock)), project.ties().mayBeChangedBy(actor), withheld.isEmpty());
        return new RecordPage(
                project.url(),
                head(project),
                TieLine.of(project),
                new What(
                        texts(project, withheld),
                        facts(project),
                        project.about().mark()),
                lines.part(List.of(Kind.PARTNER, Kind.MONEY, Kind.ADVICE)),
                lines.part(List.of(Kind.MILESTONE, Kind.OUTPUT, Kind.BENEFIT)),
                from(actor, project),
                doings.history(actor, project),
                doings.of(actor, project, told));
    }

    private static Head head(Project project) {
        var reader = Words.language();
        var title = project.statementFor(Part.TITLE, reader);
        var about = project.about();
        var chips = Stream.of(
                        Shown.in(about.field()),
                        Shown.in(about.application()),
                        Shown.word("projects.stage.", about.stage().name()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
        var state = project.standing().state().name().toLowerCase(Locale.ROOT);
        return new Head(
                project.title(reader),
                title.map(Statement::language).orElse(reader).tag(),
                chips,
                state,
                t("projects.state." + state),
                project.isMadeUp(),
                !project.ties().hasNeed());
    }

    private static List<Text> texts(Project project, Set<String> withheld) {
        return Stream.of(Part.AIM, Part.DETAILS, Part.KEYWORDS)
                .flatMap(part -> project
                        .statementFor(part, Words.language())
                        .map(s -> new Text(label(part), s.text(), s.language().tag(), readers(s)))
                        .or(() -> withheld.contains(part.name())
                                ? Optional.of(new Text(label(part), null, Language.JA.tag(), null))
                                : Optional.empty())
                        .stream())
                .toList();
    }

    private static String label(Part part) {
        return t("projects.part." + part.key());
    }

    private static @Nullable String readers(Statement statement) {
        var level = statement.disclosure().level();
        return level == Level.PUBLIC ? null : Shown.word("projects.level.", level.name());
    }

    private static List<Fact> facts(Project project) {
        var about = project.about();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                t("projects.stage"),
                Shown.word("projects.stage.", about.stage().name()),
                about.stageByEditor() ? t("projects.stage.by-editor") : null));
        var begins = about.begins();
        var ends = about.ends();
        if (begins != null || ends != null) {
            facts.add(new Fact(t("projects.period"), Periods.words(begins, ends), null));
        }
        var prefecture = Shown.prefecture(about.prefecture());
        if (prefecture != null) {
            facts.add(new Fact(t("projects.prefecture"), prefecture, null));
        }
        return facts;
    }

    private From from(Actor actor, Project project) {
        var ties = project.ties();
        var needs = links(project, true);
        var referral = ties.referral();
        return new From(
                needs,
                links(project, false),
                ties.hasNeed() && needs.isEmpty(),
                communities
                        .find(actor, new CommunityId(ties.community()))
                        .map(c -> new Link(c.name().in(Words.language()), "/communities/" + c.slug()))
                        .orElse(null),
                referral == null ? null : new Link(t("projects.referral"), "/referrals/" + referral),
                source(actor, project));
    }

    private static List<Link> links(Project project, boolean needs) {
        return project.ties().entries().stream()
                .filter(tie -> tie.need() == needs)
                .map(tie -> new Link(tie.title().in(Words.language()), tie.url()))
                .toList();
    }

    private @Nullable String source(Actor actor, Project project) {
        var origin = project.origin();
        var document = origin.document();
        if (document == null) {
            return null;
        }
        var date = origin.date();
        return documents
                .find(actor, document)
                .map(source -> t(
                        "projects.source",
                        source.title().in(Words.language()),
                        (date == null ? source.date() : date).in(Words.language()),
                        source.publisher().in(Words.language())))
                .orElse(null);
    }
}
