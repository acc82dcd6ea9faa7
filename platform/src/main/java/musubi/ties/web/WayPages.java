package musubi.ties.web;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import musubi.access.Actor;
import musubi.pages.Dates;
import musubi.pages.Links;
import musubi.pages.Words;
import musubi.ties.graph.Graph;
import musubi.ties.graph.Tie.Kind;
import musubi.ties.reading.Behind;
import musubi.ties.reading.Behind.Known;
import musubi.ties.reading.Picture;
import musubi.ties.reading.Picture.Organisation;
import musubi.ties.reading.Pictures;
import musubi.ties.web.Finders.Meant;
import musubi.ties.web.TiesPages.Ask;
import musubi.ties.web.TiesPages.Finder;
import musubi.ties.web.TiesPages.Step;
import musubi.ties.web.TiesPages.Way;
import musubi.ties.web.TiesPages.WayPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 紹介の道すじ: over whom one organisation comes to know another, and whom to ask first.
@Component
class WayPages {

    private final Pictures pictures;
    private final Behind behind;

    WayPages(Pictures pictures, Behind behind) {
        this.pictures = pictures;
        this.behind = behind;
    }

    WayPage page(Actor viewer, String from, String to) {
        var picture = pictures.of(viewer);
        var start = Finders.meant(picture, from);
        var goal = Finders.meant(picture, to);
        var finder = new Finder(
                start.end(slug -> address(slug, key(goal))),
                goal.end(slug -> address(key(start), slug)),
                Finders.names(picture));
        var a = start.one();
        var b = goal.one();
        return new WayPage(finder, a == null || b == null ? null : way(viewer, picture, a, b));
    }

    private static String key(Meant meant) {
        return meant.one() == null ? meant.typed() : meant.one().slug();
    }

    private static String address(String from, String to) {
        return "/ties/path?from=" + Links.encode(from) + "&to=" + Links.encode(to);
    }

    private Way way(Actor viewer, Picture picture, Organisation from, Organisation to) {
        if (from.equals(to)) {
            return new Way(t("ties.path.same", OrganisationWords.name(from)), List.of(), null);
        }
        var way = picture.graph().way(from.id(), to.id(), picture.today()).orElse(null);
        if (way == null) {
            var title = t("ties.path.none", OrganisationWords.name(from), OrganisationWords.name(to));
            return new Way(title, List.of(), null);
        }
        var known = behind.of(viewer, way.ties());
        return new Way(title(picture, way), steps(picture, way, known), first(viewer, picture, way, known));
    }

    private static String title(Picture picture, Graph.Way way) {
        var steps = way.ties().size();
        return steps == 1
                ? t("ties.path.direct")
                : t(
                        "ties.path.over",
                        steps - 1,
                        OrganisationWords.name(
                                picture.organisation(way.organisations().get(1))));
    }

    private static List<Step> steps(Picture picture, Graph.Way way, Known known) {
        var words = new RecordWords(picture, known);
        var steps = new ArrayList<Step>();
        for (var i = 0; i < way.ties().size(); i++) {
            var tie = way.ties().get(i);
            var grade = tie.isOnlyWritten()
                    ? t("ties.grade.written")
                    : t("ties.grade." + tie.grade(picture.today()).name());
            steps.add(new Step(
                    OrganisationWords.link(
                            picture.organisation(way.organisations().get(i))),
                    OrganisationWords.link(
                            picture.organisation(way.organisations().get(i + 1))),
                    grade,
                    Dates.day(tie.last()),
                    words.records(tie)));
        }
        return steps;
    }

    /// Who brought the first two together, or the window of the first organisation on the way.
    private @Nullable Ask first(Actor viewer, Picture picture, Graph.Way way, Known known) {
        var first = way.ties().getFirst();
        var next = picture.organisation(way.organisations().get(1));
        var introduced = first.contacts().stream()
                .filter(contact -> contact.kind() == Kind.INTRODUCTION)
                .filter(contact ->
                        contact.through() != null && known.colleagues().containsKey(contact.through()))
                .findFirst();
        if (introduced.isPresent()) {
            var name = Objects.requireNonNull(
                    known.colleagues().get(introduced.get().through()));
            return new Ask(
                    t("ties.path.ask.person", name),
                    new TiesPages.Link(
                            t("ties.path.ask.introduction"),
                            "/referrals/" + introduced.get().record()));
        }
        var name = OrganisationWords.name(next);
        return behind.window(viewer, next.id())
                .map(window -> new Ask(
                        t("ties.path.ask.window", name),
                        new TiesPages.Link(window.office().in(Words.language()), "/windows#" + window.slug())))
                .orElseGet(() ->
                        new Ask(t("ties.path.ask.desk", name), new TiesPages.Link(t("ties.path.ask.desks"), "/desks")));
    }
}
