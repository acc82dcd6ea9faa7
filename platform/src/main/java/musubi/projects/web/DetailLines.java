package musubi.projects.web;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.FiscalYear;
import musubi.kernel.Yen;
import musubi.pages.Dates;
import musubi.pages.Words;
import musubi.projects.course.FollowUps;
import musubi.projects.record.Project;
import musubi.projects.web.ProjectPages.Evidence;
import musubi.projects.web.ProjectPages.Group;
import musubi.projects.web.ProjectPages.Line;
import musubi.projects.web.ProjectPages.Part;
import musubi.projects.wording.Detail;
import musubi.projects.wording.Detail.Kind;
import org.jspecify.annotations.Nullable;

/// The lines of a project as its page shows them, kind by kind.
final class DetailLines {

    private final Project project;
    private final FiscalYear now;
    private final boolean mayEdit;
    private final boolean readsAsMember;

    DetailLines(Project project, FiscalYear now, boolean mayEdit, boolean readsAsMember) {
        this.project = project;
        this.now = now;
        this.mayEdit = mayEdit;
        this.readsAsMember = readsAsMember;
    }

    /// Who can add lines sees every kind; everybody else those of which something is written.
    Part part(List<Kind> kinds) {
        var all = kinds.stream().map(this::group).toList();
        if (mayEdit) {
            return new Part(all, null);
        }
        var unsaid = all.stream()
                .filter(group -> group.empty() != null)
                .map(Group::title)
                .toList();
        return new Part(
                all.stream().filter(group -> group.empty() == null).toList(),
                unsaid.isEmpty() ? null : t("projects.unsaid", String.join(t("projects.between"), unsaid)));
    }

    private Group group(Kind kind) {
        var details = project.details(kind);
        var withheld = !readsAsMember && project.contents().forMembers().contains(kind.name());
        return new Group(
                kind.key(),
                t("projects.detail." + kind.key()),
                details.stream().map(this::line).toList(),
                withheld,
                sum(details),
                mayEdit ? project.url() + "/" + kind.key() + "/new" : null,
                details.isEmpty() && !withheld ? t("projects.empty." + kind.key()) : null);
    }

    private static @Nullable String sum(List<Detail> details) {
        var amounts = details.stream()
                .filter(d -> d.kind() == Kind.MONEY || d.kind() == Kind.ADVICE || d.kind() == Kind.BENEFIT)
                .map(d -> d.content().amount().yen())
                .filter(Objects::nonNull)
                .toList();
        return amounts.size() < 2
                ? null
                : t("projects.sum", amounts.stream().reduce(Yen.ZERO, Yen::plus).in(Words.language()));
    }

    private Line line(Detail detail) {
        var partner = detail.partner();
        var evidence = detail.content().evidence();
        var level = detail.disclosure().level();
        return new Line(
                detail.id(),
                head(detail),
                partner == null ? null : "/organisations/" + partner.slug(),
                facts(detail),
                Shown.in(detail.content().said().words()),
                evidence == null ? null : new Evidence(evidence, evidence.contains("://")),
                level == Level.PUBLIC ? null : Shown.word("projects.level.", level.name()),
                mayEdit ? project.url() + "/" + detail.kind().key() + "/" + detail.id() : null,
                detail.kind() == Kind.OUTPUT ? followUps(detail) : List.of(),
                missing(detail));
    }

    private List<Line> followUps(Detail output) {
        return project.details(Kind.FOLLOW_UP).stream()
                .filter(d -> output.id().equals(d.content().output()))
                .map(this::line)
                .toList();
    }

    /// The years nobody has told of yet; missing is shown as missing.
    private List<String> missing(Detail output) {
        var year = output.content().when().inYear();
        if (output.kind() != Kind.OUTPUT || year == null) {
            return List.of();
        }
        var told = project.details(Kind.FOLLOW_UP).stream()
                .filter(d -> output.id().equals(d.content().output()))
                .map(d -> d.content().when().year())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return FollowUps.missing(year, told, now).stream()
                .map(y -> y.in(Words.language()))
                .toList();
    }

    private static String head(Detail detail) {
        var partner = detail.partner();
        if (partner != null) {
            return partner.name().in(Words.language());
        }
        var name = Shown.in(detail.content().said().name());
        var code = detail.content().said().code();
        var year = detail.content().when().year();
        return switch (detail.kind()) {
            case MONEY -> Shown.word("projects.code.money.", Objects.requireNonNull(code));
            case OUTPUT -> Objects.requireNonNullElse(name, Shown.word("projects.code.output.", String.valueOf(code)));
            case BENEFIT ->
                Objects.requireNonNullElse(Shown.prefecture(detail.content().region()), "");
            case FOLLOW_UP -> year == null ? "" : year.in(Words.language());
            case PARTNER, MILESTONE, ADVICE -> Objects.requireNonNullElse(name, t("projects.withheld.partner"));
        };
    }

    private static List<String> facts(Detail detail) {
        var facts = new ArrayList<@Nullable String>();
        var content = detail.content();
        var code = content.said().code();
        var manner = content.said().manner();
        switch (detail.kind()) {
            case PARTNER -> facts.add(code == null ? null : Shown.word("projects.code.partner.", code));
            case OUTPUT -> facts.add(code == null ? null : Shown.word("projects.code.output.", code));
            case MONEY, BENEFIT -> facts.add(Shown.in(content.said().name()));
            case MILESTONE, ADVICE, FOLLOW_UP -> {}
        }
        facts.add(manner == null ? null : Shown.word("projects.manner.", manner));
        facts.addAll(when(detail));
        facts.addAll(amounts(detail));
        return facts.stream().filter(Objects::nonNull).map(String::valueOf).toList();
    }

    private static List<@Nullable String> when(Detail detail) {
        var when = detail.content().when();
        var day = when.day();
        var year = when.year();
        var doneOn = when.doneOn();
        var facts = new ArrayList<@Nullable String>();
        facts.add(day == null ? null : Dates.day(day));
        facts.add(year == null || detail.kind() == Kind.FOLLOW_UP ? null : year.in(Words.language()));
        if (detail.kind() == Kind.MILESTONE) {
            facts.add(doneOn == null ? t("projects.milestone.open") : t("projects.milestone.done", Dates.day(doneOn)));
        }
        return facts;
    }

    private static List<@Nullable String> amounts(Detail detail) {
        var amount = detail.content().amount();
        var yen = amount.yen();
        var number = amount.number();
        var facts = new ArrayList<@Nullable String>();
        if (number != null) {
            var figure = number.stripTrailingZeros().toPlainString();
            facts.add(
                    detail.kind() == Kind.ADVICE
                            ? t("projects.hours", figure)
                            : figure + " " + Objects.requireNonNullElse(amount.unit(), ""));
        }
        facts.add(yen == null ? null : yen.in(Words.language()));
        return facts;
    }
}
