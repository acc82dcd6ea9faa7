package musubi.exchange.web;

import java.util.List;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.exchange.Wanted;
import musubi.network.Communities;
import musubi.network.CommunityExtras;
import musubi.network.CommunityId;
import musubi.network.OrganisationExtras;
import musubi.network.OrganisationId;
import musubi.network.Section;
import musubi.pages.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Fills the places that pages of communities and organisations keep for seeds and needs.
@Configuration(proxyBeanMethods = false)
class Offers {

    private static final int FIRST = 6;

    @Bean
    CommunityExtras communityOffers(Entries entries, Communities communities) {
        return (actor, community) -> Stream.of(EntryKind.values())
                .map(kind -> section(
                        entries,
                        actor,
                        Wanted.all(kind, FIRST).of(community.value()),
                        address(communities, actor, community)))
                .toList();
    }

    @Bean
    OrganisationExtras organisationOffers(Entries entries) {
        return (actor, organisation) -> ofOrganisation(entries, actor, organisation);
    }

    private static List<Section> ofOrganisation(Entries entries, Actor actor, OrganisationId organisation) {
        return Stream.of(EntryKind.values())
                .map(kind -> section(entries, actor, Wanted.all(kind, FIRST).by(organisation.value()), ""))
                .toList();
    }

    private static String address(Communities communities, Actor actor, CommunityId id) {
        return communities.find(actor, id).map(c -> "?community=" + c.slug()).orElse("");
    }

    private static Section section(Entries entries, Actor actor, Wanted wanted, String query) {
        var total = entries.count(actor, wanted);
        var kind = wanted.kind();
        var lines = total == 0 ? List.<Entries.Line>of() : entries.list(actor, wanted);
        return new Section(
                kind.word() + "s",
                Words.t("exchange." + kind.word() + "s.title"),
                total,
                lines.stream().map(Offers::entry).toList(),
                query.isEmpty() ? null : kind.path() + query,
                Words.t("exchange." + kind.word() + "s.none-here"));
    }

    private static Section.Entry entry(Entries.Line line) {
        var summary = line.summary();
        return new Section.Entry(
                line.title().in(Shown.reader()), line.url(), summary == null ? "" : summary.in(Shown.reader()));
    }
}
