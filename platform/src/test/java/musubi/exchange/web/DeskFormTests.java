package musubi.exchange.web;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.desk.Desk;
import musubi.exchange.desk.Desks;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Desks are set up and changed by those who coordinate in their community.
@IntegrationTest
class DeskFormTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    Desks desks;

    private Actor coordinator = Actor.PUBLIC;

    @BeforeEach
    void someone() {
        coordinator = people.aCoordinatorOf("tokai");
    }

    @Test
    void aDeskIsSetUpOnceAndChanged() {
        var name = "食品の窓口（架空）" + UUID.randomUUID();
        var typed = typed(name);
        assertThat(post("/desks", coordinator, typed)).hasRedirectedUrl("/desks?saved");
        assertThat(post("/desks", coordinator, typed)).hasRedirectedUrl("/desks?saved");
        var desk = named(name);
        assertThat(desk.areas()).containsExactly(3, 5);
        assertThat(desk.prefectures()).containsExactly("23");
        assertThat(desk.promise()).isEqualTo(new Desk.Promise(2, 10));
        assertThat(see("/desks", coordinator)).bodyText().contains(name, "/desks/" + desk.id() + "/edit");

        var edit = "/desks/" + desk.id() + "/edit";
        assertThat(see(edit, coordinator))
                .hasStatusOk()
                .bodyText()
                .contains(name)
                .doesNotContain("[exchange.");
        typed.put("version", "1");
        typed.put("answer_days", "5");
        assertThat(post("/desks/" + desk.id(), coordinator, typed)).hasRedirectedUrl("/desks?saved");
        assertThat(named(name).promise().answerDays()).isEqualTo(5);
        assertThat(post("/desks/" + desk.id(), coordinator, typed))
                .hasStatus(422)
                .bodyText()
                .contains("先に直しました");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var typed = typed("");
        typed.put("answer_days", "きょう");
        typed.put("introduce_days", "999");
        assertThat(post("/desks", coordinator, typed))
                .hasStatus(422)
                .bodyText()
                .contains("name_ja-error", "1から60まで", "1から250まで");
    }

    @Test
    void nobodyElseSetsUpOrChangesADesk() {
        var name = "よその窓口（架空）" + UUID.randomUUID();
        assertThat(post("/desks", people.aCoordinatorOf("nagaoka"), typed(name)))
                .hasStatus(422);
        assertThat(mvc.get().uri("/desks/new").with(actingAs(people.aResearcherIn("tokai"))))
                .hasStatus(403);
        post("/desks", coordinator, typed(name));
        var url = "/desks/" + named(name).id();
        assertThat(post(url, people.aCoordinatorOf("nagaoka"), typed(name))).hasStatus(404);
        assertThat(see("/desks", Actor.PUBLIC)).bodyText().contains(name).doesNotContain(url);
    }

    private Map<String, String> typed(String name) {
        var typed = new HashMap<String, String>();
        typed.put("formId", UUID.randomUUID().toString());
        typed.put("name_ja", name);
        typed.put("community", people.community("tokai").toString());
        typed.put("areas", "3,5,10");
        typed.put("prefectures", "23,99");
        typed.put("answer_days", "2");
        typed.put("introduce_days", "10");
        return typed;
    }

    private Desk named(String name) {
        return desks.open(Actor.PUBLIC).stream()
                .filter(desk -> desk.name().ja().equals(name))
                .reduce((one, other) -> {
                    throw new AssertionError("two desks of one name");
                })
                .orElseThrow();
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
