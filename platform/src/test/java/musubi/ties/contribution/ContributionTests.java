package musubi.ties.contribution;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.Statement.Part;
import musubi.projects.ProjectFixtures;
import musubi.projects.wording.Detail;
import musubi.testing.IntegrationTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/// What somebody did is theirs to show; and shown, it names to each reader only records that reader may read.
@IntegrationTest
class ContributionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Contributions contributions;

    @Autowired
    AsActor as;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    ProjectFixtures projects;

    private Actor coordinator = Actor.PUBLIC;

    @BeforeEach
    void somebodyWhoDidSomething() {
        coordinator = people.aCoordinatorOf("tsuruoka");
        seed("発酵の香りをはかる（架空）", "PUBLIC");
        seed("まだ言えない研究（架空）", "COORDINATORS");
        var project = projects.entered(coordinator, projects.answers("tsuruoka"));
        projects.with(
                coordinator,
                project,
                Detail.Kind.OUTPUT,
                Map.of(
                        "code",
                        "PRODUCT",
                        "name_ja",
                        "米の紙（架空）",
                        "year",
                        "2026",
                        "evidence",
                        "資料（架空）",
                        "level",
                        "PUBLIC"));
        introduced();
    }

    @Test
    void isPrivateUntilItsPersonPublishesIt() {
        var account = Objects.requireNonNull(coordinator.account());
        assertThat(contributions.deeds(coordinator, account))
                .extracting(Deed::kind)
                .containsExactlyInAnyOrder(
                        Deed.Kind.OFFERED,
                        Deed.Kind.OFFERED,
                        Deed.Kind.RESEARCH,
                        Deed.Kind.OUTPUT,
                        Deed.Kind.INTRODUCED);
        assertThat(contributions.deeds(Actor.PUBLIC, account)).isEmpty();
        assertThat(contributions.deeds(people.aCoordinatorOf("tsuruoka"), account))
                .isEmpty();
        assertThat(contributions.deeds(people.theNationalOffice(), account)).isEmpty();

        publish("結び 花子（架空）");
        var slug = contributions.own(coordinator).orElseThrow().slug();
        assertThat(contributions.deeds(Actor.PUBLIC, account)).hasSize(5);
        assertThat(mvc.get().uri("/contributions/" + slug)).hasStatusOk();

        assertThat(mvc.post()
                        .uri("/contributions/withdraw")
                        .with(actingAs(coordinator))
                        .with(formToken()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/contributions/" + slug)).hasStatus(404);
        assertThat(mvc.get().uri("/contributions/" + slug + "/pdf")).hasStatus(404);
        assertThat(contributions.deeds(Actor.PUBLIC, account)).isEmpty();
    }

    @Test
    void namesToEachReaderOnlyWhatTheyMayRead() {
        publish("結び 花子（架空）");
        var path =
                "/contributions/" + contributions.own(coordinator).orElseThrow().slug();

        assertThat(text(mvc.get().uri(path).exchange()))
                .contains("発酵の香りをはかる（架空）", "米の紙（架空）", "もみ殻から紙をつくる（架空）")
                .contains("シーズを載せた <span class=\"num\">2</span>", "関係者だけが読める記録が1件")
                .doesNotContain("まだ言えない研究", "/referrals/");
        assertThat(text(mvc.get()
                        .uri(path)
                        .with(actingAs(people.aCoordinatorOf("tsuruoka")))
                        .exchange()))
                .contains("まだ言えない研究（架空）", "/referrals/");
        assertThat(text(mvc.get().uri("/en" + path).exchange()))
                .contains("How to cite", "Contribution to society")
                .doesNotContain("[ties.");
    }

    @Test
    void publishingAgainIsANewEditionUnderTheSameAddress() {
        publish("結び 花子（架空）");
        var first = contributions.own(coordinator).orElseThrow();
        publish("結び 花（架空）");
        var second = contributions.own(coordinator).orElseThrow();

        assertThat(second.slug()).isEqualTo(first.slug());
        assertThat(second.edition()).isEqualTo(2);
        assertThat(text(mvc.get().uri("/contributions/" + second.slug()).exchange()))
                .contains("結び 花（架空）の社会への貢献の記録", "第2版", "http://localhost/contributions/" + second.slug());
    }

    @Test
    void aNameIsAskedForAndNothingTypedIsLost() {
        assertThat(mvc.post()
                        .uri("/contributions/publish")
                        .with(actingAs(coordinator))
                        .with(formToken())
                        .param("name_ja", "")
                        .param("name_en", "Hanako (made up)"))
                .hasStatus(422)
                .bodyText()
                .contains("名前を書いてください", "Hanako (made up)");
        assertThat(mvc.post()
                        .uri("/contributions/publish")
                        .with(actingAs(coordinator))
                        .with(formToken())
                        .param("name_ja", "長".repeat(101)))
                .hasStatus(422)
                .bodyText()
                .contains("100文字まで");
        assertThat(contributions.own(coordinator)).isEmpty();
    }

    @Test
    void thePdfIsMadeOfWhatEverybodyMayRead() throws IOException {
        var own = mvc.get()
                .uri("/contributions/own/pdf")
                .with(actingAs(coordinator))
                .exchange();
        assertThat(own).hasStatusOk();
        assertThat(sheet(own)).contains("発酵の香りをはかる（架空）", "米の紙（架空）", "引き合わせた").doesNotContain("まだ言えない研究");

        publish("結び 花子（架空）");
        var slug = contributions.own(coordinator).orElseThrow().slug();
        var published = mvc.get().uri("/en/contributions/" + slug + "/pdf").exchange();
        assertThat(sheet(published)).contains("How to cite", "edition 1", slug);
        assertThat(published.getResponse().getContentAsByteArray().length).isLessThan(200_000);
    }

    @Test
    void everyLineForResearchmapHasWhatAnImportAsksFor() {
        var file = text(mvc.get()
                .uri("/contributions/own/researchmap")
                .with(actingAs(coordinator))
                .exchange());
        var json = JsonMapper.builder().build();

        assertThat(file).contains("発酵の香りをはかる（架空）").doesNotContain("まだ言えない研究");
        assertThat(file.lines()).hasSize(5).allSatisfy(line -> {
            var record = json.readTree(line);
            assertThat(record.at("/insert/type").asString()).isEqualTo("social_contribution");
            assertThat(record.at("/priority").asString()).isEqualTo("input_data");
            var fields = record.at("/similar_merge");
            assertThat(fields.at("/social_contribution_title/ja").asString()).isNotBlank();
            assertThat(fields.at("/from_event_date").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(fields.at("/to_event_date").asString())
                    .isGreaterThanOrEqualTo(fields.at("/from_event_date").asString());
        });
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        for (var path : List.of("/contributions", "/contributions/own/pdf", "/contributions/own/researchmap")) {
            assertThat(mvc.get().uri(path)).hasStatus3xxRedirection();
        }
    }

    private void publish(String name) {
        assertThat(mvc.post()
                        .uri("/contributions/publish")
                        .with(actingAs(coordinator))
                        .with(formToken())
                        .param("name_ja", name)
                        .param("name_en", "Hanako (made up)"))
                .hasStatus3xxRedirection();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String sheet(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var sheet = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(sheet);
        }
    }

    private void seed(String title, String level) {
        var answers = people.answers("tsuruoka");
        answers.put("title_ja", title);
        answers.put("level", level);
        for (var part : Part.values()) {
            answers.put("level_" + part.key(), part == Part.CONTACT ? "COORDINATORS" : level);
        }
        people.entered(coordinator, EntryKind.SEED, answers);
    }

    /// Whoever looks after it now, the one who sent the letters did it.
    private void introduced() {
        var need = people.entered(coordinator, EntryKind.NEED, people.answers("tsuruoka"));
        var successor = people.aCoordinatorOf("tsuruoka");
        as.write(Actor.SYSTEM, jdbc -> {
            var id = UUID.randomUUID();
            jdbc.sql("""
                    insert into exchange.referral (id, need, partner_kind, partner_organisation, partner_owner, community,
                        coordinator, state, created_at, updated_at)
                    values (:id, :need, 'ORGANISATION', :partner, :partner, :community, :coordinator, 'MET', now(), now())
                    """)
                    .param("id", id)
                    .param("need", need.id())
                    .param("partner", people.organisation("keio-iab"))
                    .param("community", people.community("tsuruoka"))
                    .param(
                            "coordinator",
                            Objects.requireNonNull(successor.account()).value())
                    .update();
            jdbc.sql("""
                    insert into exchange.referral_event (id, referral, at, by_account, by_side, to_state, for_whom)
                    values (:id, :referral, now(), :account, 'COORDINATOR', 'SENT', 'ALL')
                    """)
                    .param("id", UUID.randomUUID())
                    .param("referral", id)
                    .param(
                            "account",
                            Objects.requireNonNull(coordinator.account()).value())
                    .update();
            return id;
        });
        assertThat(contributions.deeds(successor, Objects.requireNonNull(successor.account())))
                .isEmpty();
    }
}
