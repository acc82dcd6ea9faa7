package musubi.exchange.web;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.Statement.Part;
import musubi.kernel.Language;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Members and coordinators enter and change seeds and needs.
@IntegrationTest
class EntryFormTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Entries entries;

    @Autowired
    ExchangeFixtures people;

    Actor coordinator;

    @BeforeEach
    void someone() {
        coordinator = people.aCoordinatorOf("tsuruoka");
    }

    @Test
    void sendsVisitorsToAskingAndToSigningIn() {
        assertThat(mvc.get().uri("/needs/new")).hasRedirectedUrl("/ask");
        assertThat(mvc.get().uri("/seeds/new")).hasStatus3xxRedirection();
    }

    @Test
    void showsTheFormInBothLanguages() {
        assertThat(mvc.get().uri("/needs/new").with(actingAs(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("公開の範囲")
                .doesNotContain("[exchange.");
        assertThat(mvc.get().uri("/en/seeds/new").with(actingAs(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("Who may read it")
                .doesNotContain("[exchange.");
    }

    @Test
    void entersOnceHoweverOftenTheFormIsSent() {
        var answers = people.answers("tsuruoka");
        var first = send("/seeds", answers);
        assertThat(first).hasStatus3xxRedirection();
        var url = Objects.requireNonNull(first.getResponse().getRedirectedUrl());
        assertThat(send("/seeds", answers)).hasRedirectedUrl(url.replace("?saved", ""));
        assertThat(mvc.get().uri(url)).hasStatusOk().bodyText().contains("もみ殻を燃やさずに使いたい", "保存しました");
    }

    @Test
    void asksInTheLanguageTheEntryWasWrittenInFirst() {
        var answers = people.answers("tsuruoka");
        answers.put("main", "en");
        answers.put("title_ja", "");
        assertThat(send("/needs", answers)).hasStatus(422).bodyText().contains("id=\"title_en-error\"");
        answers.put("title_en", "Rice husks, without burning them (made up)");
        var url = Objects.requireNonNull(send("/needs", answers).getResponse().getRedirectedUrl());
        var edit = url.replace("?saved", "") + "/edit";
        for (var address : List.of(edit, "/en" + edit)) {
            assertThat(mvc.get().uri(address).with(actingAs(coordinator)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("name=\"main\" value=\"en\"")
                    .containsSubsequence("name=\"title_en\"", "Rice husks", "<details", "name=\"title_ja\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 題：, 題（英語）：", "en, 題（日本語）：, 題："})
    void namesAFieldInTheListOfProblemsAsItsLabelDoes(String main, String japanese, String english) {
        var answers = people.answers("tsuruoka");
        answers.put("main", main);
        answers.put("title_ja", "漬".repeat(200));
        answers.put("title_en", "x".repeat(200));
        assertThat(send("/needs", answers))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#title_ja\">" + japanese, "<a href=\"#title_en\">" + english);
    }

    @Test
    void answersATitleOfTenMegabytesAtTheFieldAndLosesNothing() {
        var answers = people.answers("tsuruoka");
        answers.put("title_ja", "漬".repeat(3_400_000));
        assertThat(send("/needs", answers))
                .hasStatus(422)
                .bodyText()
                .contains("題：120文字までにしてください。いまは3400000文字です", "id=\"title_ja-error\"", "毎年秋に出るもみ殻");
        assertThat(send("/en/needs", answers)).bodyText().contains("Title: At most 120 characters");
    }

    @Test
    void evensOutHalfWidthKanaAndRefusesBrokenCharacters() {
        var answers = people.answers("tsuruoka");
        answers.put("title_ja", "ﾓﾐｶﾞﾗを使いたい\u0007（架空）");
        var url = Objects.requireNonNull(send("/needs", answers).getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(url)).bodyText().contains("モミガラを使いたい（架空）");
        answers.put("title_ja", "もみ殻\u0000");
        assertThat(send("/needs", answers)).hasStatus(422).bodyText().contains("読み取れない文字");
    }

    @Test
    void refusesAnEditOfAnOlderVersionShowsBothAndLosesNothing() {
        var entry = people.entered(coordinator, EntryKind.NEED, people.answers("tsuruoka"));
        var mine = edited(entry.slug(), "わたしの題（架空）");
        var theirs = edited(entry.slug(), "ほかの人の題（架空）");
        assertThat(send(entry.url(), theirs)).hasStatus3xxRedirection();
        var stale = send(entry.url(), mine);
        assertThat(stale).hasStatus(422).bodyText().contains("わたしの題（架空）", "ほかの人の題（架空）", "先に直しました");
        assertThat(stale).bodyText().contains("name=\"version\" value=\"2\"");
        mine.put("version", "2");
        assertThat(send(entry.url(), mine)).hasStatus3xxRedirection();
        assertThat(entries.find(Actor.PUBLIC, entry.id()).orElseThrow().title(Language.JA))
                .isEqualTo("わたしの題（架空）");
    }

    @Test
    void leavesAPartInPlaceThatItsEditorMayNotRead() {
        var owner = people.someoneOf("tsuruoka-science-park", "tsuruoka");
        var answers = people.answers("tsuruoka");
        answers.put("owner", people.organisation("tsuruoka-science-park").toString());
        answers.put("details_ja", "名指しした相手だけの話（架空）");
        answers.put("level_details", "NAMED_PARTIES");
        var entry = people.entered(owner, EntryKind.SEED, answers);
        assertThat(mvc.get().uri(entry.url())).bodyText().contains("関係者のみ").doesNotContain("名指しした相手");
        assertThat(mvc.get().uri(entry.url() + "/edit").with(actingAs(coordinator)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("名指しした相手だけの話");
        var typed = people.answers("tsuruoka");
        typed.put("owner", people.organisation("tsuruoka-science-park").toString());
        typed.put("version", "1");
        typed.put("details_ja", "コーディネーターの書き換え");
        assertThat(send(entry.url(), typed)).hasStatus3xxRedirection();
        assertThat(entries.find(owner, entry.id())
                        .orElseThrow()
                        .statement(Part.DETAILS, Language.JA)
                        .orElseThrow()
                        .text())
                .isEqualTo("名指しした相手だけの話（架空）");
    }

    @Test
    void takesBackAWithdrawal() {
        var entry = people.entered(coordinator, EntryKind.NEED, people.answers("tsuruoka"));
        assertThat(send(entry.url() + "/withdraw", Map.of())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(entry.url())).hasStatus(404);
        assertThat(send(entry.url() + "/reopen", Map.of())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(entry.url())).hasStatusOk();
    }

    @Test
    void strangersFindNoFormAndChangeNothing() {
        var entry = people.entered(coordinator, EntryKind.NEED, people.answers("tsuruoka"));
        var stranger = actingAs(people.aCoordinatorOf("nagaoka"));
        assertThat(mvc.get().uri(entry.url() + "/edit").with(stranger)).hasStatus(404);
        assertThat(mvc.post().uri(entry.url() + "/withdraw").with(stranger).with(formToken()))
                .hasStatus(404);
    }

    private Map<String, String> edited(String slug, String title) {
        var typed = people.answers("tsuruoka");
        typed.put("version", "1");
        typed.put("title_ja", title);
        return typed;
    }

    private MvcTestResult send(String url, Map<String, String> typed) {
        var request = mvc.post().uri(url).with(actingAs(coordinator)).with(formToken());
        typed.forEach(request::param);
        return request.exchange();
    }
}
