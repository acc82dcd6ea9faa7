package musubi.exchange.web;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.Inquiries;
import musubi.exchange.Referrals;
import musubi.exchange.asking.AskForHelp;
import musubi.exchange.asking.Receipt;
import musubi.exchange.wording.AskRules;
import musubi.exchange.wording.Content;
import musubi.kernel.Language;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A coordinator brings an anonymous need together with a member organisation, from letters to joint research.
@IntegrationTest
class IntroductionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Referrals referrals;

    @Autowired
    Inquiries inquiries;

    @Autowired
    AskForHelp ask;

    @Autowired
    ExchangeFixtures people;

    Actor coordinator;
    Actor partner;
    Receipt receipt;
    Entry need;

    @BeforeEach
    void aNeed() {
        coordinator = people.aCoordinatorOf("tsuruoka");
        partner = people.someoneOf("keio-iab", "tsuruoka");
        receipt = Receipt.fresh();
        var answers = new Answers(Map.of(
                "q",
                "漬物のにおいを減らしたい（架空）",
                "name",
                "漬物店（架空）",
                "reach",
                "夕方に電話",
                "community",
                people.community("tsuruoka").toString()));
        var content = ((Checked.Fine<Content>) AskRules.need(answers, null, Language.JA)).value();
        var asking = new AskForHelp.Asking(content, UUID.randomUUID(), null, receipt, receipt.secret());
        need = ((AskForHelp.Result.Asked) ask.ask(Actor.PUBLIC, asking)).need();
    }

    @Test
    void eachSideReadsItsOwnLetterOnly() {
        var url = introduced();
        assertThat(see(url, coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("需要側への手紙", "供給側への手紙")
                .doesNotContain("[exchange.");
        assertThat(see("/en" + url, coordinator)).hasStatusOk().bodyText().doesNotContain("[exchange.");
        assertThat(see(url, partner))
                .hasStatusOk()
                .bodyText()
                .contains("供給側への手紙")
                .doesNotContain("需要側への手紙", "夕方に電話");
        assertThat(mvc.get().uri("/asked/" + receipt.secret()))
                .bodyText()
                .contains("需要側への手紙", "会ってみたい")
                .doesNotContain("供給側への手紙", "[exchange.");
        for (var stranger :
                new Actor[] {Actor.PUBLIC, people.aCoordinatorOf("nagaoka"), people.aResearcherIn("tsuruoka")}) {
            assertThat(see(url, stranger)).hasStatus(404);
        }
    }

    @Test
    void bothSayYesAndItLeadsToJointResearch() {
        var url = introduced();
        assertThat(mvc.post()
                        .uri("/asked/" + receipt.secret() + url)
                        .with(formToken())
                        .param("answer", "accept"))
                .hasStatus3xxRedirection();
        assertThat(state()).isEqualTo("SENT");
        assertThat(post(url + "/answer", partner, Map.of("side", "PARTNER", "answer", "accept")))
                .hasStatus3xxRedirection();
        assertThat(state()).isEqualTo("INTRODUCED");
        assertThat(post(url + "/step", coordinator, Map.of("step", "met"))).hasRedirectedUrl(url + "?moved");
        assertThat(see(url + "?moved", coordinator)).bodyText().contains("data-kind=\"success\"", "記録しました");
        assertThat(post(url + "/step", coordinator, Map.of("step", "research"))).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo("JOINT_RESEARCH");
        assertThat(see(need.url(), coordinator)).bodyText().contains("共同研究に進みました");
    }

    @Test
    void aRefusalIsCodedAndKeptForTheCoordinator() {
        var url = introduced();
        assertThat(post(
                        url + "/answer",
                        partner,
                        Map.of("side", "PARTNER", "answer", "decline", "reason", "NO_CAPACITY")))
                .hasStatus3xxRedirection();
        assertThat(state()).isEqualTo("DECLINED");
        assertThat(see(url, coordinator)).bodyText().contains("手が足りない");
        assertThat(inquiry()).isEqualTo("TAKEN");
    }

    @Test
    void severalReasonsLeadOnAndKeepTheTwoApart() {
        var url = introduced();
        assertThat(post(
                        url + "/answer",
                        partner,
                        Map.of("side", "PARTNER", "answer", "decline", "reason", "WRONG_FIELD,NO_CAPACITY")))
                .hasStatus3xxRedirection();
        assertThat(see(url, coordinator)).bodyText().contains("分野がちがう、手が足りない", "次の一手", "次の候補を見てください");
        assertThat(see(url, partner)).bodyText().doesNotContain("次の一手");
        assertThat(see(need.url(), coordinator))
                .bodyText()
                .contains("見送られた相手（1）", "もう候補に並べません")
                .doesNotContain("partner=organisation:" + people.organisation("keio-iab"));
    }

    @Test
    void aCoordinatorNotesAnAnswerGivenByTelephone() {
        var url = introduced();
        assertThat(post(url + "/answer", coordinator, Map.of("side", "PARTNER", "answer", "accept")))
                .hasStatus3xxRedirection();
        assertThat(see(url, coordinator)).bodyText().contains("コーディネーターが聞きとって記録");
    }

    @Test
    void nobodyAnswersForTheOtherSideOrTakesTheCoordinatorsSteps() {
        var url = introduced();
        assertThat(post(url + "/answer", partner, Map.of("side", "NEED", "answer", "accept")))
                .hasStatus(404);
        assertThat(post(url + "/step", partner, Map.of("step", "withdraw"))).hasStatus(404);
        assertThat(post(url + "/step", coordinator, Map.of("step", "met"))).hasRedirectedUrl(url + "?too-soon");
    }

    @Test
    void theSameTwoAreIntroducedOnce() {
        assertThat(introduced()).isEqualTo(introduced().replace("?already", ""));
    }

    @Test
    void waitsOnTheDeskUntilItIsTied() {
        assertThat(inquiry()).isEqualTo("NEW");
        introduced();
        assertThat(inquiry()).isEqualTo("TAKEN");
        var turns = referrals.turns(coordinator);
        assertThat(referrals.lines(
                        coordinator, turns.stream().map(Referrals.Turn::id).toList()))
                .anyMatch(line -> "NEED".equals(line.waitsFor()));
    }

    /// As the desk of the coordinator shows it.
    private String inquiry() {
        return inquiries.turns(coordinator).stream()
                .filter(turn -> turn.need().equals(need.id()))
                .map(Inquiries.Turn::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyCoordinatorsOfTheCommunityFindTheLetters() {
        var url = need.url() + "/introduce?partner=organisation:" + people.organisation("keio-iab");
        assertThat(see(url, coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("漬物のにおい")
                .doesNotContain("[exchange.");
        assertThat(see(url, partner)).hasStatus(404);
        assertThat(see(need.url() + "/introduce?partner=nonsense", coordinator)).hasStatus(404);
    }

    private String introduced() {
        var result = post(
                need.url() + "/introduce",
                coordinator,
                Map.of(
                        "partner",
                        "organisation:" + people.organisation("keio-iab"),
                        "to_need",
                        "需要側への手紙（架空）",
                        "to_partner",
                        "供給側への手紙（架空）",
                        "formId",
                        UUID.randomUUID().toString()));
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl())
                .replace("?sent", "")
                .replace("?already", "");
    }

    private String state() {
        return referrals.ofNeed(coordinator, need.id()).getFirst().state();
    }

    private MvcTestResult see(String url, Actor actor) {
        return mvc.get().uri(url).with(actingAs(actor)).exchange();
    }

    private MvcTestResult post(String url, Actor actor, Map<String, String> typed) {
        var request = mvc.post().uri(url).with(actingAs(actor)).with(formToken());
        typed.forEach(request::param);
        return request.exchange();
    }
}
