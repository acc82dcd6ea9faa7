package musubi.exchange.web;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import musubi.exchange.Entries;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.asking.Receipt;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Someone without an account asks, sees who could help, and hands it to a coordinator.
@IntegrationTest
class AskJourneyTests {

    private static final String WORDS = "漬物のにおいを減らしたい（架空の相談）";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Entries entries;

    @Autowired
    ExchangeFixtures people;

    @Test
    void showsPartnersAtOnceAndCanBeShared() {
        assertThat(mvc.get().uri("/ask").param("q", WORDS).param("prefecture", "06"))
                .hasStatusOk()
                .bodyText()
                .contains(WORDS)
                .contains("コーディネーターに相談する")
                .doesNotContain("[exchange.");
        assertThat(mvc.get().uri("/en/ask").param("q", "reduce the smell of pickles"))
                .hasStatusOk()
                .bodyText()
                .contains("Ask a coordinator")
                .doesNotContain("[exchange.");
    }

    @Test
    void keepsWhatWasTypedInADraftFromTheFirstStep() {
        var draft = begin(WORDS);
        assertThat(mvc.get().uri(draft)).hasStatusOk().bodyText().contains(WORDS);
        assertThat(mvc.get().uri(draft + "/words")).hasStatusOk().bodyText().contains(WORDS);
        assertThat(mvc.get().uri(draft + "/contact")).hasStatusOk().bodyText().contains(WORDS);
    }

    @Test
    void handsItInOnceHoweverOftenTheFormIsSent() {
        var draft = begin(WORDS);
        var receipt = Receipt.fresh().secret();
        var form = UUID.randomUUID();
        var first = handIn(draft, receipt, form);
        var second = handIn(draft, receipt, form);
        assertThat(first).hasStatus3xxRedirection().hasRedirectedUrl("/asked/" + receipt + "?new");
        assertThat(second).hasRedirectedUrl("/asked/" + receipt + "?new");
        assertThat(mvc.get().uri("/asked/" + receipt + "?new"))
                .hasStatusOk()
                .bodyText()
                .contains("相談を受け取りました", "/asked/" + receipt, "夕方に電話")
                .doesNotContain("[exchange.");
    }

    @Test
    void tellsNobodyButCoordinatorsOfTheCommunity() {
        var need = asked();
        var url = "/needs/" + need;
        assertThat(mvc.get().uri(url)).hasStatus(404);
        assertThat(mvc.get().uri(url).with(actingAs(people.aResearcherIn("tsuruoka"))))
                .hasStatus(404);
        assertThat(mvc.get().uri(url).with(actingAs(people.aCoordinatorOf("nagaoka"))))
                .hasStatus(404);
        assertThat(mvc.get().uri(url).with(actingAs(people.aCoordinatorOf("tsuruoka"))))
                .hasStatusOk()
                .bodyText()
                .contains("夕方に電話");
    }

    @Test
    void addsWordsAndTakesItBackAndAsksAgain() {
        var receipt = Receipt.fresh();
        handIn(begin(WORDS), receipt.secret(), UUID.randomUUID());
        var url = "/asked/" + receipt.secret();
        assertThat(mvc.post().uri(url + "/words").with(formToken()).param("words", "塩を減らすことも考えています"))
                .hasStatus3xxRedirection();
        assertThat(mvc.post().uri(url + "/withdraw").with(formToken())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(url)).bodyText().contains("取り下げてあります", "塩を減らすことも");
        assertThat(mvc.post().uri(url + "/reopen").with(formToken())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(url)).bodyText().contains("相談中").doesNotContain("[exchange.");
    }

    @Test
    void saysWhatIsMissingAndLosesNothing() {
        var draft = begin(WORDS);
        var result = mvc.post()
                .uri(draft + "/contact")
                .with(formToken())
                .param("q", WORDS)
                .param("name", "漬物店（架空）")
                .exchange();
        assertThat(result).hasStatus(422).bodyText().contains("漬物店（架空）", WORDS, "id=\"reach-error\"");
        assertThat(mvc.get().uri(draft + "/contact")).bodyText().contains("漬物店（架空）");
    }

    @Test
    void takesAForminWhoseDraftHasExpired() {
        var receipt = Receipt.fresh().secret();
        assertThat(mvc.get().uri("/ask/" + UUID.randomUUID())).hasStatus(410);
        assertThat(handIn("/ask/" + UUID.randomUUID(), receipt, UUID.randomUUID()))
                .hasRedirectedUrl("/asked/" + receipt + "?new");
    }

    @Test
    void answersHugeAndBrokenWordsAtTheField() {
        assertThat(mvc.post().uri("/ask").with(formToken()).param("q", "あ".repeat(3_500_000)))
                .hasStatus(422)
                .bodyText()
                .contains("2000文字までにしてください。いまは3500000文字です");
        assertThat(mvc.post().uri("/ask").with(formToken()).param("q", "漬物\u0000"))
                .hasStatus(422);
        assertThat(mvc.post().uri("/ask").with(formToken()).param("q", "  ")).hasStatus(422);
        assertThat(mvc.get().uri("/ask").param("q", "a\u0000b")).hasStatus(422);
    }

    @Test
    void anUnknownReceiptIsNotFound() {
        assertThat(mvc.get().uri("/asked/" + Receipt.fresh().secret())).hasStatus(404);
        assertThat(mvc.get().uri("/asked/x")).hasStatus(404);
    }

    private String begin(String words) {
        var result = mvc.post()
                .uri("/ask")
                .with(formToken())
                .param("q", words)
                .param("prefecture", "06")
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult handIn(String draft, String receipt, UUID form) {
        return mvc.post()
                .uri(draft + "/contact")
                .with(formToken())
                .param("q", WORDS)
                .param("prefecture", "06")
                .param("name", "漬物店（架空）")
                .param("reach", "夕方に電話")
                .param("community", people.community("tsuruoka").toString())
                .param("level", "COORDINATORS")
                .param("receipt", receipt)
                .param("formId", form.toString())
                .with(request -> {
                    request.setRemoteAddr("test-" + form);
                    return request;
                })
                .exchange();
    }

    private String asked() {
        var receipt = Receipt.fresh();
        handIn(begin(WORDS), receipt.secret(), UUID.randomUUID());
        var holder = musubi.access.Actor.PUBLIC.holding(receipt.hash());
        return entries.ofReceipt(holder).orElseThrow().slug();
    }
}
