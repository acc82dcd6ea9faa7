package musubi.scenarios;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.exchange.Channel;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.Inquiries;
import musubi.exchange.Referrals;
import musubi.exchange.desk.InquiryDesk;
import musubi.exchange.desk.WatchInquiries;
import musubi.kernel.Stage;
import musubi.projects.ProjectFixtures;
import musubi.projects.ProjectMoved;
import musubi.projects.Projects;
import musubi.projects.funnel.Funnel;
import musubi.projects.record.MoveProject;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.wording.Detail.Kind;
import musubi.tasks.Notices;
import musubi.testing.IntegrationTest;
import musubi.testing.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A pickle maker calls in April 2012; in March 2015 a product of it is on the market. All of it is made up（架空）.
@IntegrationTest
@Import(MovingClock.Wound.class)
class FromACallToAProductTests {

    private static final String WORDS = "樽の塩水を捨てるのがもったいない（架空）";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovingClock clock;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    ProjectFixtures projectFixtures;

    @Autowired
    Accounts accounts;

    @Autowired
    AsActor as;

    @Autowired
    Inquiries inquiries;

    @Autowired
    InquiryDesk desk;

    @Autowired
    WatchInquiries watch;

    @Autowired
    Notices notices;

    @Autowired
    Referrals referrals;

    @Autowired
    Projects projects;

    @Autowired
    Portfolio portfolio;

    @Autowired
    MoveProject move;

    @Autowired
    Funnel funnel;

    private Actor coordinator = Actor.PUBLIC;
    private UUID id = new UUID(0, 0);

    @Test
    void aPickleMakersCallBecomesAProductAndItsSales(Scenario scenario) {
        // 2012年4月24日（火）: the telephone rings; it is written down while the maker tells it.
        clock.set("2012-04-24T10:20");
        coordinator = inOffice();
        var need = takesTheCall();
        id = line().need();
        assertThat(state()).isEqualTo("TAKEN");
        assertThat(see(need))
                .contains("対応中", "2012年5月18日", "届いた経路", "ほかの人には伏せています")
                .doesNotContain("[exchange.");

        // 4月27日: the laboratory is asked; after the holidays it says no, for two reasons.
        clock.set("2012-04-27T15:00");
        var first = introduces(need);
        clock.set("2012-05-07T11:00");
        answers(first, "PARTNER", Map.of("answer", "decline", "reason", "TOO_EARLY,NO_CAPACITY"));
        assertThat(see(first)).contains("まだ早い、手が足りない", "半年たつと、また候補に並びます");
        assertThat(see(need)).contains("見送られた相手（1）", "2012年11月7日");
        assertThat(state()).isEqualTo("TAKEN");

        // Nothing happens until the promised day has passed: one reminder on the morning after, no more that day.
        clock.set("2012-05-28T17:00");
        watches();
        assertThat(notices.unread(coordinator)).isZero();
        clock.set("2012-05-29T09:00");
        watches();
        watches();
        assertThat(notices.unread(coordinator)).isEqualTo(1);
        says(need, "note", "秋にもう一度たずねる約束をした（架空）");

        // 9月末: the coordinator's term ends. The case has an owner again before the day is over.
        clock.set("2012-09-28T17:00");
        accounts.close(Actor.SYSTEM, new AccountId(account()));
        coordinator = inOffice();
        watches();
        assertThat(line().mine()).isTrue();
        assertThat(see(need)).contains("秋にもう一度たずねる約束をした（架空）", "担当が替わりました");
        says(need, "note", "前の担当の記録を読んだ（架空）");

        // 11月8日: half a year is over; both say yes, meet, and decide to work together.
        clock.set("2012-11-08T10:00");
        assertThat(see(need)).doesNotContain("見送られた相手");
        var second = introduces(need);
        answers(second, "NEED", Map.of("answer", "accept"));
        answers(second, "PARTNER", Map.of("answer", "accept"));
        assertThat(state()).isEqualTo("INTRODUCED");
        agrees(need);
        clock.set("2012-12-03T14:00");
        steps(second, "met");

        // The two sign an agreement; a barrel goes to the laboratory.
        clock.set("2013-01-15T10:00");
        records(second, "NDA", "2013年1月11日");
        records(second, "SAMPLE", "平成25年1月15日");
        assertThat(see(second)).contains("2013年1月11日（金）に結びました", "2013年1月15日（火）に渡しました");
        clock.set("2013-06-10T10:00");
        watches();
        assertThat(state())
                .as("who was introduced keeps the case, however long it takes")
                .isEqualTo("INTRODUCED");
        scenario.stimulate(() -> steps(second, "research"))
                .andWaitForEventOfType(ProjectMoved.class)
                .toArrive();
        assertThat(see(need)).contains("共同研究になった");
        assertThat(lines()).noneMatch(line -> need.equals(line.url()));

        // 2013年度〜2015年度: money, stages, the product, its sales.
        var project = project();
        project = with(project, Kind.MONEY, "code=PREFECTURE;manner=OWN;year=平成25年度;yen=1,500千円");
        clock.set("2014-04-01T09:00");
        move.toStage(coordinator, project.id(), Stage.APPLIED, portfolioVersion(project));
        clock.set("2015-02-02T09:00");
        move.toStage(coordinator, project.id(), Stage.PRACTICAL, portfolioVersion(project));
        clock.set("2015-03-20T09:00");
        project = with(project(), Kind.OUTPUT, "code=PRODUCT;name_ja=塩水のだし（架空）;day=2015-03-20;evidence=商品の札（架空）");
        var product = project.details(Kind.OUTPUT).getFirst();
        clock.set("2015-12-28T09:00");
        projectFixtures.with(
                coordinator,
                project,
                Kind.FOLLOW_UP,
                fields("year=平成27年度;yen=3,200千円;words_ja=二つの店で売れた（架空）;evidence=売上の帳簿（架空）"),
                product.id());

        assertThat(see(project.url())).contains("塩水のだし（架空）", "320万円", "二つの店で売れた（架空）");
        assertThat(funnel.behind(coordinator, Funnel.Step.PRODUCT, Channel.TELEPHONE, 0))
                .anyMatch(reached -> need.endsWith(reached.slug()));
        assertThat(funnel.behind(coordinator, Funnel.Step.PRODUCT, Channel.BANK, 0))
                .noneMatch(reached -> need.endsWith(reached.slug()));
    }

