package musubi.projects.web;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.kernel.Stage;
import musubi.projects.ProjectFixtures;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.wording.Detail.Kind;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The portfolio, a project and its forms, as the public and its coordinator see them.
@IntegrationTest
class ProjectPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Portfolio portfolio;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    ProjectFixtures projects;

    Actor coordinator;

    @BeforeEach
    void someone() {
        coordinator = people.aCoordinatorOf("tsuruoka");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects",
                "/projects?field=%E5%8C%BB%E7%99%82&stage=APPLIED&mark=%E2%97%8E&push=true&community=tsuruoka",
                "/projects?field=nonsense&stage=x&mark=&push=perhaps&page=99999999",
                "/projects/board",
                "/projects/timeline",
                "/projects/funnel",
                "/projects/funnel?step=need",
                "/projects/artificial-spider-silk"
            })
    void speaksBothLanguagesToEverybody(String page) {
        for (var language : new String[] {"", "/en"}) {
            assertThat(mvc.get().uri(java.net.URI.create(language + page)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("[projects.", "次の段階へ</button>");
            assertThat(mvc.get().uri(java.net.URI.create(language + page)).with(actingAs(coordinator)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("[projects.");
        }
    }

    @Test
    void showsAThemeAsItsDocumentPrintsItAndWhereItComesFrom() {
        assertThat(mvc.get().uri("/projects/artificial-spider-silk"))
                .hasStatusOk()
                .bodyText()
                .contains("人工クモ糸の開発", "◎", "凡例はありません", "シーズ先行", "平成24年度", "編集者の見立て", "出典：");
    }

    @Test
    void narrowsByFieldAndSaysHowManyAreLeft() {
        assertThat(mvc.get().uri("/projects?field={field}", "ベンチャー企業"))
                .bodyText()
                .contains("2 件の共同研究", "人工クモ糸の開発", "うつ病")
                .doesNotContain("害虫に強い大豆");
    }

    @Test
    void entersOnceHoweverOftenTheFormIsSent() {
        var answers = projects.answers("tsuruoka");
        var first = send("/projects", answers);
        assertThat(first).hasStatus3xxRedirection();
        var url = Objects.requireNonNull(first.getResponse().getRedirectedUrl()).replaceFirst("\\?.*", "");
        assertThat(send("/projects", answers)).hasRedirectedUrl(url);
        assertThat(mvc.get().uri(url)).bodyText().contains("もみ殻から紙をつくる", "シーズ先行");
    }

    @Test
    void isNoSeedPushOnceANeedIsTied() {
        var need = people.entered(coordinator, EntryKind.NEED, people.answers("tsuruoka"));
        var answers = projects.answers("tsuruoka");
        answers.put("ties", need.url());
        var project = projects.entered(coordinator, answers);
        assertThat(project.ties().hasNeed()).isTrue();
        assertThat(mvc.get().uri(project.url()))
                .bodyText()
                .contains("もみ殻を燃やさずに使いたい")
                .doesNotContain("シーズ先行");
        assertThat(mvc.get().uri(need.url())).bodyText().contains("href=\"" + project.url() + "\"", "もみ殻から紙をつくる");
        answers.put("ties", "");
        answers.put("version", "1");
        assertThat(send(project.url(), answers)).hasStatus3xxRedirection();
        assertThat(find(project).ties().hasNeed()).isFalse();
    }

    @Test
    void aNeedTheReaderMayNotKnowOfIsToldOfAndNotNamed() {
        var typed = people.answers("tsuruoka");
        typed.keySet().stream().filter(k -> k.startsWith("level_")).toList().forEach(k -> typed.put(k, "MEMBERS"));
        var need = people.entered(coordinator, EntryKind.NEED, typed);
        var answers = projects.answers("tsuruoka");
        answers.put("ties", need.url());
        var project = projects.entered(coordinator, answers);
        assertThat(mvc.get().uri(project.url()))
                .bodyText()
                .contains("会員まで")
                .doesNotContain("もみ殻を燃やさずに", need.slug(), "シーズ先行");
    }

    @Test
    void showsWhatIsWrongAtItsFieldAndLosesNothing() {
        var answers = projects.answers("tsuruoka");
        answers.put("title_ja", "");
        answers.put("ties", "/needs/no-such-need");
        answers.put("details_ja", "消えないでほしい文");
        var wrong = send("/projects", answers);
        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid=\"true\"", "title_ja-error", "消えないでほしい文")
                .doesNotContain("[projects.");
        answers.put("title_ja", "題（架空）");
        assertThat(send("/projects", answers)).hasStatus(422).bodyText().contains("/needs/no-such-need", "見つかりません");
    }

    @Test
    void anOlderVersionShowsBothAndLosesNothing() {
        var project = projects.entered(coordinator, projects.answers("tsuruoka"));
        var theirs = edited("ほかの人のテーマ（架空）");
        var mine = edited("わたしのテーマ（架空）");
        assertThat(send(project.url(), theirs)).hasStatus3xxRedirection();
        assertThat(send(project.url(), mine))
                .hasStatus(422)
                .bodyText()
                .contains("わたしのテーマ（架空）", "ほかの人のテーマ（架空）", "name=\"version\" value=\"2\"");
        mine.put("version", "2");
        assertThat(send(project.url(), mine)).hasStatus3xxRedirection();
        assertThat(find(project).title(Language.JA)).isEqualTo("わたしのテーマ（架空）");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "FOLLOW_UP", mode = EnumSource.Mode.EXCLUDE)
    void writesChangesTakesOutAndBringsBackEachKindOfLine(Kind kind) {
        var project = projects.entered(coordinator, projects.answers("tsuruoka"));
        var path = project.url() + "/" + kind.key();
        assertThat(see(path + "/new")).hasStatusOk().bodyText().doesNotContain("[projects.");
        assertThat(see("/en" + path + "/new")).hasStatusOk().bodyText().doesNotContain("[projects.");

        var typed = lineOf(kind);
        assertThat(send(path, typed)).hasStatus3xxRedirection();
        assertThat(send(path, typed)).hasStatus3xxRedirection();
        assertThat(find(project).details(kind)).as("sent twice, written once").hasSize(1);
        var detail = find(project).details(kind).getFirst();
        var one = path + "/" + detail.id();
        assertThat(see(one)).hasStatusOk().bodyText().contains("ことば（架空）").doesNotContain("[projects.");

        typed.put("version", "1");
        typed.put("words_ja", "別のことば（架空）");
        assertThat(send(one, typed)).hasStatus3xxRedirection();
        typed.put("words_ja", "おそかったことば（架空）");
        assertThat(send(one, typed)).hasStatus(422).bodyText().contains("おそかったことば", "別のことば");

        var removed = send(one + "/remove", Map.of());
        assertThat(removed).hasStatus3xxRedirection();
        assertThat(find(project).details(kind)).isEmpty();
        assertThat(see(Objects.requireNonNull(removed.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("取り消す");
        assertThat(send(one + "/restore", Map.of())).hasStatus3xxRedirection();
        assertThat(find(project).details(kind)).hasSize(1);
    }

    @Test
    void followsAResultForThreeYearsAndShowsWhatIsMissing() {
        var project = projects.entered(coordinator, projects.answers("tsuruoka"));
        assertThat(send(project.url() + "/output", line())).hasStatus3xxRedirection();
        var output = find(project).details(Kind.OUTPUT).getFirst();
        var typed = new HashMap<String, String>();
        typed.put("output", output.id().toString());
        typed.put("year", "2016");
        typed.put("words_ja", "二つの店で売られた（架空）");
        assertThat(see(project.url() + "/follow-up/new?output=" + output.id())).hasStatusOk();
        assertThat(send(project.url() + "/follow-up", typed)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(project.url()))
                .bodyText()
                .contains("二つの店で売られた", "平成29年度（2017年度）</strong> 未記入", "平成30年度（2018年度）</strong> 未記入")
                .doesNotContain("平成28年度（2016年度）</strong> 未記入");
    }

    @Test
    void movesUndoesAndSaysWhy() {
        var project = projects.entered(coordinator, projects.answers("tsuruoka"));
        var stage = project.url() + "/stage";
        var board = Map.of("version", "1", "stage", "APPLIED", "back", "board");
        var told = "/projects/board?moved=" + project.slug() + "&came=";
        assertThat(send(stage, board)).hasRedirectedUrl(told + "moved");
        assertThat(send(stage, board)).hasRedirectedUrl(told + "already");
        assertThat(send(stage, Map.of("version", "1", "stage", "PRACTICAL")))
                .hasRedirectedUrl(project.url() + "?came=faster");
        assertThat(see(told + "moved")).bodyText().contains("へ移しました", "取り消す");
        assertThat(send(project.url() + "/because", Map.of("words", "試作ができた（架空）", "back", "board")))
                .hasRedirectedUrl(told + "explained");
        assertThat(see(project.url())).bodyText().contains("試作ができた（架空）");
        assertThat(mvc.get().uri(project.url())).bodyText().doesNotContain("試作ができた（架空）");
        assertThat(send(project.url() + "/undo", Map.of("version", "2", "back", "board")))
                .hasRedirectedUrl(told + "undone");
        assertThat(find(project).about().stage()).isEqualTo(Stage.BASIC);
        assertThat(send(project.url() + "/undo", Map.of("version", "3")))
                .hasRedirectedUrl(project.url() + "?came=refused");
    }

    @Test
    void endsWithAReasonAndThenStaysAtItsStage() {
        var project = projects.entered(coordinator, projects.answers("tsuruoka"));
        var state = project.url() + "/state";
        assertThat(send(state, Map.of("version", "1", "step", "end")))
                .hasRedirectedUrl(project.url() + "?came=refused");
        assertThat(send(state, Map.of("version", "1", "step", "begin")))
                .hasRedirectedUrl(project.url() + "?came=stepped");
        assertThat(send(state, Map.of("version", "2", "step", "end", "reason", "NO_MARKET", "words", "高すぎた（架空）")))
                .hasRedirectedUrl(project.url() + "?came=stepped");
        assertThat(send(project.url() + "/stage", Map.of("version", "3", "stage", "APPLIED")))
                .hasRedirectedUrl(project.url() + "?came=refused");
        assertThat(see(project.url())).bodyText().contains("終了になりました", "高すぎた（架空）", "終了を取り消す");
    }

    @Test
    void strangersFindNoFormAndChangeNothing() {
        var project = projects.entered(coordinator, projects.answers("tsuruoka"));
        for (var stranger : new Actor[] {people.aCoordinatorOf("nagaoka"), people.aResearcherIn("tsuruoka")}) {
            assertThat(mvc.get().uri(project.url() + "/edit").with(actingAs(stranger)))
                    .hasStatus(404);
            assertThat(mvc.get().uri(project.url() + "/money/new").with(actingAs(stranger)))
                    .hasStatus(404);
            assertThat(mvc.post()
                            .uri(project.url() + "/stage")
                            .param("stage", "APPLIED")
                            .param("version", "1")
                            .with(actingAs(stranger))
                            .with(formToken()))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/projects/new").with(actingAs(people.aResearcherIn("tsuruoka"))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/projects/new")).hasStatus3xxRedirection();
        assertThat(find(project).life().version()).isEqualTo(1);
    }

    @Test
    void doesNotOpenARecordThatMembersReadByAPublicPart() {
        var answers = projects.answers("tsuruoka");
        answers.put("level", "MEMBERS");
        assertThat(send("/projects", answers)).hasStatus(422).bodyText().contains("記録より広く");
        answers.keySet().stream().filter(k -> k.startsWith("level_")).toList().forEach(k -> answers.put(k, "MEMBERS"));
        assertThat(projects.entered(coordinator, answers).existence())
                .isEqualTo(Disclosure.of(Disclosure.Level.MEMBERS));
    }

    /// Answers that every kind of line can take.
    private static Map<String, String> line() {
        var typed = new HashMap<String, String>();
        typed.put("formId", UUID.randomUUID().toString());
        typed.put("name_ja", "なまえ（架空）");
        typed.put("words_ja", "ことば（架空）");
        typed.put("code", "PRODUCT");
        typed.put("manner", "CALL");
        typed.put("day", "2015-06-01");
        typed.put("region", "06");
        typed.put("yen", "150万円");
        typed.put("evidence", "https://example.jp/");
        return typed;
    }

    private static Map<String, String> lineOf(Kind kind) {
        var typed = line();
        if (kind == Kind.MONEY) {
            typed.put("code", "NATIONAL");
            typed.put("year", "2015");
        }
        return typed;
    }

    private Map<String, String> edited(String title) {
        var typed = projects.answers("tsuruoka");
        typed.put("version", "1");
        typed.put("title_ja", title);
        return typed;
    }

    private Project find(Project project) {
        return portfolio.find(coordinator, project.id()).orElseThrow();
    }

    private MvcTestResult see(String url) {
        return mvc.get().uri(url).with(actingAs(coordinator)).exchange();
    }

    private MvcTestResult send(String url, Map<String, String> typed) {
        var request = mvc.post().uri(url).with(actingAs(coordinator)).with(formToken());
        typed.forEach(request::param);
        return request.exchange();
    }
}
