package musubi.publishing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import musubi.search.SearchIndex;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class ApiTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Contract CONTRACT = Contract.read();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SearchIndex index;

    private static boolean indexed;

    @BeforeEach
    void index() {
        if (!indexed) {
            index.rebuild();
            indexed = true;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/communities                      | /api/communities
            /api/communities?kind=global          | /api/communities
            /api/communities?area=1&prefecture=06 | /api/communities
            /api/communities/tsuruoka             | /api/communities/{id}
            /api/organisations?limit=100          | /api/organisations
            /api/organisations?community=tsuruoka | /api/organisations
            /api/organisations?kind=ministry      | /api/organisations
            /api/organisations/spiber             | /api/organisations/{id}
            /api/seeds?limit=100                  | /api/seeds
            /api/seeds?area=5&stage=applied       | /api/seeds
            /api/needs?limit=100                  | /api/needs
            /api/needs?prefecture=47              | /api/needs
            /api/search?q=漬物                    | /api/search
            /api/search?q=zzzzzz                  | /api/search
            /api/search?q=漬物&kind=seed,need     | /api/search
            /api/matches?need=漬物のにおいを減らしたい&near=06 | /api/matches
            /en/api/matches?need=reduce the smell of pickles   | /api/matches
            """)
    void keepsTheContract(String address, String path) {
        var answer = get(address);

        assertThat(answer).hasStatusOk().hasContentType("application/json");
        assertThat(CONTRACT.breaches(path, 200, body(answer))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/communities?kind=small    | /api/communities | kind
            /api/communities?area=10       | /api/communities | area
            /api/organisations?community=x | /api/organisations | community
            /api/organisations?prefecture=6 | /api/organisations | prefecture
            /api/seeds?limit=0             | /api/seeds | limit
            /api/seeds?limit=101           | /api/seeds | limit
            /api/seeds?limit=              | /api/seeds | limit
            /api/seeds?limit=５            | /api/seeds | limit
            /api/seeds?after=nonsense      | /api/seeds | after
            /api/seeds?after=              | /api/seeds | after
            /api/seeds?stage=BASIC         | /api/seeds | stage
            /api/needs?colour=blue         | /api/needs | colour
            /api/needs?area=1&area=2       | /api/needs | area
            /api/search                    | /api/search | q
            /api/search?q=%20              | /api/search | q
            /api/search?q=a&kind=person    | /api/search | kind
            /api/search?q=a&after=xyz      | /api/search | after
            /api/matches                   | /api/matches | need
            /api/matches?need=             | /api/matches | need
            /api/matches?need=a&top=0      | /api/matches | top
            /api/matches?need=a&top=1000   | /api/matches | top
            /api/matches?need=a&near=48    | /api/matches | near
            /api/matches?need=0192f5a0-0000-7000-8000-000000000001 | /api/matches | need
            /api/seeds/x?limit=3           | /api/seeds/{id} | limit
            """)
    void saysWhatCannotBeTaken(String address, String path, String parameter) {
        var answer = get(address);

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(CONTRACT.breaches(path, 400, body(answer))).isEmpty();
        assertThat(json(answer).path("errors").path(0).path("parameter").asString())
                .isEqualTo(parameter);
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndInTheReadersLanguage() {
        var japanese = json(get("/api/seeds?area=0&limit=x"));
        assertThat(japanese.path("errors")).hasSize(2);
        assertThat(japanese.path("errors").path(0).path("detail").asString()).contains("市場領域");
        assertThat(body(mvc.get()
                        .uri("/api/seeds?area=0")
                        .header("Accept-Language", "en")
                        .exchange()))
                .contains("market area");
    }

    @ParameterizedTest
    @ValueSource(strings = {"communities", "organisations", "seeds", "needs"})
    void answersWhatIsNotThereWithAProblem(String kind) {
        for (var id : new String[] {"no-such-thing", UUID.randomUUID().toString(), "%E6%BC%AC", "a'b"}) {
            var answer = get("/api/" + kind + "/" + id);
            assertThat(answer).hasStatus(404).hasContentType("application/problem+json");
            assertThat(CONTRACT.breaches("/api/" + kind + "/{id}", 404, body(answer)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"communities", "organisations", "seeds", "needs"})
    void goesThroughAListPageByPageWithoutGapsOrRepeats(String kind) {
        var whole = ids(json(get("/api/" + kind + "?limit=100")));
        var first = json(get("/api/" + kind + "?limit=2"));
        var seen = ids(first);
        while (first.has("next") && seen.size() < whole.size()) {
            var answer =
                    get("/api/" + kind + "?limit=2&after=" + first.path("next").asString());
            first = json(answer);
            seen.addAll(ids(first));
            if (first.has("next")) {
                assertThat(answer.getResponse().getHeader("Link")).endsWith("; rel=\"next\"");
            }
        }
        assertThat(seen).startsWith(whole.toArray(String[]::new));
    }

    @Test
    void givesARecordByItsIdAndByItsAddress() {
        var list = json(get("/api/needs?limit=1"));
        var need = list.path("items").path(0);

        assertThat(json(get("/api/needs/" + need.path("id").asString()))).isEqualTo(need);
        assertThat(json(get("/api/needs/" + need.path("slug").asString()))).isEqualTo(need);
        assertThat(get("/api/seeds/" + need.path("slug").asString())).hasStatus(404);
    }

    @Test
    void answersWithNothingNewWhenTheFingerprintFits() {
        var first = get("/api/communities");
        var fingerprint = String.valueOf(first.getResponse().getHeader("ETag"));

        assertThat(fingerprint).startsWith("W/\"");
        assertThat(mvc.get().uri("/api/communities").header("If-None-Match", fingerprint))
                .hasStatus(304);
        assertThat(first.getResponse().getHeader("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(first.getResponse().getHeaders("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
    }

    @Test
    void letsOtherSitesReadAndNobodyWrite() {
        assertThat(mvc.get().uri("/api/communities").header("Origin", "https://elsewhere.example"))
                .hasHeader("Access-Control-Allow-Origin", "*")
                .doesNotContainHeader("Access-Control-Allow-Credentials");
        for (var path : new String[] {"/api/needs", "/api/nothing", "/en/api/matches"}) {
            var answer = mvc.post().uri(path).exchange();
            assertThat(answer).hasStatus(405).hasHeader("Allow", "GET, HEAD, OPTIONS");
            assertThat(CONTRACT.breaches("/api/needs", 405, body(answer))).isEmpty();
        }
    }

    @Test
    void suggestsPartnersForThePickleMakerWithReasons() {
        var found = json(get("/api/matches?need=漬物のにおいを減らしたい&top=10"));

        assertThat(found.path("items")).isNotEmpty().hasSizeLessThanOrEqualTo(10);
        assertThat(found.path("items").path(0).path("title").asString()).contains("漬物");
        assertThat(found.path("items")).allSatisfy(item -> {
            assertThat(item.path("reasons")).isNotEmpty();
            assertThat(item.path("url").asString()).startsWith("http://");
        });
    }

    @Test
    void suggestsPartnersForARegisteredNeed() {
        var need =
                json(get("/api/needs?limit=1")).path("items").path(0).path("id").asString();
        var answer = get("/api/matches?need=" + need);

        assertThat(answer).hasStatusOk();
        assertThat(CONTRACT.breaches("/api/matches", 200, body(answer))).isEmpty();
        assertThat(get("/api/matches?need=" + need + "&near=06")).hasStatus(400);
    }

    @Test
    void handsOutItsContract() {
        var answer = get("/openapi.yaml");
        assertThat(answer).hasStatusOk();
        assertThat(body(answer)).startsWith("openapi: 3.1.0");
    }

    private MvcTestResult get(String address) {
        var query = address.indexOf('?');
        if (query < 0) {
            return mvc.get().uri(URI.create(address)).exchange();
        }
        var request = mvc.get().uri(address.substring(0, query));
        for (var pair : address.substring(query + 1).split("&")) {
            var parts = pair.split("=", 2);
            request = request.queryParam(parts[0], parts[1].replace("%20", " "));
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(body(answer));
    }

    private static ArrayList<String> ids(JsonNode list) {
        var ids = new ArrayList<String>();
        list.path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }
}
