package musubi.portal.terms;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.search.Query;
import musubi.search.Search;
import musubi.search.SearchIndex;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The national office adds terms to the vocabulary, sees what would change, and takes terms back.
@IntegrationTest
class TermPagesTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Search search;

    @Autowired
    SearchIndex index;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    Actor office = Actor.PUBLIC;
    String mark = "";

    @BeforeEach
    void anOffice() {
        office = someone("（架空）国の事務局");
        mark = UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .mapToObj(c -> (char) (c < 'a' ? c + 'z' - '9' : c) + "")
                .collect(Collectors.joining("", "q", "x"));
    }

    /// What the test added is out of the vocabulary again, also for the tests that come after.
    @AfterEach
    void forget() {
        var mine =
                "(select t.id from search.term t join access.account a on a.id = t.account where a.login like 'terms-%')";
        JdbcClient.create(owner)
                .sql("delete from search.term_taken_back where term in " + mine)
                .update();
        JdbcClient.create(owner)
                .sql("delete from search.term where id in " + mine)
                .update();
        if (!index.hasAllTerms()) {
            index.rebuild();
        }
    }

    @Test
    void isForTheNationalOfficeAlone() {
        var coordinator = Actor.signedIn(
                new AccountId(UUID.randomUUID()),
                "（架空）",
                List.of(Grant.community(Role.COORDINATOR, UUID.randomUUID())));
        for (var address : List.of("/work/terms", "/work/terms/new", "/work/terms/terms.txt")) {
            assertThat(mvc.get().uri(address).with(actingAs(coordinator))).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(mvc.get().uri(address)).hasStatus3xxRedirection();
            assertThat(mvc.get().uri(address).with(actingAs(office))).hasStatusOk();
        }
        assertThat(send(coordinator, "/work/terms", typed(Map.of()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/work")).contains("href=\"/work/terms\"");
    }

    @Test
    void looksUpTheVocabularyAndSaysWhatIsNotThere() {
        assertThat(page("/work/terms?before=" + new UUID(0, 0))).contains("まだありません");
        assertThat(page("/work/terms?q=つけもの")).contains("漬物", "tsukemono", "発酵食品", "/work/terms/new?concept=pickles");
        assertThat(page("/work/terms?q=zzzqqq")).contains("語彙にありません");
        assertThat(page("/en/work/terms?concept=pickles")).contains("Concepts found: 1.", "fermented food");
    }

    @Test
    void addsATermThatTheIndexKnowsSoonAndTakesItBackAgain() {
        var word = mark;
        assertThat(finds(word)).isFalse();
        var added = added(typed(Map.of("concept", "pickles", "english", word)));
        assertThat(page("/work/terms?saved=" + added)).contains("を加えました", word, "架空炭" + mark);
        assertThat(page("/work/terms/terms.txt")).contains("試験（架空）", "pickles | 架空炭" + mark + " | " + word + " |");
        await().until(() -> finds(word));
        assertThat(page("/work/terms?saved=" + added)).contains("検索の索引にも反映されています");
        assertThat(send(office, "/work/terms/" + added + "/take-back", Map.of()))
                .hasRedirectedUrl("/work/terms?back=" + added);
        assertThat(page("/work/terms?back=" + added)).contains("を取り消しました", "取り消し済み", "（架空）国の事務局");
        await().until(() -> index.hasAllTerms() && !finds(word));
        assertThat(page("/work/terms/terms.txt")).doesNotContain(mark);
        assertThat(page("/work/terms/new?again=" + added)).contains(word, "試験（架空）");
    }

    @Test
    void refusesAtTheFieldAndKeepsWhatWasTyped() {
        var answer = send(office, "/work/terms", typed(Map.of("japanese", "つけもの", "broader", "ない概念", "note", "")));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("すでに「漬物」の名前です", "href=\"/work/terms?concept=pickles\"", "id=\"japanese-error\"")
                .contains("という名前の概念はありません", "理由と出典を書いてください", "made-up charcoal " + mark)
                .contains("<a href=\"#japanese\">日本語の名前：「つけもの」は");
        assertThat(text(send(office, "/en/work/terms", typed(Map.of("japanese", "", "english", "")))))
                .contains("Give at least one name");
    }

    @Test
    void offersBroaderConceptsAndTakesTheOneThatIsPressed() {
        var searched = typed(Map.of("broader", "発酵食", "do", "search"));
        assertThat(text(send(office, "/work/terms", searched)))
                .contains("name=\"choose\" value=\"fermented-food\"", "架空炭" + mark);
        searched.put("choose", "fermented-food");
        assertThat(text(send(office, "/work/terms", searched))).contains("value=\"fermented-food\"", "の一種として加えます");
    }

    @Test
    void showsWhatWouldChangeAndChangesNothing() {
        var need = entered(EntryKind.NEED, "need" + mark);
        var seed = entered(EntryKind.SEED, "seed" + mark);
        var answer = send(
                office,
                "/work/terms",
                typed(Map.of("japanese", "", "english", "need" + mark + ", seed" + mark, "do", "look")));
        assertThat(answer).hasStatusOk();
        assertThat(text(answer))
                .contains("保存すると変わること", "この名前を使っている記録", "シーズ", "あなたが読める記録だけ")
                .containsSubsequence("はじめの5つの候補が変わるのは1件です", need, "いま", "保存したあと", seed, "いま5番目より下")
                .doesNotContain("[portal.");
        assertThat(page("/work/terms")).doesNotContain(mark);
        assertThat(index.hasAllTerms()).isTrue();
    }

    @Test
    void answersTheSameFormOnceHoweverOftenItIsSent() throws Exception {
        var form = typed(Map.of());
        var start = new CyclicBarrier(2);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of(1, 2)
                    .map(hand -> hands.submit(() -> {
                        start.await();
                        return added(form);
                    }))
                    .toList();
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        }
        assertThat(added(form)).isNotEmpty();
        assertThat(changes()).isOne();
    }

    @Test
    void showsWhatAnotherDidMeanwhileAndLosesNothing() {
        var mine = typed(Map.of());
        var other = someone("（架空）もう一人");
        assertThat(send(other, "/work/terms", typed(Map.of("japanese", "べつの炭" + mark, "english", ""))))
                .hasStatus(HttpStatus.FOUND);
        var late = send(office, "/work/terms", mine);
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(late))
                .contains("書いているあいだに、語彙が変わりました", "べつの炭" + mark, "（架空）もう一人", "架空炭" + mark)
                .contains("name=\"version\" value=\"" + version() + "\"");
        mine.put("version", version());
        added(mine);
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void tellsThatAConceptWasTakenBackMeanwhile() {
        var opened = added(typed(Map.of()));
        var concept = "made-up-charcoal-" + mark;
        var further = typed(Map.of("concept", concept, "japanese", "うその炭" + mark, "english", ""));
        send(office, "/work/terms/" + opened + "/take-back", Map.of());
        var late = send(office, "/work/terms", further);
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(late)).contains("取り消された用語", "いまの語彙にありません", "うその炭" + mark);
        assertThat(text(send(office, "/work/terms/" + opened + "/take-back", Map.of())))
                .contains("すでに取り消されています", "（架空）国の事務局");
    }

    @Test
    void takesNothingBackThatOthersRestOn() {
        var opened = added(typed(Map.of()));
        var further =
                added(typed(Map.of("concept", "made-up-charcoal-" + mark, "japanese", "うその炭" + mark, "english", "")));
        var refused = send(office, "/work/terms/" + opened + "/take-back", Map.of());
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(refused)).contains("まだ取り消せません", "うその炭" + mark);
        send(office, "/work/terms/" + further + "/take-back", Map.of());
        assertThat(send(office, "/work/terms/" + opened + "/take-back", Map.of()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(send(office, "/work/terms/" + UUID.randomUUID() + "/take-back", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    /// A record that says this word alone; its address.
    private String entered(EntryKind kind, String word) {
        var answers = people.answers("tsuruoka");
        answers.put("title_ja", word);
        answers.put("summary_ja", "");
        return people.entered(people.aCoordinatorOf("tsuruoka"), kind, answers).url();
    }

    private Actor someone(String name) {
        var id = UUID.randomUUID();
        JdbcClient.create(owner)
                .sql(
                        "insert into access.account (id, login, display_name, demo, created_at) values (:id, :login, :name, true, now())")
                .param("id", id)
                .param("login", "terms-" + id)
                .param("name", name)
                .update();
        return Actor.signedIn(new AccountId(id), name, List.of(Grant.nation(Role.NATIONAL_OFFICE)));
    }

    private Map<String, String> typed(Map<String, String> changes) {
        var typed = new HashMap<>(Map.of("formId", UUID.randomUUID().toString(), "version", version(), "do", "save"));
        typed.putAll(Map.of("japanese", "架空炭" + mark, "english", "made-up charcoal " + mark, "note", "試験（架空）"));
        typed.putAll(changes);
        return typed;
    }

    private String version() {
        var form = VERSION.matcher(page("/work/terms/new"));
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private String added(Map<String, String> form) {
        var answer = send(office, "/work/terms", form);
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceFirst(".*saved=", "");
    }

    private boolean finds(String word) {
        return !search.find(Actor.PUBLIC, Query.of(word, Set.of(), 5)).hits().isEmpty();
    }

    private int changes() {
        return JdbcClient.create(owner)
                .sql("select count(*) from search.term where array_to_string(ja, ' ') like '%' || :mark")
                .param("mark", mark)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult send(Actor actor, String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).with(formToken()).with(actingAs(actor));
        typed.forEach(request::param);
        return request.exchange();
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(actingAs(office)).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
