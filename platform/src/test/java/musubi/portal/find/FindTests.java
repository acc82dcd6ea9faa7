package musubi.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import musubi.access.Actor;
import musubi.search.Query;
import musubi.search.Search;
import musubi.search.SearchIndex;
import musubi.testing.IntegrationTest;
import musubi.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

@IntegrationTest
class FindTests {

    private static final Pattern HIT = Pattern.compile("class=\"hit__title\"><a href=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static boolean indexed;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Search search;

    @BeforeEach
    void theIndexIsThere(@Autowired SearchIndex index) {
        if (!indexed) {
            index.rebuild();
            indexed = true;
        }
    }

    @Test
    void findsInEverydayWordsAndSaysWhy() {
        assertThat(find("/search", "漬物のにおいを減らしたい"))
                .contains("合う理由", "<mark>", "どう数えたか", "class=\"bars\"", "/seeds/")
                .doesNotContain("[portal.", "[search.", "[network.");
    }

    @Test
    void findsTheSameInEnglish() {
        assertThat(find("/en/search", "reduce the smell of pickles"))
                .contains("Why it is here", "/en/seeds/")
                .doesNotContain("[portal.", "[search.", "[network.");
    }

    @Test
    void showsWhatThereIsWhenNothingWasTyped() {
        var total = search.find(Actor.PUBLIC, Query.of("", Set.of(), 1)).total();
        assertThat(find("/search", "")).contains("いま " + total + " 件を見られます").doesNotContain("合う理由");
    }

    @Test
    void keepsTheFiltersClosedAndSaysOnThemWhatIsChosen() {
        assertThat(get("/search?kind=seed&prefecture=06"))
                .contains("id=\"filters\"><summary>", "<span class=\"chip\">山形県</span>");
    }

    @Test
    void leadsThroughEverythingOncePageByPage() {
        var total = search.find(Actor.PUBLIC, Query.of("", Set.of(), 1)).total();
        var hits = new ArrayList<String>();
        var address = "/search";
        while (!address.isEmpty()) {
            var page = get(address);
            HIT.matcher(page).results().forEach(hit -> hits.add(hit.group(1)));
            var next = NEXT.matcher(page);
            address = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : "";
        }
        assertThat(hits).hasSize(total);
        assertThat(new HashSet<>(hits).size()).isGreaterThan(total / 2);
    }

    @Test
    void asksTheDatabaseOnceForEachKindHoweverManyAreFound() {
        var few = Statements.of(() -> get("/search?q=発酵&kind=seed&area=8"));
        var many = Statements.of(() -> get("/search?kind=seed"));
        assertThat(few).isEqualTo(many).isPositive();
        assertThat(Statements.of(() -> get("/search"))).isLessThan(20);
    }

    @Test
    void suggestsTitlesTheViewerMayRead() {
        assertThat(get("/suggest?q=発酵")).contains("<option value=").doesNotContain("<html");
        assertThat(get("/suggest?q=")).doesNotContain("<option");
    }

    @Test
    void narrowsByKindAndAreaAndSaysHowManyAreLeft() {
        var left = search.find(Actor.PUBLIC, Query.of("発酵", Set.of("seed"), 1));
        assertThat(get("/search?q=発酵&kind=seed"))
                .contains(left.byKind().getOrDefault("seed", 0) + " 件見つかりました")
                .contains("aria-current=\"true\">シーズ");
        assertThat(get("/search?q=発酵&kind=seed&area=5"))
                .contains(left.byArea().getOrDefault(5, 0) + " 件見つかりました")
                .contains("しぼりこみをやめる");
    }

    @Test
    void narrowsToTheRegionOfACommunity() {
        assertThat(get("/search?community=tsuruoka")).contains("value=\"06\" selected");
        assertThat(get("/search?community=nowhere")).contains("件を見られます");
    }

    @Test
    void teachesWhenNothingFits() {
        assertThat(find("/search", "zzqxvw")).contains("ぴったりのものは、まだありません", "別の言い方にする", "/ask?q=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000\u0007\u001b", "\ud800 漬物", "*:* AND (", "\"", "<script>alert(1)</script>", "%", "   "})
    void takesAnythingForWords(String words) {
        assertThat(find("/search", words)).doesNotContain("<script>alert");
    }

    @Test
    void saysThatALongTextWasCut() {
        assertThat(find("/search", "漬物のにおい".repeat(2_000))).contains("はじめの1000文字でさがしました");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"area=12", "area=x", "kind=x", "prefecture=99", "prefecture=x", "after=x", "best=-1", "best=NaN"
            })
    void leavesOutWhatMakesNoSense(String nonsense) {
        assertThat(get("/search?q=発酵&" + nonsense)).contains("件見つかりました");
    }

    private String find(String address, String words) {
        var answer = mvc.get().uri(address).param("q", words).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private String get(String address) {
        var answer = mvc.get().uri(java.net.URI.create(encoded(address))).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String encoded(String address) {
        return address.replace("発酵", "%E7%99%BA%E9%85%B5");
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