    @AfterEach
    void theyLeave() {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update access.account set closed_at = now() where login like 'story-%'")
                        .update());
    }

    private Actor inOffice() {
        var grant = Grant.community(Role.COORDINATOR, people.community("tsuruoka"));
        var account =
                accounts.open(Actor.SYSTEM, new Accounts.NewAccount("story-" + UUID.randomUUID(), "物語の調整役（架空）", true));
        accounts.grant(Actor.SYSTEM, account, grant);
        return Actor.signedIn(account, "物語の調整役（架空）", List.of(grant));
    }

    private String takesTheCall() {
        var typed = new HashMap<String, String>();
        typed.put("q", WORDS);
        typed.put("caller", "漬物の店（架空）");
        typed.put("reach", "昼に電話");
        typed.put("channel", "TELEPHONE");
        typed.put("prefecture", "06");
        typed.put("level", "COORDINATORS");
        typed.put("community", people.community("tsuruoka").toString());
        typed.put("owner", people.organisation("demo-pickles").toString());
        typed.put("veiled", "true");
        typed.put("formId", UUID.randomUUID().toString());
        return post("/needs/call", typed).replace("?saved", "");
    }

    private String introduces(String need) {
        var letter = post(
                need + "/introduce",
                Map.of(
                        "partner",
                        "organisation:" + people.organisation("demo-lab"),
                        "to_need",
                        "手紙（架空）",
                        "to_partner",
                        "手紙（架空）",
                        "formId",
                        UUID.randomUUID().toString()));
        return letter.replace("?sent", "");
    }

    private void answers(String referral, String side, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("side", side);
        post(referral + "/answer", all);
    }

    private String steps(String referral, String step) {
        return post(referral + "/step", Map.of("step", step));
    }

    /// The maker lets the laboratory know the name, on the telephone.
    private void agrees(String need) {
        var whom = "organisation:" + people.organisation("demo-lab");
        assertThat(post(need + "/consents", Map.of("whom", whom, "told", "true", "note", "電話で確かめた（架空）")))
                .contains("consent=given");
    }

    private void records(String referral, String kind, String day) {
        assertThat(post(referral + "/agreements", Map.of("kind", kind, "day", day)))
                .contains("?agreed");
    }

    private void says(String need, String step, String words) {
        var seen = desk.find(coordinator, id).orElseThrow();
        var version = Integer.toString(seen.inquiry().version());
        assertThat(post(need + "/turn", Map.of("step", step, "note", words, "version", version)))
                .contains("turn=done");
    }

    private void watches() {
        watch.watch(clock.instant());
    }

    private String state() {
        return line().state();
    }

    private Inquiries.Line line() {
        return lines().stream()
                .filter(line -> line.title() != null && line.title().ja().equals(WORDS))
                .findFirst()
                .orElseThrow();
    }

    private List<Inquiries.Line> lines() {
        var turns = inquiries.turns(coordinator);
        return inquiries.lines(
                coordinator, turns.stream().map(Inquiries.Turn::need).toList());
    }

    private UUID account() {
        return Objects.requireNonNull(coordinator.account()).value();
    }

    private Project project() {
        var line = projects.ofEntry(coordinator, id).getFirst();
        return portfolio.find(coordinator, line.id()).orElseThrow();
    }

    private int portfolioVersion(Project project) {
        return portfolio.find(coordinator, project.id()).orElseThrow().life().version();
    }

    private Project with(Project project, Kind kind, String typed) {
        return projectFixtures.with(coordinator, project, kind, fields(typed));
    }

    private static Map<String, String> fields(String typed) {
        var fields = new HashMap<String, String>();
        for (var field : typed.split(";")) {
            fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return fields;
    }

    private String see(String url) {
        var answer = mvc.get().uri(url).with(actingAs(coordinator)).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String post(String url, Map<String, String> typed) {
        var request = mvc.post().uri(url).with(actingAs(coordinator)).with(formToken());
        typed.forEach(request::param);
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
