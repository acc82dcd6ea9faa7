package musubi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.network.register.KeepLaboratories;
import musubi.search.Query;
import musubi.search.RecordRef;
import musubi.search.Search;
import musubi.search.SearchIndex;
import musubi.search.SearchSource;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@IntegrationTest
class FindTests {

    @Autowired
    AsActor as;

    @Autowired
    Communities communities;

    @Autowired
    List<SearchSource> sources;

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    KeepLaboratories laboratories;

    @Test
    void eachKindGivesAsManyDocumentsAsItCounts() {
        for (var kind : Set.of("organisation", "community", "window")) {
            var source = source(kind);
            var documents = new java.util.ArrayList<RecordRef>();
            source.forEach(document -> documents.add(document.ref()));
            assertThat(documents).isNotEmpty().hasSize((int) source.count().orElseThrow());
            assertThat(source.find(documents.getFirst().id())).isPresent();
            assertThat(source.find(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void everyLineOfTheSheetOfACommunityCanBeFound() {
        var tsuruoka = communities.bySlug(Actor.PUBLIC, "tsuruoka").orElseThrow();
        var document = source("community").find(tsuruoka.id().value()).orElseThrow();
        assertThat(document.passages())
                .anySatisfy(passage -> assertThat(passage.text()).contains("横の連携が薄れてきた", "情報共有システムの構築"))
                .anySatisfy(passage -> assertThat(passage.text()).contains("ties across it have thinned"));
        assertThat(document.facets().marketAreas()).containsExactlyInAnyOrder(1, 5, 6, 7, 8);
    }

    @Test
    void aChangeIsFoundOnceItIsStored(Scenario scenario) {
        var tsuruoka =
                communities.bySlug(Actor.PUBLIC, "tsuruoka").orElseThrow().id();
        var word = "zz" + UUID.randomUUID().toString().substring(0, 8);
        var organisation = NetworkFixtures.anOrganisation(as, word, "PUBLIC", tsuruoka);
        scenario.publish(new OrganisationChanged(organisation))
                .andWaitForStateChange(() -> find(word), found -> found)
                .andVerify(found -> assertThat(found).isTrue());
    }

    @Test
    void aLaboratoryLeadsToItsInstitution(Scenario scenario) {
        var tsuruoka =
                communities.bySlug(Actor.PUBLIC, "tsuruoka").orElseThrow().id();
        var word = "vv" + UUID.randomUUID().toString().substring(0, 8);
        var institution = NetworkFixtures.anOrganisation(as, "of-" + word, "PUBLIC", tsuruoka);
        var office = NetworkFixtures.officeOf(tsuruoka);
        scenario.stimulate(() -> laboratories.add(office, institution, List.of(new Bilingual("研究室", word))))
                .andWaitForStateChange(() -> find(word), found -> found)
                .andVerify(found -> assertThat(found).isTrue());
    }

    @Test
    void anOrganisationForMembersIsNotFoundByThePublic() {
        var tsuruoka =
                communities.bySlug(Actor.PUBLIC, "tsuruoka").orElseThrow().id();
        var word = "yy" + UUID.randomUUID().toString().substring(0, 8);
        var organisation = NetworkFixtures.anOrganisation(as, word, "MEMBERS", tsuruoka);
        index.refresh(new RecordRef("organisation", organisation.value()));
        assertThat(find(word)).isFalse();
    }

    private boolean find(String word) {
        return search.find(Actor.PUBLIC, Query.of(word, Set.of("organisation"), 10)).hits().stream()
                .anyMatch(hit -> hit.ref().kind().equals("organisation"));
    }

    private SearchSource source(String kind) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
