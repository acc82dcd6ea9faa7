package musubi.exchange.web;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.Role;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.desk.Desks;
import musubi.exchange.handover.Coordinators;
import musubi.exchange.handover.Office;
import musubi.exchange.handover.Seat;
import musubi.testing.IntegrationTest;
import musubi.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The register and the handover as colleagues see them, and as nobody else does.
@IntegrationTest
class HandoverPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    Coordinators coordinators;

    @Autowired
    Desks desks;

    private Actor leaving = Actor.PUBLIC;
    private Actor keeper = Actor.PUBLIC;

    @BeforeEach
    void twoAreInOffice() {
        leaving = office.coordinator("tsuruoka");
        keeper = office.somebody(Role.COMMUNITY_OFFICE, "tsuruoka");
    }

    @AfterEach
    void theyGoHome() {
        office.close();
    }

    @Test
    void aSeatIsGivenOnceChangedAndEnded() {
        office.inHand(keeper, "tsuruoka");
        var typed = seat();
        assertThat(post("/coordinators", keeper, typed)).hasRedirectedUrl("/coordinators?saved");
        assertThat(post("/coordinators", keeper, typed)).hasRedirectedUrl("/coordinators?saved");
        var seat = coordinators.people(keeper).stream()
                .filter(person -> person.account().equals(Office.id(leaving)))
                .flatMap(person -> person.seats().stream())
                .reduce((one, other) -> {
                    throw new AssertionError("two seats from one form");
                })
                .map(Seat::id)
                .orElseThrow();
        assertThat(see("/coordinators", keeper)).bodyText().contains(leaving.name(), "専門：発酵、知財", "（所属：");
        assertThat(see("/coordinators?q=知財 発酵", keeper)).bodyText().contains(leaving.name());
        assertThat(see("/coordinators?q=天文", keeper)).bodyText().contains("0人").doesNotContain(leaving.name());

        typed.put("formId", UUID.randomUUID().toString());
        assertThat(post("/coordinators", keeper, typed))
                .hasStatus(422)
                .bodyText()
                .contains("もうこの窓口の担当です");
        var url = "/coordinators/" + seat;
        assertThat(see(url + "/edit", keeper))
                .bodyText()
                .contains(leaving.name())
                .doesNotContain("[exchange.");
        typed.put("version", "1");
        typed.put("to_day", "2020-01-01");
        assertThat(post(url, keeper, typed)).hasStatus(422).bodyText().contains("to_day-error", "2020-01-01");
        typed.put("to_day", "");
        assertThat(post(url, keeper, typed)).hasRedirectedUrl("/coordinators?saved");
        assertThat(post(url, keeper, typed)).hasStatus(422).bodyText().contains("先に直しました");
        assertThat(post(url + "/end", keeper, Map.of("version", "2"))).hasRedirectedUrl("/coordinators?saved");
        assertThat(see("/coordinators", keeper)).bodyText().contains("任期はきょうまで");
    }

    @Test
    void onlyThoseInOfficeSitAtADesk() {
        office.inHand(keeper, "tsuruoka");
        var typed = seat();
        typed.put("account", Office.id(office.coordinator("nagaoka")).toString());
        assertThat(post("/coordinators", keeper, typed))
                .hasStatus(422)
                .bodyText()
                .contains("account-error")
                .contains("役割をもっていない");
        typed.put("employer", UUID.randomUUID().toString());
        assertThat(post("/coordinators", keeper, typed))
                .hasStatus(422)
                .bodyText()
                .contains("employer-error");
        assertThat(post("/coordinators", keeper, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("account-error", "desk-error", "from_day-error");
    }

    @Test
    void asksTheTablesAsOftenForManyCasesAsForOne() {
        var handover = "/handover/" + Office.id(leaving);
        office.introduction(leaving, office.inHand(leaving, "tsuruoka"));
        see(handover, keeper);
        see(handover + "/pack", keeper);
        var page = Statements.of(() -> see(handover, keeper));
        var pack = Statements.of(() -> see(handover + "/pack", keeper));
        for (var i = 0; i < 4; i++) {
            office.introduction(leaving, office.inHand(leaving, "tsuruoka"));
        }
        assertThat(Statements.of(() -> see(handover, keeper))).isEqualTo(page).isPositive();
        assertThat(Statements.of(() -> see(handover + "/pack", keeper)))
                .isEqualTo(pack)
                .isPositive();
    }

    @Test
    void namesAreForColleaguesAndTheNationalOffice() {
        var handover = "/handover/" + Office.id(leaving);
        assertThat(see("/coordinators", people.theNationalOffice()))
                .bodyText()
                .contains(leaving.name())
                .doesNotContain(handover);
        assertThat(see("/coordinators", office.coordinator("nagaoka")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(leaving.name());
        assertThat(see(handover, office.coordinator("nagaoka"))).hasStatus(404);
        assertThat(see(handover + "/pack", office.coordinator("nagaoka"))).hasStatus(404);
        for (var url : new String[] {"/coordinators", "/coordinators/new", handover, handover + "/pack"}) {
            assertThat(see(url, people.someoneOf("demo-pickles", "tsuruoka"))).hasStatus(403);
        }
        assertThat(see("/coordinators", Actor.PUBLIC)).bodyText().doesNotContain(leaving.name());
    }

    @Test
    void allIsHandedOverPrintedAndTakenBack() {
        var need = office.inHand(leaving, "tsuruoka");
        var referral = office.introduction(leaving, need);
        var url = "/handover/" + Office.id(leaving);
        assertThat(see(url, keeper))
                .bodyText()
                .contains("相談1件と引き合わせ1件", "もみ殻", "to_" + referral)
                .doesNotContain("[exchange.");
        assertThat(see(url + "/pack", keeper))
                .bodyText()
                .contains("これまでの経過", "手紙を送った日", "署名", "もみ殻")
                .doesNotContain("[exchange.");

        var typed = new HashMap<String, String>();
        typed.put("formId", UUID.randomUUID().toString());
        typed.put("word", "あ".repeat(1001));
        assertThat(post(url, keeper, typed)).hasStatus(422).bodyText().contains("1000文字まで", "1001文字");
        typed.put("word", "冬の前に電話を（架空）");
        assertThat(post(url, keeper, typed)).hasStatus(422).bodyText().contains("successor-error", "冬の前に電話を（架空）");
        typed.put("successor", Office.id(keeper).toString());
        typed.put("to_" + need.id(), Office.id(leaving).toString());
        assertThat(post(url, keeper, typed)).hasStatus(422).bodyText().contains("to_" + need.id() + "-error");
        typed.remove("to_" + need.id());
        var made = Objects.requireNonNull(post(url, keeper, typed).getResponse().getRedirectedUrl());
        assertThat(made).startsWith("/handovers/").endsWith("?done=made");
        assertThat(post(url, keeper, typed)).hasRedirectedUrl(made);

        var record = made.replaceAll("\\?.*", "");
        assertThat(see(made, keeper))
                .bodyText()
                .contains("引き継ぎました。", "冬の前に電話を（架空）", "もみ殻", keeper.name())
                .doesNotContain("[exchange.");
        assertThat(see(record + "/pack", keeper)).bodyText().contains("冬の前に電話を（架空）", "もみ殻", "つないだ相手");
        assertThat(see(record, office.coordinator("nagaoka"))).hasStatus(404);
        assertThat(see("/work/inbox", keeper)).bodyText().contains(leaving.name() + "から引き継ぎました");
        typed.put("formId", UUID.randomUUID().toString());
        assertThat(post(url, keeper, typed)).hasRedirectedUrl(record + "?done=already");

        assertThat(post(record + "/undo", keeper, Map.of())).hasRedirectedUrl(record + "?done=taken_back");
        assertThat(see(record + "?done=taken_back", keeper)).bodyText().contains("元の担当に戻しました", "に取り消しました");
        assertThat(office.owner(need)).isEqualTo(Office.id(leaving));
    }

    private Map<String, String> seat() {
        var typed = new HashMap<String, String>();
        typed.put("formId", UUID.randomUUID().toString());
        typed.put("account", Office.id(leaving).toString());
        typed.put("desk", office.desk(desks, "tsuruoka").toString());
        typed.put("from_day", "2026年4月1日");
        typed.put("to_day", "2099-03-31");
        typed.put("specialities", "発酵、知財");
        typed.put("employer", people.organisation("demo-lab").toString());
        return typed;
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
