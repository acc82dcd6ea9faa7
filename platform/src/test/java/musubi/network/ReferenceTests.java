package musubi.network;

import static org.assertj.core.api.Assertions.assertThat;

import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Prefecture;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ReferenceTests {

    @Autowired
    Communities communities;

    @Autowired
    Organisations organisations;

    @Autowired
    Documents documents;

    @Autowired
    ReferenceFiles files;

    @Autowired
    AsActor as;

    @Test
    void bringsTheFiveCommunitiesInTheOrderOfTheirReading() {
        assertThat(communities.all(Actor.PUBLIC))
                .extracting(Communities.Community::slug)
                .containsSubsequence("tsuruoka", "tokai", "nagaoka", "fukuoka", "hokkaido");
    }

    @Test
    void namesTheDocumentARecordComesFrom() {
        assertThat(documents.find(Actor.PUBLIC, "S4").orElseThrow().date().ja()).isEqualTo("令和3年6月認定・登録");
    }

    @Test
    void knowsTheMembersOfACommunity() {
        var tsuruoka = communities.bySlug(Actor.PUBLIC, "tsuruoka").orElseThrow();
        assertThat(organisations.in(Actor.PUBLIC, tsuruoka.id()))
                .extracting(Organisations.Organisation::slug)
                .contains("keio-iab", "spiber", "tsuruoka-city")
                .doesNotContain("demo-pickles");
        assertThat(organisations.in(Actor.SYSTEM, tsuruoka.id()))
                .extracting(Organisations.Organisation::slug)
                .contains("demo-pickles");
    }

    @Test
    void asksTheCommunityOfThePrefectureOrElseTheNearest() {
        assertThat(communities.toAsk(Actor.PUBLIC, Prefecture.YAMAGATA))
                .hasValueSatisfying(community -> assertThat(community.slug()).isEqualTo("tsuruoka"));
        assertThat(communities.toAsk(Actor.PUBLIC, Prefecture.OITA))
                .hasValueSatisfying(community -> assertThat(community.slug()).isEqualTo("fukuoka"));
    }

    @Test
    void readsAFileOnceAndLeavesWhatSomebodyEdited() {
        files.load(
                "documents",
                1,
                records -> assertThat(records).as("not read again").isEmpty());
        as.write(Actor.SYSTEM, jdbc -> jdbc.sql("""
                        update network.organisation set about_ja = 'ここで直した', edited_at = now()
                        where slug = 'owase-city'
                        """).update());
        files.load("organisations", 99, records -> assertThat(records).hasSizeGreaterThan(90));
        assertThat(as.<String>read(
                        Actor.PUBLIC,
                        jdbc -> jdbc.sql("select about_ja from network.organisation where slug = 'owase-city'")
                                .query(String.class)
                                .single()))
                .isEqualTo("ここで直した");
    }
}
