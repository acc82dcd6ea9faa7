package musubi.portal.work;

import static musubi.access.signin.ActingAs.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.network.Communities;
import musubi.network.Organisations;
import musubi.testing.IntegrationTest;
import musubi.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class WorkTests {

    @Autowired
    MockMvcTester mvc;

    private AWorkday day;

    @BeforeEach
    void begins(
            @Autowired AsActor as,
            @Autowired Accounts accounts,
            @Autowired Communities communities,
            @Autowired Organisations organisations) {
        day = new AWorkday(as, accounts, communities, organisations);
    }

    @Test
    void tellsAVisitorWhatStandsHereAndLeadsToSigningIn() {
        assertThat(page(Actor.PUBLIC, "/work")).contains("サインインする", "/sign-in?to=%2Fwork");
        assertThat(page(Actor.PUBLIC, "/en/work")).contains("Sign in, and what there is");
    }

    @Test
    void laysOutTheDeskOfACoordinator() {
        var coordinator = day.coordinator();
        var waiting = "待っている困りごと" + UUID.randomUUID();
        var fresh = "届いた困りごと" + UUID.randomUUID();
        var unsent = "手紙を待つ困りごと" + UUID.randomUUID();
        day.need(waiting, daysAgo(9));
        day.need(fresh, daysAgo(0));
        day.introduction(day.need(unsent, daysAgo(3)), coordinator, "PROPOSED", daysAgo(0));
        assertThat(page(coordinator, "/work"))
                .contains("きょうすること", "手紙がまだ送られていません", unsent)
                .containsSubsequence("きょうすること", "営業日おくれ", waiting)
                .containsSubsequence("新しく届いたもの", fresh)
                .containsOnlyOnce("data-type=\"solid\"")
                .contains("コーディネーター（鶴岡バイオコミュニティ）")
                .doesNotContain("[portal.", "[access.");
        assertThat(page(coordinator, "/en/work")).contains("To do today").doesNotContain("[portal.");
    }

    @Test
    void tellsACoordinatorWithAnEmptyDeskWhatToDoNextAndShowsOnlyWhatHoldsSomething() {
        assertThat(page(day.someone(Grant.community(Role.COORDINATOR, UUID.randomUUID())), "/work"))
                .containsOnlyOnce("class=\"empty")
                .contains("お待たせしている方はいません", "href=\"/needs/call\"", "href=\"/needs\"")
                .doesNotContain("きょうすること", "新しく届いたもの");
        day.need("届いた困りごと" + UUID.randomUUID(), daysAgo(0));
        assertThat(page(day.coordinator(), "/work")).contains("新しく届いたもの").doesNotContain("class=\"empty");
    }

    @Test
    void showsTheFirstOfALongListAndTheRestPageByPage() {
        var coordinator = day.coordinator();
        var many = "たくさんの困りごと" + UUID.randomUUID();
        var needs =
                IntStream.range(0, 60).mapToObj(i -> day.need(many, daysAgo(0))).toList();
        assertThat(page(coordinator, "/work"))
                .containsPattern("href=\"/work\\?list=fresh\">すべて見る（[0-9]+件）")
                .containsPattern("ほかに[0-9]+件あります");
        assertThat(page(coordinator, "/work?list=fresh"))
                .contains("<title>新しく届いたもの", "href=\"/work?list=fresh&amp;page=2\" rel=\"next\"")
                .doesNotContain("きょうすること", "[portal.");
        assertThat(page(coordinator, "/en/work?list=fresh&page=2")).contains("rel=\"prev\"", many);
        assertThat(page(coordinator, "/work?list=fresh&page=nonsense")).contains("rel=\"next\"");
        assertThat(page(coordinator, "/work?list=nonsense")).contains("新しく届いたもの", "すべて見る");
        day.ends(needs);
    }

    @Test
    void keepsIntroductionsOfColleaguesApart() {
        var mine = day.coordinator();
        var theirs = day.coordinator();
        var lying = "同僚の困りごと" + UUID.randomUUID();
        var going = "同僚が進めている困りごと" + UUID.randomUUID();
        var lies = day.introduction(day.need(lying, daysAgo(9)), theirs, "SENT", daysAgo(9));
        var goes = day.introduction(day.need(going, daysAgo(0)), theirs, "SENT", daysAgo(0));
        assertThat(page(mine, "/work?list=colleagues"))
                .contains("/referrals/" + lies)
                .doesNotContain("/referrals/" + goes);
        assertThat(page(mine, "/work?list=due")).doesNotContain("/referrals/" + lies);
        assertThat(page(theirs, "/work?list=due")).contains("/referrals/" + lies);
        assertThat(page(theirs, "/work?list=under-way")).contains("/referrals/" + goes);
    }

    @Test
    void opensThePartsOfADeskToThoseWhoHaveOneOnly() {
        day.need("だれかの困りごと" + UUID.randomUUID(), daysAgo(0));
        assertThat(page(day.pickleMaker(), "/work?list=fresh")).doesNotContain("新しく届いたもの");
        assertThat(page(Actor.PUBLIC, "/work?list=fresh")).contains("サインインする");
        assertThat(page(day.someone(Grant.community(Role.COORDINATOR, UUID.randomUUID())), "/work?list=fresh"))
                .contains("ここには、いま何もありません", "href=\"/work\"");
    }

    @Test
    void tellsTheOwnerOfANeedWhatHappenedWithIt() {
        var coordinator = day.coordinator();
        var asked = "返事を待つ困りごと" + UUID.randomUUID();
        var looking = "さがしている困りごと" + UUID.randomUUID();
        var introduction = day.introduction(day.need(asked, daysAgo(2)), coordinator, "SENT", daysAgo(1));
        day.need(looking, daysAgo(1));
        assertThat(page(day.pickleMaker(), "/work"))
                .contains(asked, "返事をお待ちです", "/referrals/" + introduction, "会ってみますか")
                .contains(looking, "コーディネーターが、合う相手をさがしています")
                .contains("/needs/new", "/seeds/new", "結びの道すじ")
                .doesNotContain("[portal.", "きょうすること");
    }

    @Test
    void asksTheDatabaseAsOftenForManyNeedsAsForOne() {
        var coordinator = day.coordinator();
        var owner = day.pickleMaker();
        day.introduction(day.need("一つ目の困りごと", daysAgo(3)), coordinator, "SENT", daysAgo(1));
        openTheIndex(coordinator);
        var desk = Statements.of(() -> page(coordinator, "/work"));
        var cards = Statements.of(() -> page(owner, "/work"));
        for (var i = 0; i < 5; i++) {
            day.introduction(day.need("次の困りごと", daysAgo(3)), coordinator, "SENT", daysAgo(1));
        }
        assertThat(Statements.of(() -> page(coordinator, "/work")))
                .isEqualTo(desk)
                .isPositive();
        assertThat(Statements.of(() -> page(owner, "/work"))).isEqualTo(cards).isPositive();
    }

    /// Whoever comes first asks which database the index is of.
    private void openTheIndex(Actor coordinator) {
        page(coordinator, "/work");
    }

    @Test
    void asksTheOtherSideWithoutShowingANeedItMayNotRead() {
        var secret = "ひみつの困りごと" + UUID.randomUUID();
        var introduction = day.introduction(day.need(secret, daysAgo(2)), day.coordinator(), "SENT", daysAgo(1));
        assertThat(page(day.researcher(), "/work"))
                .contains("/referrals/" + introduction, "返事をお待ちしているもの")
                .doesNotContain(secret);
    }

    @Test
    void showsTheNationalOfficeEachCommunityInFigures() {
        var secret = "国には見えない困りごと" + UUID.randomUUID();
        day.introduction(day.need(secret, daysAgo(1)), day.coordinator(), "INTRODUCED", daysAgo(1));
        assertThat(page(day.someone(Grant.nation(Role.NATIONAL_OFFICE)), "/work"))
                .contains("全国のようす", "鶴岡バイオコミュニティ", "あわせて", "/work/audit")
                .doesNotContain(secret, "[portal.");
    }

    @Test
    void hasNothingYetForReviewersAndSaysSo() {
        assertThat(page(day.someone(Grant.nation(Role.REVIEWER)), "/work")).contains("審査するものは、まだありません");
    }

    @Test
    void opensTheAuditLogToTheNationalOfficeAlone() {
        var office = day.someone(Grant.nation(Role.NATIONAL_OFFICE));
        assertThat(page(office, "/work/audit")).contains("利用者を登録した", "結び（自動）").doesNotContain("[portal.");
        assertThat(mvc.get().uri("/work/audit").with(actingAs(day.coordinator())))
                .hasStatus(403);
        assertThat(mvc.get().uri("/work/audit")).hasStatus3xxRedirection();
    }

    @Test
    void turnsThePagesOfTheAuditLog() {
        for (var i = 0; i < 60; i++) {
            day.someone();
        }
        var office = day.someone(Grant.nation(Role.NATIONAL_OFFICE));
        var first = page(office, "/work/audit");
        var next = first.replaceAll("(?s).*href=\"(/work/audit\\?before=[^\"]+)\" rel=\"next\".*", "$1");
        assertThat(next).startsWith("/work/audit?before=");
        assertThat(page(office, next)).contains("はじめのページ", "利用者を登録した");
        assertThat(page(office, "/work/audit?before=nonsense")).contains("利用者を登録した");
    }

    private String page(Actor actor, String address) {
        var answer = mvc.get().uri(address).with(actingAs(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days)).minusSeconds(60);
    }
}
