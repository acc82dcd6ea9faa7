package musubi.network;

import static musubi.access.signin.ActingAs.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class RegisterTests extends RegisterPages {

    @Autowired
    Organisations organisations;

    CommunityId tsuruoka = new CommunityId(new UUID(0, 0));
    String slug = "";
    OrganisationId own = new OrganisationId(new UUID(0, 0));
    Actor member = Actor.PUBLIC;
    Actor office = Actor.PUBLIC;

    @BeforeEach
    void anOrganisationOfTsuruoka() {
        tsuruoka = communities.bySlug(Actor.PUBLIC, "tsuruoka").orElseThrow().id();
        slug = "edited-" + UUID.randomUUID().toString().substring(0, 8);
        own = NetworkFixtures.anOrganisation(as, slug, "PUBLIC", tsuruoka);
        member = NetworkFixtures.memberOf(own, tsuruoka);
        office = NetworkFixtures.officeOf(tsuruoka);
    }

    @Test
    void keepsWhatItsOwnPeopleCorrect() {
        assertThat(post(member, typed(Map.of("kana", "ﾂｹﾓﾉﾃﾝ"))))
                .hasRedirectedUrl("/organisations/" + slug + "?saved=1");
        assertThat(page(Actor.PUBLIC, "/organisations/" + slug)).contains("直した名前", "ツケモノテン");
    }

    @Test
    void showsTheSizeOnlyToThoseWhoMayReadTheFigures() {
        assertThat(page(Actor.PUBLIC, "/organisations/" + slug)).doesNotContain("中小企業", "1,234");
        assertThat(page(member, "/organisations/" + slug)).contains("小規模企業者", "中小企業基本法 第2条第5項", "1,234万5,678円");
    }

    @Test
    void namesTheCheckDigitThatWouldBeRightAndKeepsWhatWasTyped() {
        var answer = post(member, typed(Map.of("corporateNumber", "1000020242095")));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("はじめの1桁は", "corporateNumber-error", "直した名前", "1000020242095");
    }

    @Test
    void refusesTheNumberOfAnother() {
        var answer = post(member, typed(Map.of("corporateNumber", "3000020242098")));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("すでに登録されています");
    }

    @Test
    void tellsTheLimitAndTheLengthOfANameThatIsFarTooLong() {
        var answer = post(member, typed(Map.of("nameJa", "漬".repeat(1_000_000))));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("200文字までにしてください（いまは1,000,000文字です）");
    }

    @Test
    void refusesWhatCannotBeReadFieldByField() {
        var typed = typed(Map.of(
                "nameJa", "\u0000\u0007", "kana", "KANA!", "capital", "たくさん", "employees", "-3", "kind", "CIRCUS"));
        var answer = post(member, typed);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("nameJa-error", "kana-error", "capital-error", "employees-error", "kind-error")
                .doesNotContain("[network.");
    }

    @Test
    void answersASecondSubmissionOfTheSameFormWithTheFirstOne() {
        var typed = typed(Map.of());
        assertThat(post(member, typed)).hasRedirectedUrl("/organisations/" + slug + "?saved=1");
        assertThat(post(member, typed)).hasRedirectedUrl("/organisations/" + slug + "?saved=1");
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFaster() {
        post(office, typed(Map.of("nameJa", "事務局の名前")));
        var answer = post(member, typed(Map.of("nameJa", "会社の名前")));
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(answer)).contains("ほかの人がこの記録を直しました", "事務局の名前", "会社の名前");
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void letsAnOldAddressLeadToTheNewOne() {
        assertThat(post(office, typed(Map.of("slug", slug + "-moved"))))
                .hasRedirectedUrl("/organisations/" + slug + "-moved?saved=1");
        assertThat(mvc.get().uri("/organisations/" + slug))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/organisations/" + slug + "-moved");
        assertThat(mvc.get().uri("/en/organisations/" + slug)).hasRedirectedUrl("/en/organisations/" + slug + "-moved");
    }

    @Test
    void leavesTheAddressToTheOffice() {
        assertThat(post(member, typed(Map.of("slug", slug + "-mine"))))
                .hasRedirectedUrl("/organisations/" + slug + "?saved=1");
    }

    @Test
    void refusesThoseWhoMayNot() {
        var other = NetworkFixtures.memberOf(new OrganisationId(UUID.randomUUID()), tsuruoka);
        assertThat(post(other, typed(Map.of()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void hidesTheFormOfAnOrganisationNobodyMayKnowOf() {
        var hidden = "hidden-" + UUID.randomUUID().toString().substring(0, 8);
        NetworkFixtures.anOrganisation(as, hidden, "COORDINATORS", tsuruoka);
        assertThat(mvc.get().uri("/organisations/" + hidden)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/organisations/" + hidden + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void registersANewOrganisationOnceAsAMemberOfTheCommunity() {
        var english = "New Pickles " + UUID.randomUUID().toString().substring(0, 8);
        var typed = typed(Map.of("nameJa", "新しい漬物店（架空）", "nameEn", english, "capital", "1,000万円", "employees", "12人"));
        var first = register(typed);
        assertThat(first).hasStatus(HttpStatus.FOUND);
        assertThat(register(typed).getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(organisations.in(Actor.PUBLIC, tsuruoka))
                .filteredOn(organisation -> english.equals(organisation.name().en()))
                .hasSize(1);
    }

    @Test
    void letsOnlyTheOfficeRegister() {
        assertThat(mvc.get().uri("/organisations/new?community=tsuruoka").with(actingAs(member)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(office, "/organisations/new?community=tsuruoka")).contains("機関を登録する");
    }

    private static Map<String, String> typed(Map<String, String> changes) {
        var typed = new HashMap<>(
                Map.of("formId", UUID.randomUUID().toString(), "version", "1", "nameJa", "直した名前", "kind", "COMPANY"));
        typed.putAll(Map.of("side", "INDUSTRY", "level", "PUBLIC", "industry", "RETAIL", "capital", "1億円"));
        typed.putAll(changes);
        return typed;
    }

    private MvcTestResult post(Actor actor, Map<String, String> typed) {
        return send(actor, "/organisations/" + slug + "/edit", typed);
    }

    private MvcTestResult register(Map<String, String> typed) {
        return send(office, "/organisations/new?community=tsuruoka", typed);
    }

    private int version() {
        return as.<Integer>read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select version from network.organisation where id = :id")
                        .param("id", own.value())
                        .query(Integer.class)
                        .single());
    }
}
