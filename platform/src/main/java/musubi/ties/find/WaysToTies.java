package musubi.ties.find;

import static musubi.pages.Words.t;

import java.util.List;
import musubi.network.Communities;
import musubi.network.CommunityExtras;
import musubi.network.OrganisationExtras;
import musubi.network.Organisations;
import musubi.network.Section;
import musubi.pages.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Leads from communities and organisations to their ties, without drawing them for everybody who passes.
@Configuration(proxyBeanMethods = false)
class WaysToTies {

    @Bean
    CommunityExtras communityTies(Communities communities) {
        return (actor, community) -> communities
                .find(actor, community)
                .map(c -> section(List.of(new Section.Entry(
                        t("ties.section.health"),
                        "/ties?community=" + Links.encode(c.slug()),
                        t("ties.section.health.what")))))
                .stream()
                .toList();
    }

    @Bean
    OrganisationExtras organisationTies(Organisations organisations) {
        return (actor, organisation) -> organisations
                .find(actor, organisation)
                .map(o -> section(List.of(
                        new Section.Entry(
                                t("ties.section.around"), "/ties?around=" + Links.encode(o.slug()) + "#picture", ""),
                        new Section.Entry(t("ties.section.path"), "/ties/path?to=" + Links.encode(o.slug()), ""))))
                .stream()
                .toList();
    }

    private static Section section(List<Section.Entry> entries) {
        return new Section("ties", t("ties.title"), entries.size(), entries, null, t("ties.section.none"));
    }
}
