package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import musubi.access.Actor;
import musubi.kernel.Side;
import musubi.network.CommunityExtras;
import musubi.network.CommunityId;
import musubi.network.Section;
import musubi.network.register.MayEdit;
import musubi.network.web.CommunityPages.Chip;
import musubi.network.web.CommunityPages.CommunityPage;
import musubi.network.web.CommunityPages.Members;
import musubi.network.web.CommunityPages.SideGroup;
import musubi.network.web.CommunityQueries.Member;
import musubi.network.web.CommunityQueries.Whole;
import musubi.pages.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts together the page of one community: its sheet, its members, and what modules above have of it.
@Component
class CommunitySheets {

    private final CommunityQueries communities;
    private final AreaQueries areas;
    private final ObjectProvider<CommunityExtras> extras;

    CommunitySheets(CommunityQueries communities, AreaQueries areas, ObjectProvider<CommunityExtras> extras) {
        this.communities = communities;
        this.areas = areas;
        this.extras = extras;
    }

    Optional<CommunityPage> page(Actor actor, String slug) {
        return communities.whole(actor, slug).map(whole -> page(actor, whole));
    }

    private CommunityPage page(Actor actor, Whole whole) {
        var words = new SheetWords(Words.language());
        var sheet = whole.sheet();
        var sources = communities.sources(actor);
        return new CommunityPage(
                whole.line(),
                whole.scale(),
                whole.decidedOn() == null
                        ? ""
                        : t(
                                "network.community.decided",
                                Wording.day(whole.decidedOn()),
                                whole.line().stateWord()),
                whole.networkBody(),
                chips(actor, whole.areas()),
                words.indicators(sheet.indicators()),
                words.groups(sheet.situation()),
                words.groups(sheet.issues()),
                words.groups(sheet.vision()),
                words.measures(sheet.measures()),
                words.stock(sheet.stock()),
                members(communities.members(actor, whole.id()), sheet, words),
                communities.states(actor, whole.id(), sources),
                sections(actor, new CommunityId(whole.id())),
                words.words(sheet.notes()),
                Wording.source(whole.document() == null ? null : sources.get(whole.document())),
                mayRegister(actor, whole)
                        ? "/organisations/new?community=" + whole.line().slug()
                        : "");
    }

    private static String decided(Whole whole) {
        var day = whole.decidedOn();
        return day == null
                ? ""
                : t("network.community.decided", Wording.day(day), whole.line().stateWord());
    }

    private List<Section> sections(Actor actor, CommunityId community) {
        return extras.stream()
                .flatMap(extra -> extra.of(actor, community).stream())
                .toList();
    }

    private List<Chip> chips(Actor actor, List<Integer> numbers) {
        return areas.all(actor).stream()
                .filter(area -> numbers.contains(area.number()))
                .map(area -> new Chip(area.number(), area.name()))
                .toList();
    }

    private static Members members(List<Member> members, CommunitySheet sheet, SheetWords words) {
        var sides = Arrays.stream(Side.values())
                .map(side -> new SideGroup(
                        Wording.lower(side.name()),
                        Wording.side(side.name()),
                        members.stream()
                                .filter(member -> member.side().equals(side.name()))
                                .map(Member::named)
                                .toList()))
                .filter(group -> !group.members().isEmpty())
                .toList();
        return new Members(
                sides,
                words.counts(sheet.composition()),
                words.word(sheet.listedAs()),
                Boolean.TRUE.equals(sheet.membersComplete()));
    }

    private static boolean mayRegister(Actor actor, Whole whole) {
        return MayEdit.office(actor, whole.id());
    }
}
