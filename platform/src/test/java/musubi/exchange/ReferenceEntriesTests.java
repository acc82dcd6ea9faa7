package musubi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import musubi.access.Actor;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The seeds and needs of the source documents stand on their pages, with their source.
@IntegrationTest
class ReferenceEntriesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Entries entries;

    @Test
    void theSixteenThemesOfYamagataAreSeedsOfTheirCommunity() {
        var themes = entries.list(Actor.PUBLIC, Wanted.all(EntryKind.SEED, 200)).stream()
                .filter(line -> line.slug().equals("low-odour-pickles"))
                .toList();
        assertThat(themes).hasSize(1);
        var seed =
                entries.find(Actor.PUBLIC, EntryKind.SEED, "low-odour-pickles").orElseThrow();
        assertThat(seed.origin().document()).isEqualTo("S1");
        assertThat(seed.about().prefecture()).isEqualTo("06");
    }

    @Test
    void aSeedShowsWhereItComesFromInBothLanguages() {
        assertThat(mvc.get().uri("/seeds/low-odour-pickles"))
                .hasStatusOk()
                .bodyText()
                .contains("漬物")
                .contains("出典：")
                .contains("平成24年度")
                .doesNotContain("[exchange.");
        assertThat(mvc.get().uri("/en/seeds/low-odour-pickles"))
                .hasStatusOk()
                .bodyText()
                .contains("Making pickles with less odour")
                .contains("FY2012")
                .doesNotContain("[exchange.");
    }

    @Test
    void listsAreNarrowedByAreaCommunityAndStage() {
        assertThat(mvc.get().uri("/needs")).hasStatusOk().bodyText().doesNotContain("[exchange.");
        assertThat(mvc.get().uri("/en/seeds?area=5&community=tsuruoka&stage=APPLIED"))
                .hasStatusOk()
                .bodyText()
                .contains("Tsuruoka");
        assertThat(mvc.get().uri("/seeds?area=nonsense&after=nonsense&stage=x")).hasStatusOk();
    }

    @Test
    void anUnknownSeedIsAHelpfulNotFound() {
        assertThat(mvc.get().uri("/seeds/no-such-seed")).hasStatus(404);
    }
}
