package musubi.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.ExchangeFixtures;
import musubi.kernel.Stage;
import musubi.network.OrganisationId;
import musubi.projects.Projects.Page;
import musubi.projects.Projects.Wanted;
import musubi.projects.record.Project;
import musubi.projects.wording.Detail.Kind;
import musubi.search.Query;
import musubi.search.RecordRef;
import musubi.search.Search;
import musubi.search.SearchIndex;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

/// What other modules ask of projects: by organisation, by region, by entry, and by the box that finds everything.
@IntegrationTest
class ProjectsTests {

    @Autowired
    Projects projects;

    @Autowired
    Search search;

    @Autowired
    SearchIndex index;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    ProjectFixtures fixtures;

    Actor coordinator;

    @BeforeEach
    void someone() {
        coordinator = people.aCoordinatorOf("tsuruoka");
    }

    @Test
    void tellsOfAnOrganisationsPartOnlyThoseWhoMayReadIt() {
        var keio = new OrganisationId(people.organisation("keio-iab"));
        var partner = Map.of("organisation", keio.value().toString(), "level", "MEMBERS");
        var project = fixtures.with(coordinator, entered(), Kind.PARTNER, partner);
        assertThat(projects.ofOrganisation(people.aResearcherIn("tsuruoka"), keio))
                .anyMatch(line -> line.id().equals(project.id()));
        assertThat(projects.ofOrganisation(people.someoneOf("keio-iab", "hokkaido"), keio))
                .as("the partner itself, from elsewhere")
                .anyMatch(line -> line.id().equals(project.id()));
        assertThat(projects.ofOrganisation(Actor.PUBLIC, keio))
                .noneMatch(line -> line.id().equals(project.id()));
    }

    @Test
    void tellsOfTheRegionsThatBenefit() {
        var benefit = Map.of("region", "06", "name_ja", "鶴岡市", "words_ja", "だいこんを2トン使う（架空）");
        var project = fixtures.with(coordinator, entered(), Kind.BENEFIT, benefit);
        assertThat(projects.ofRegion(Actor.PUBLIC, "06"))
                .anyMatch(line -> line.id().equals(project.id()));
        assertThat(projects.ofRegion(Actor.PUBLIC, "01"))
                .noneMatch(line -> line.id().equals(project.id()));
    }

    @Test
    void countsEachChoiceBesideWhatIsChosenElsewhere() {
        var field = "試験の分野" + UUID.randomUUID().toString().substring(0, 4);
        for (var stage : new Stage[] {Stage.BASIC, Stage.BASIC, Stage.PRACTICAL}) {
            var answers = fixtures.answers("tsuruoka");
            answers.put("field_ja", field);
            answers.put("stage", stage.name());
            fixtures.entered(coordinator, answers);
        }
        var wanted = new Wanted(field, Stage.BASIC, null, true, null);
        assertThat(projects.count(Actor.PUBLIC, wanted)).isEqualTo(2);
        assertThat(projects.list(Actor.PUBLIC, wanted, new Page(1, 1))).hasSize(1);
        var counts = new HashMap<String, Integer>();
        projects.choices(Actor.PUBLIC, wanted)
                .getOrDefault("stage", List.of())
                .forEach(choice -> counts.put(choice.value(), choice.count()));
        assertThat(counts).isEqualTo(Map.of("BASIC", 2, "PRACTICAL", 1));
    }

    @Test
    void isFoundByItsWordsOnceTheyAreStored(Scenario scenario) {
        var word = "zz" + UUID.randomUUID().toString().substring(0, 8);
        var answers = fixtures.answers("tsuruoka");
        answers.put("title_en", word + " (fictitious)");
        var project = fixtures.entered(coordinator, answers);
        scenario.publish(new ProjectChanged(project.id()))
                .andWaitForStateChange(() -> finds(Actor.PUBLIC, word), found -> found)
                .andVerify(found -> assertThat(found).isTrue());
    }

    @Test
    void isNotFoundByWordsThatAreForMembers() {
        var word = "yy" + UUID.randomUUID().toString().substring(0, 8);
        var partner = Map.of("name_ja", word, "level", "MEMBERS");
        var project = fixtures.with(coordinator, entered(), Kind.PARTNER, partner);
        index.refresh(new RecordRef("project", project.id().value()));
        assertThat(finds(people.aResearcherIn("tsuruoka"), word)).isTrue();
        assertThat(finds(people.aResearcherIn("nagaoka"), word)).isFalse();
        assertThat(finds(Actor.PUBLIC, word)).isFalse();
    }

    private boolean finds(Actor viewer, String word) {
        return !search.find(viewer, Query.of(word, Set.of("project"), 10))
                .hits()
                .isEmpty();
    }

    private Project entered() {
        return fixtures.entered(coordinator, fixtures.answers("tsuruoka"));
    }
}
