package musubi.ties.web;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import musubi.ties.drawing.Drawing;
import musubi.ties.graph.Tie;
import musubi.ties.reading.Picture;
import musubi.ties.reading.Picture.Organisation;
import musubi.ties.web.TiesPages.Line;
import musubi.ties.web.TiesPages.Link;
import musubi.ties.web.TiesPages.Spot;

/// Chooses what a drawing shows: the strongest ties, or those around one organisation; never more than an eye can
/// follow.
final class PictureWords {

    private static final int MOST = 32;

    private final Picture picture;
    private final Asked asked;

    PictureWords(Picture picture, Asked asked) {
        this.picture = picture;
        this.asked = asked;
    }

    /// The ties to draw.
    ///
    /// @param among the organisations in the order of their numbers
    record Chosen(List<UUID> among, List<Tie> ties) {}

    Optional<Organisation> middle() {
        return picture.organisations().values().stream()
                .filter(one -> one.slug().equals(asked.around()))
                .findFirst();
    }

    Chosen choose(List<Tie> ties) {
        var middle = middle().map(Organisation::id);
        var near = middle.map(one -> picture.strongestFirst(picture.graph().of(one)))
                .orElse(ties);
        var among = new LinkedHashSet<UUID>();
        middle.ifPresent(among::add);
        for (var tie : near) {
            var more = new LinkedHashSet<>(among);
            more.add(tie.a());
            more.add(tie.b());
            if (more.size() <= MOST) {
                among.addAll(more);
            }
        }
        return new Chosen(List.copyOf(among), among(among));
    }

    private List<Tie> among(Set<UUID> chosen) {
        var ties = new LinkedHashSet<Tie>();
        chosen.forEach(one -> picture.graph().of(one).stream()
                .filter(tie -> chosen.contains(tie.other(one)))
                .forEach(ties::add));
        return picture.strongestFirst(ties);
    }

    TiesPages.Picture draw(Chosen chosen) {
        var nodes = chosen.among().stream()
                .map(id -> new Drawing.Node(id, OrganisationWords.name(picture.organisation(id))))
                .toList();
        var pulls = chosen.ties().stream()
                .map(tie -> new Drawing.Pull(tie.a(), tie.b(), tie.strength(picture.today())))
                .toList();
        var drawing = Drawing.of(nodes, pulls);
        var lines = new ArrayList<Line>();
        for (var i = 0; i < chosen.ties().size(); i++) {
            lines.add(line(chosen.ties().get(i), drawing.lines().get(i)));
        }
        var whole = middle().isPresent() ? new Link(t("ties.picture.whole"), asked.plain() + "#picture") : null;
        return new TiesPages.Picture(
                finding(chosen),
                drawing.width(),
                drawing.height(),
                drawing.spots().stream().map(this::spot).toList(),
                lines,
                whole);
    }

    private Line line(Tie tie, Drawing.Line at) {
        return new Line(
                at.x1(),
                at.y1(),
                at.x2(),
                at.y2(),
                tie.grade(picture.today()).name().toLowerCase(Locale.ROOT),
                tie.isThinning(picture.today(), asked.months()));
    }

    private Spot spot(Drawing.Spot at) {
        var one = picture.organisation(at.id());
        var name = OrganisationWords.name(one);
        var link = new Link(
                t(
                        "ties.picture.spot",
                        at.number(),
                        name,
                        picture.graph().of(one.id()).size()),
                asked.around(one.slug()));
        return new Spot(
                at.number(),
                at.x(),
                at.y(),
                OrganisationWords.side(one),
                at.name(),
                at.left(),
                one.slug().equals(asked.around()),
                link);
    }

    /// The title says what is to be seen.
    private String finding(Chosen chosen) {
        var middle = middle();
        if (middle.isPresent()) {
            var number = picture.graph().of(middle.get().id()).size();
            return t("ties.picture.around", OrganisationWords.name(middle.get()), number);
        }
        return most(chosen.among())
                .map(one -> t(
                        "ties.picture.most",
                        OrganisationWords.name(picture.organisation(one)),
                        picture.graph().of(one).size()))
                .orElse(t("ties.picture.title"));
    }

    private Optional<UUID> most(Collection<UUID> among) {
        return among.stream()
                .filter(one -> asked.communityId() == null
                        || picture.members(asked.communityId()).test(one))
                .max(Comparator.comparingInt(
                        (UUID one) -> picture.graph().of(one).size()));
    }
}
