package musubi.projects;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Channel;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.ReferralMoved;
import musubi.exchange.Referrals;
import musubi.kernel.Language;
import musubi.kernel.Stage;
import musubi.projects.course.Standing;
import musubi.projects.funnel.Funnel;
import musubi.projects.record.MoveProject;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.wording.Detail.Kind;
import musubi.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// An introduction that led to joint research opens a project for its coordinator, once, and the need is then counted
/// on
/// its way to a product.
@IntegrationTest
class FromIntroductionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Referrals referrals;

    @Autowired
    Projects projects;

    @Autowired
    Portfolio portfolio;

    @Autowired
    MoveProject move;

    @Autowired
    Funnel funnel;

    @Autowired
    AsActor as;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    ProjectFixtures fixtures;

    Actor coordinator;
    Entry need;

    @BeforeEach
    void aNeed() {
        coordinator = people.aCoordinatorOf("tsuruoka");
        var answers = people.answers("tsuruoka");
        answers.put("owner", people.organisation("tsuruoka-city").toString());
        answers.put("title_ja", "樽の底に残る麹を捨てたくない（架空）");
        need = people.entered(coordinator, EntryKind.NEED, answers);
    }

    @Test
    void opensOneProjectWithTheNeedThePartnersAndTheCommunity(Scenario scenario) {
        var referral = introducedUntil("met");
        scenario.stimulate(() -> post("/referrals/" + referral + "/step", Map.of("step", "research")))
                .andWaitForEventOfType(ProjectMoved.class)
                .toArriveAndVerify(moved -> assertThat(moved.community()).isEqualTo(people.community("tsuruoka")));
        var draft = draft();

        assertThat(draft.title(Language.JA)).isEqualTo("樽の底に残る麹を捨てたくない（架空）");
        assertThat(draft.standing()).isEqualTo(new Standing.Preparing());
        assertThat(draft.ties().referral()).isEqualTo(referral);
        assertThat(draft.ties().entries())
                .singleElement()
                .satisfies(tie -> assertThat(tie.entry()).isEqualTo(need.id()));
        assertThat(draft.ties().hasNeed()).isTrue();
        assertThat(draft.details(Kind.PARTNER))
                .extracting(partner -> partner.content().organisation())
                .containsExactlyInAnyOrder(people.organisation("tsuruoka-city"), people.organisation("keio-iab"));
        assertThat(portfolio.find(Actor.PUBLIC, draft.id())).isEmpty();
        assertThat(portfolio.find(people.aResearcherIn("tsuruoka"), draft.id())).isEmpty();
        assertThat(portfolio.find(people.aCoordinatorOf("nagaoka"), draft.id())).isEmpty();

        var again = new ReferralMoved(referral, need.id(), people.community("tsuruoka"), "JOINT_RESEARCH");
        scenario.publish(again).andWaitForStateChange(this::drafts, found -> found.size() == 1);
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void theNeedIsCountedAtEachStepOnItsWayToAProduct(Scenario scenario) {
        assertThat(furthest()).isZero();
        var referral = introducedUntil("met");
        assertThat(furthest()).isEqualTo(Funnel.Step.MET.ordinal());
        scenario.stimulate(() -> post("/referrals/" + referral + "/step", Map.of("step", "research")))
                .andWaitForEventOfType(ProjectMoved.class)
                .toArrive();
        assertThat(furthest()).isEqualTo(Funnel.Step.RESEARCH.ordinal());

        move.toStage(coordinator, draft().id(), Stage.APPLIED, 1);
        assertThat(furthest()).isEqualTo(Funnel.Step.APPLIED.ordinal());
        move.undo(coordinator, draft().id(), 2);
        assertThat(furthest()).isEqualTo(Funnel.Step.RESEARCH.ordinal());
        move.toStage(coordinator, draft().id(), Stage.PRACTICAL, 3);
        assertThat(furthest()).isEqualTo(Funnel.Step.PRACTICAL.ordinal());

        fixtures.with(
                coordinator,
                draft(),
                Kind.OUTPUT,
                Map.of("code", "PRODUCT", "name_ja", "麹の菓子（架空）", "year", "2026", "evidence", "資料（架空）"));
        assertThat(furthest()).isEqualTo(Funnel.Step.PRODUCT.ordinal());
        assertThat(funnel.behind(Actor.PUBLIC, Funnel.Step.INTRODUCED, null, 0))
                .as("the way of a need whose introduction and project are closed")
                .noneMatch(reached -> reached.slug().equals(need.slug()));

        var course = funnel.of(coordinator);
        var levels = course.levels();
        assertThat(levels).hasSize(Funnel.Step.values().length);
        assertThat(levels).extracting(Funnel.Level::reached).isSortedAccordingTo((a, b) -> b - a);
        assertThat(funnel.of(Actor.PUBLIC).ways())
                .as("the ways are for those who look after them")
                .isEmpty();
        assertThat(course.ways()).isNotEmpty().allSatisfy((channel, counts) -> {
            for (var step : Funnel.Step.values()) {
                assertThat(behind(step, channel)).as("%s by %s", step, channel).hasSize(counts.get(step.ordinal()));
            }
        });
        assertThat(levels.get(Funnel.Step.PRACTICAL.ordinal()).median()).isNotNull();
        assertThat(mvc.get().uri("/projects/funnel?step=product").with(actingAs(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("樽の底に残る麹")
                .doesNotContain("[projects.");
    }

    private int furthest() {
        return behind(Funnel.Step.NEED, null).stream()
                .filter(reached -> reached.slug().equals(need.slug()))
                .findFirst()
                .orElseThrow()
                .reached();
    }

    /// All pages of it.
    private List<Funnel.Need> behind(Funnel.Step step, @Nullable Channel channel) {
        var all = new ArrayList<Funnel.Need>();
        List<Funnel.Need> page;
        do {
            page = funnel.behind(coordinator, step, channel, all.size());
            all.addAll(page);
        } while (page.size() == Funnel.ON_A_PAGE);
        return all;
    }

    private Project draft() {
        return portfolio.find(coordinator, drafts().getFirst().id()).orElseThrow();
    }

    private List<Projects.Line> drafts() {
        return projects.ofEntry(coordinator, need.id());
    }

    private UUID introducedUntil(String step) {
        post(
                need.url() + "/introduce",
                Map.of(
                        "partner",
                        "organisation:" + people.organisation("keio-iab"),
                        "to_need",
                        "手紙（架空）",
                        "to_partner",
                        "手紙（架空）",
                        "formId",
                        UUID.randomUUID().toString()));
        var url = referrals.ofNeed(coordinator, need.id()).getFirst().url();
        for (var side : List.of("NEED", "PARTNER")) {
            post(url + "/answer", Map.of("side", side, "answer", "accept"));
        }
        post(url + "/step", Map.of("step", step));
        return referrals.ofNeed(coordinator, need.id()).getFirst().id();
    }

    private String post(String url, Map<String, String> typed) {
        var request = mvc.post().uri(url).with(actingAs(coordinator)).with(formToken());
        typed.forEach(request::param);
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
