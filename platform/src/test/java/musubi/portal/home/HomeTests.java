package musubi.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import musubi.access.Actor;
import musubi.portal.MarketAreas;
import musubi.search.Query;
import musubi.search.Search;
import musubi.search.SearchIndex;
import musubi.testing.IntegrationTest;
import musubi.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class HomeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Search search;

    @Autowired
    SearchIndex index;

    @Autowired
    MarketAreas areas;

    @Test
    void answersInJapaneseAndUnderEnInEnglish() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"ja\">", "研究の力を結ぶ", "出典：")
                .doesNotContain("[portal.", "[network.");
        assertThat(mvc.get().uri("/en/"))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"en\">", "the science that answers it", "Source: ")
                .doesNotContain("[portal.", "[network.");
    }

    @Test
    void asksTheQuestionWhereAskAnswersIt() {
        assertThat(mvc.get().uri("/")).bodyText().contains("action=\"/ask\"", "name=\"q\"");
        assertThat(mvc.get().uri("/en/")).bodyText().contains("action=\"/en/ask\"");
    }

    @Test
    void leadsToEveryCommunityFromTheMapAndFromTheList() {
        var page = mvc.get().uri("/");
        for (var slug : Set.of("hokkaido", "tsuruoka", "nagaoka", "fukuoka", "tokai")) {
            assertThat(page)
                    .bodyText()
                    .contains(
                            "<h3><a href=\"/communities/" + slug + "\"",
                            "<a href=\"/communities/" + slug + "\" aria-label");
        }
    }

    @Test
    void needsFewStatements() {
        assertThat(Statements.of(() -> mvc.get().uri("/").exchange())).isBetween(1L, 8L);
    }

    @Test
    void countsInEachMarketAreaWhatTheReaderMayKnow() {
        index.rebuild();
        var counts = search.find(Actor.PUBLIC, Query.of("", Set.of(), 1)).byArea();
        assertThat(areas.all(Actor.PUBLIC))
                .hasSize(9)
                .allSatisfy(area -> assertThat(mvc.get().uri("/"))
                        .bodyText()
                        .containsPattern(
                                "href=\"/search\\?area=%1$d\"><span class=\"areas__number\">%1$d</span><span>[^<]+</span><span class=\"num\">%2$d 件"
                                        .formatted(area.number(), counts.getOrDefault(area.number(), 0))));
    }
}
