package musubi.projects;

import static musubi.access.signin.ActingAs.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.ExchangeFixtures;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure.Level;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.wording.Detail.Kind;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// One record, two editions (S1-28): what the rule in the code says is what tables and pages give.
@IntegrationTest
class DisclosureTests {

    private static final List<String> OVERVIEWS =
            List.of("/projects", "/projects/board", "/projects/timeline", "/projects/funnel", "/communities/tsuruoka");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Portfolio portfolio;

    @Autowired
    AsActor as;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    ProjectFixtures projects;

    @ParameterizedTest
    @EnumSource(value = Level.class, names = "NAMED_PARTIES", mode = EnumSource.Mode.EXCLUDE)
    void aLineIsReadByThoseTheRuleLetsInEvenByAQueryWithoutAFilter(Level level) {
        var project = closed(level);
        viewers().forEach((who, viewer) -> {
            var may = viewer.mayRead(level, project.ties().stake());
            assertThat(rows(viewer, "select count(*) from projects.detail d where d.project = :id", project))
                    .as(who)
                    .isEqualTo(may ? 2 : 0);
            assertThat(rows(
                            viewer,
                            "select count(*) from projects.statement s where s.project = :id and s.part = 'DETAILS'",
                            project))
                    .as(who)
                    .isEqualTo(may ? 1 : 0);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = "NAMED_PARTIES", mode = EnumSource.Mode.EXCLUDE)
    void aProjectIsKnownToThoseTheRuleLetsIn(Level level) {
        var answers = projects.answers("tsuruoka");
        answers.put("level", level.name());
        answers.keySet().stream()
                .filter(k -> k.startsWith("level_"))
                .toList()
                .forEach(k -> answers.put(k, level.name()));
        var project = projects.entered(coordinator(), answers);
        viewers()
                .forEach((who, viewer) -> assertThat(
                                portfolio.find(viewer, project.id()).isPresent())
                        .as(who)
                        .isEqualTo(viewer.mayRead(level, project.ties().stake())));
    }

    @Test
    void thePublicEditionNamesWhatMembersReadAndHintsAtNothingElse() {
        var members = closed(Level.MEMBERS);
        assertThat(mvc.get().uri(members.url()))
                .hasStatusOk()
                .bodyText()
                .contains("会員まで")
                .doesNotContain("ひみつ", "慶應義塾大学");
        assertThat(mvc.get().uri("/en" + members.url()))
                .hasStatusOk()
                .bodyText()
                .contains("Members only")
                .doesNotContain("ひみつ", "Keio");
        assertThat(mvc.get().uri(members.url()).with(actingAs(people.aResearcherIn("tsuruoka"))))
                .bodyText()
                .contains("ひみつの内容");

        var coordinators = closed(Level.COORDINATORS);
        assertThat(mvc.get().uri(coordinators.url())).hasStatusOk().bodyText().doesNotContain("会員まで", "ひみつ", "慶應義塾大学");
    }

    @Test
    void noPublicPageOfAnyProjectHoldsAClosedWord() {
        closed(Level.MEMBERS);
        closed(Level.COORDINATORS);
        var all = new ArrayList<Project>();
        portfolio.forEach(all::add);
        var open = all.stream()
                .filter(p -> p.existence().level() == Level.PUBLIC)
                .flatMap(project -> words(project, true))
                .collect(Collectors.toSet());
        var closedWords = all.stream()
                .flatMap(project -> words(project, false))
                .filter(words -> !open.contains(words))
                .distinct()
                .toList();
        assertThat(closedWords).isNotEmpty();
        var pages = Stream.concat(
                OVERVIEWS.stream(),
                all.stream().filter(p -> p.existence().level() == Level.PUBLIC).map(Project::url));
        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            for (var language : List.of("", "/en")) {
                assertThat(mvc.get().uri(language + page))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain(closedWords);
            }
        });
    }

    @Test
    void strangersChangeNothing() {
        var project = closed(Level.PUBLIC);
        viewers().forEach((who, viewer) -> {
            var changed = as.write(
                    viewer,
                    jdbc -> jdbc.sql("update projects.project set prefecture = '07' where id = :id")
                            .param("id", project.id().value())
                            .update());
            assertThat(changed).as(who).isEqualTo(project.ties().mayBeChangedBy(viewer) ? 1 : 0);
        });
    }

    @Test
    void historyIsNeverRewritten() {
        var project = closed(Level.PUBLIC);
        assertThatThrownBy(() -> as.write(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("delete from projects.event where project = :id")
                                .param("id", project.id().value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    /// A public project with one partner, one sum of money and its details for this level.
    private Project closed(Level level) {
        var answers = projects.answers("tsuruoka");
        answers.put("details_ja", "ひみつの内容 " + level);
        answers.put("level_details", level.name());
        var project = projects.entered(coordinator(), answers);
        var partner = Map.of(
                "organisation", people.organisation("keio-iab").toString(),
                "words_ja", "ひみつの役目 " + level,
                "level", level.name());
        project = projects.with(coordinator(), project, Kind.PARTNER, partner);
        var money = Map.of(
                "code",
                "NATIONAL",
                "manner",
                "CALL",
                "year",
                "2024",
                "yen",
                "1",
                "words_ja",
                "ひみつの資金 " + level,
                "level",
                level.name());
        return projects.with(coordinator(), project, Kind.MONEY, money);
    }

    /// What a project says to everybody, or to some alone.
    private static Stream<String> words(Project project, boolean open) {
        var statements = project.contents().statements().stream()
                .filter(s -> (s.disclosure().level() == Level.PUBLIC) == open)
                .map(s -> s.text());
        var lines = project.contents().details().stream()
                .filter(d -> (d.disclosure().level() == Level.PUBLIC) == open)
                .flatMap(d ->
                        Stream.of(d.content().said().words(), d.content().said().name()))
                .filter(words -> words != null)
                .map(Bilingual::ja);
        return Stream.concat(statements, lines);
    }

    private Actor coordinator() {
        return people.aCoordinatorOf("tsuruoka");
    }

    private Map<String, Actor> viewers() {
        var viewers = new LinkedHashMap<String, Actor>();
        viewers.put("the public", Actor.PUBLIC);
        viewers.put("the national office", people.theNationalOffice());
        viewers.put("a coordinator", coordinator());
        viewers.put("a coordinator elsewhere", people.aCoordinatorOf("nagaoka"));
        viewers.put("a researcher", people.aResearcherIn("tsuruoka"));
        viewers.put("a researcher elsewhere", people.aResearcherIn("nagaoka"));
        viewers.put("a reviewer", people.aReviewerIn("tsuruoka"));
        viewers.put("a partner from elsewhere", people.someoneOf("keio-iab", "hokkaido"));
        viewers.put("another member", people.someoneOf("tsuruoka-city", "tsuruoka"));
        viewers.put("a holder of some receipt", Actor.PUBLIC.holding("0".repeat(64)));
        return viewers;
    }

    private int rows(Actor viewer, String sql, Project project) {
        UUID id = project.id().value();
        return as.read(
                viewer,
                jdbc -> jdbc.sql(sql).param("id", id).query(Integer.class).single());
    }
}
