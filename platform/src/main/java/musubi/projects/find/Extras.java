package musubi.projects.find;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.exchange.ResearchOf;
import musubi.network.Communities;
import musubi.network.CommunityExtras;
import musubi.network.CommunityId;
import musubi.network.OrganisationExtras;
import musubi.network.Section;
import musubi.pages.Words;
import musubi.projects.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Fills the places that pages of communities and organisations keep for joint research.
@Configuration(proxyBeanMethods = false)
class Extras {

    private static final int FIRST = 6;

    @Bean
    CommunityExtras communityProjects(Projects projects, Communities communities) {
        return (actor, community) -> {
            var wanted = new Projects.Wanted(null, null, null, null, community.value());
            var total = projects.count(actor, wanted);
            var lines =
                    total == 0 ? List.<Projects.Line>of() : projects.list(actor, wanted, new Projects.Page(0, FIRST));
            return List.of(section(lines, total, address(communities, actor, community)));
        };
    }

    @Bean
    ResearchOf researchThatAnswers(Projects projects) {
        return (actor, needs) -> projects.latestOf(actor, needs).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        latest -> new ResearchOf.Line(
                                latest.getValue().title(), latest.getValue().url())));
    }

    @Bean
    OrganisationExtras organisationProjects(Projects projects) {
        return (actor, organisation) -> {
            var lines = projects.ofOrganisation(actor, organisation);
            return List.of(section(lines.stream().limit(FIRST).toList(), lines.size(), null));
        };
    }

    private static String address(Communities communities, Actor actor, CommunityId id) {
        return communities
                .find(actor, id)
                .map(c -> "/projects?community=" + c.slug())
                .orElse("/projects");
    }

    private static Section section(List<Projects.Line> lines, int total, @Nullable String all) {
        return new Section(
                "projects",
                Words.t("projects.title"),
                total,
                lines.stream().map(Extras::entry).toList(),
                all,
                Words.t("projects.none.here"));
    }

    private static Section.Entry entry(Projects.Line line) {
        var aim = line.about().aim();
        return new Section.Entry(
                line.title().in(Words.language()), line.url(), aim == null ? "" : aim.in(Words.language()));
    }
}
