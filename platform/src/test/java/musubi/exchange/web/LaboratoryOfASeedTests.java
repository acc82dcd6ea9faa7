package musubi.exchange.web;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.ExchangeFixtures;
import musubi.testing.IntegrationTest;
import musubi.ties.graph.Health;
import musubi.ties.graph.Health.Coverage;
import musubi.ties.reading.Pictures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A seed says from which laboratory of its owner it comes, and the coverage by seeds counts laboratories (S2-11).
@IntegrationTest
class LaboratoryOfASeedTests {

    private static final String OTHERS = "tsuruoka-science-park";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    Pictures pictures;

    @Autowired
    AsActor as;

    String slug = "";
    UUID university = new UUID(0, 0);
    UUID food = new UUID(0, 0);
    Actor owner = Actor.PUBLIC;

    @BeforeEach
    void aUniversityWithTwoLaboratories() {
        slug = "university-" + UUID.randomUUID().toString().substring(0, 8);
        university = UUID.randomUUID();
        as.write(Actor.SYSTEM, jdbc -> {
            jdbc.sql("""
                    insert into network.organisation (id, slug, name_ja, sort_ja, sort_en, kind, side, made_up, created_at,
                        updated_at)
                    values (:id, :slug, '結び試験大学（架空）', :slug, :slug, 'UNIVERSITY', 'ACADEMIA', true, now(), now())
                    """).param("id", university).param("slug", slug).update();
            return jdbc.sql("""
                    insert into network.membership (id, organisation, community)
                    values (gen_random_uuid(), :id, :community)
                    """)
                    .param("id", university)
                    .param("community", people.community("tsuruoka"))
                    .update();
        });
        owner = people.someoneOf(slug, "tsuruoka");
        food = laboratory(university, "食品研究室");
        laboratory(university, "土壌研究室");
    }

    @Test
    void isChosenShownAndCounted() {
        assertThat(coverage()).isEqualTo(new Coverage(university, 2, 0));
        assertThat(get("/seeds/new")).bodyText().contains("name=\"laboratory\"", "食品研究室", "土壌研究室");
        assertThat(get("/needs/new")).bodyText().doesNotContain("name=\"laboratory\"");

        var url = entered(answers(food));

        assertThat(get(url)).bodyText().contains("/organisations/" + slug + "/laboratories#" + food, "食品研究室");
        assertThat(get("/organisations/" + slug + "/laboratories"))
                .bodyText()
                .contains("研究室は2あります。そのうち1に", url)
                .doesNotContain("研究室の書かれていないシーズ");
        assertThat(coverage()).isEqualTo(new Coverage(university, 2, 1));
        assertThat(get(url + "/edit")).bodyText().contains("value=\"" + food + "\" selected");
    }

    @Test
    void mayBeLeftOpen() {
        var url = entered(answers(null));

        var list = "/organisations/" + slug + "/laboratories";
        assertThat(get(list)).bodyText().contains("研究室の書かれていないシーズ", url, "研究室をえらべます");
        assertThat(mvc.get().uri(list)).bodyText().contains(url).doesNotContain("研究室をえらべます");
        assertThat(coverage()).isEqualTo(new Coverage(university, 2, 0));
    }

    @Test
    void isTheOwnersAloneWhereAnotherTakesPart() {
        var url = entered(answers(food));
        var partner = people.organisation(OTHERS);
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update exchange.entry set partners = array[:partner]::uuid[] where slug = :slug")
                        .param("partner", partner)
                        .param("slug", url.replace("/seeds/", ""))
                        .update());

        assertThat(get("/organisations/" + OTHERS + "/laboratories"))
                .bodyText()
                .containsSubsequence("研究室の書かれていないシーズ", url);
    }

    @Test
    void isOneOfTheOwnersAndKnownToTheWriter() {
        var foreign = laboratory(people.organisation(OTHERS), "よその研究室" + slug);
        for (var wrong : new UUID[] {foreign, UUID.randomUUID()}) {
            assertThat(send("/seeds", answers(wrong)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("id=\"laboratory-error\"", "えらんだ機関の研究室ではありません");
        }
        var ownerless = answers(food);
        ownerless.remove("owner");
        assertThat(send("/seeds", ownerless)).hasStatus(422).bodyText().contains("id=\"laboratory-error\"");
    }

    @Test
    void staysWithItsSeedsWhenItIsClosed() {
        var url = entered(answers(food));
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update network.laboratory set closed_at = now() where id = :id")
                        .param("id", food)
                        .update());

        assertThat(get("/seeds/new")).bodyText().doesNotContain("食品研究室");
        var typed = answers(food);
        typed.put("version", "1");
        assertThat(send(url, typed)).hasStatus3xxRedirection();
        assertThat(get(url)).bodyText().contains("食品研究室");
        assertThat(coverage()).isEqualTo(new Coverage(university, 1, 0));
    }

    private Coverage coverage() {
        var picture = pictures.of(Actor.PUBLIC);
        return Health.coverage(List.of(university), picture.units(), picture.offering())
                .getFirst();
    }

    private UUID laboratory(UUID organisation, String name) {
        var id = UUID.randomUUID();
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                insert into network.laboratory (id, organisation, name_ja, created_at, updated_at)
                values (:id, :organisation, :name, now(), now())
                """)
                        .param("id", id)
                        .param("organisation", organisation)
                        .param("name", name)
                        .update());
        return id;
    }

    private Map<String, String> answers(@Nullable UUID laboratory) {
        var answers = new HashMap<>(people.answers("tsuruoka"));
        answers.put("owner", university.toString());
        answers.put("laboratory", laboratory == null ? "" : laboratory.toString());
        return answers;
    }

    private String entered(Map<String, String> answers) {
        var answer = send("/seeds", answers);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replace("?saved", "");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(actingAs(owner)).exchange();
    }

    private MvcTestResult send(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).with(formToken()).with(actingAs(owner));
        typed.forEach(request::param);
        return request.exchange();
    }
}
