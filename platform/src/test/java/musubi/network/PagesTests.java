package musubi.network;

import static musubi.access.signin.ActingAs.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class PagesTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/communities",
                "/communities?prefecture=06",
                "/communities?prefecture=47",
                "/communities?prefecture=zz",
                "/communities/hokkaido",
                "/communities/tsuruoka",
                "/communities/nagaoka",
                "/communities/fukuoka",
                "/communities/tokai",
                "/organisations",
                "/organisations?kind=UNIVERSITY&side=ACADEMIA&prefecture=06&community=tsuruoka",
                "/organisations?kind=nonsense",
                "/organisations?after=%3Cnonsense%3E",
                "/organisations/keio-iab",
                "/organisations/tsuruoka-science-park",
                "/organisations/shizuoka-prefecture",
                "/windows",
                "/windows?audience=investors&community=tsuruoka",
                "/windows?prefecture=47",
                "/market-areas/2",
                "/prefectures/06",
                "/prefectures/47"
            })
    void answersInBothLanguagesWithWordsForEverything(String address) {
        assertThat(body(address)).doesNotContain("[network.", "null");
        assertThat(body("/en" + address)).doesNotContain("[network.", "null");
    }

    @Test
    void tellsWhereARecordComesFrom() {
        assertThat(body("/communities/tsuruoka"))
                .contains("令和3年6月認定・登録", "レンタルラボの新設", "20<small>室</small>", "基準の値：資料に記載なし", "2021年6月25日（金）");
        assertThat(body("/en/communities/tsuruoka")).contains("6.5<small>billion yen</small>", "Baseline: not stated");
    }

    @Test
    void showsAStatedBaseAndTheOneThatIsOnlyAYear() {
        assertThat(body("/communities/nagaoka")).contains("基準の値：57");
        assertThat(body("/communities/fukuoka")).contains("基準：2013年度");
    }

    @Test
    void helpsWhereAnAddressNamesNothing() {
        for (var address : new String[] {
            "/communities/atlantis", "/organisations/atlantis", "/market-areas/10", "/market-areas/x", "/prefectures/48"
        }) {
            assertThat(mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void turnsThePagesOfTheListWithoutLosingOrRepeating() {
        var first = body("/organisations");
        var next = first.replaceAll("(?s).*href=\"(/organisations\\?[^\"]*after=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        var second = body(next);
        assertThat(second).contains("/organisations/").doesNotContain(firstHit(first));
    }

    @Test
    void marksWhatIsMadeUpAndKeepsItFromThePublic() {
        var office = Actor.signedIn(
                new AccountId(UUID.randomUUID()), "事務局（架空）", List.of(Grant.nation(Role.NATIONAL_OFFICE)));
        var page = mvc.get().uri("/organisations/demo-pickles");

        assertThat(page.with(actingAs(office))).hasStatusOk().bodyText().contains("（架空）");
        assertThat(mvc.get().uri("/organisations/demo-pickles")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String firstHit(String body) {
        return body.replaceAll("(?s).*?hit__title\"><a href=\"([^\"]+)\".*", "$1\"");
    }

    private String body(String address) {
        var result = mvc.get().uri(java.net.URI.create(address)).exchange();
        assertThat(result).as(address).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
