package musubi.exchange.referral;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.Statement;
import musubi.tasks.Notices;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What both sides and the coordinator find in their inboxes while a veiled need is brought together with a laboratory.
@IntegrationTest
class NewsOfIntroductionsTests {

    private static final String OWNER = "tsuruoka-science-park";
    private static final String PARTNER = "keio-iab";
    private static final String TITLE = "もみ殻を燃やさずに使いたい（架空）";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Notices notices;

    @Autowired
    ExchangeFixtures people;

    Actor owner;
    Actor coordinator;
    Actor partner;

    @BeforeEach
    void threeWhoTakePart() {
        owner = registered(people.someoneOf(OWNER, "tsuruoka"));
        coordinator = registered(people.aCoordinatorOf("tsuruoka"));
        partner = registered(people.someoneOf(PARTNER, "nagaoka"));
    }

    @Test
    void eachIsToldWhatTheOthersDidAndNothingOfTheirOwn() {
        var introduction = introduced(need("PUBLIC"));
        assertThat(inbox(owner)).contains("引き合わせの手紙が届きました", TITLE);
        assertThat(inbox(partner)).contains("引き合わせの手紙が届きました", TITLE);
        assertThat(notices.unread(coordinator)).isZero();

        answer(introduction, owner, "NEED", "accept");
        assertThat(inbox(coordinator)).contains("会うとのお返事がありました");
        assertThat(notices.unread(owner)).isOne();

        answer(introduction, partner, "PARTNER", "accept");
        assertThat(inbox(coordinator)).contains("引き合わせが決まりました");
        assertThat(inbox(owner)).contains("引き合わせが決まりました");
        assertThat(inbox(partner)).doesNotContain("引き合わせが決まりました");

        assertThat(mvc.post()
                        .uri(introduction + "/step")
                        .with(actingAs(coordinator))
                        .with(formToken())
                        .param("step", "met"))
                .hasStatus3xxRedirection();
        assertThat(notices.unread(owner)).isEqualTo(2);
        assertThat(inbox(coordinator)).doesNotContain("[exchange.");
    }

    @Test
    void aRefusalIsToldToTheCoordinatorAlone() {
        var introduction = introduced(need("PUBLIC"));
        answer(introduction, partner, "PARTNER", "decline");
        assertThat(inbox(coordinator)).contains("見送りのお返事がありました");
        assertThat(notices.unread(owner)).isOne();
    }

    @Test
    void nobodyIsToldATitleThatTheyMayNotRead() {
        introduced(need("COORDINATORS"));
        assertThat(inbox(partner)).contains("題名は関係者のみ").doesNotContain(TITLE);
        assertThat(inbox(owner)).contains(TITLE);
    }

    @Test
    void whoMayReadTheNameIsToldSoAndNotTheName() {
        var need = need("PUBLIC");
        introduced(need);
        assertThat(mvc.post()
                        .uri(need.url() + "/consents")
                        .with(actingAs(owner))
                        .with(formToken())
                        .param("whom", "organisation:" + people.organisation(PARTNER)))
                .hasStatus3xxRedirection();
        assertThat(inbox(partner)).contains("相談した方と、その連絡先が読めます", TITLE).doesNotContain(OWNER, "総務課（架空）");
        assertThat(notices.unread(owner)).as("of the letter alone").isOne();
    }

    /// With an account that has these roles.
    private Actor registered(Actor actor) {
        var account = Objects.requireNonNull(actor.account());
        actor.grants().forEach(grant -> accounts.grant(Actor.SYSTEM, account, grant));
        return actor;
    }

    private Entry need(String level) {
        var answers = people.answers("tsuruoka");
        answers.put("title_ja", TITLE);
        for (var part : Statement.Part.values()) {
            answers.put("level_" + part.key(), part == Statement.Part.CONTACT ? "COORDINATORS" : level);
        }
        answers.put("owner", people.organisation(OWNER).toString());
        answers.put("veiled", "true");
        answers.put("contact_ja", "総務課（架空）");
        return people.entered(owner, EntryKind.NEED, answers);
    }

    private String introduced(Entry need) {
        var result = mvc.post()
                .uri(need.url() + "/introduce")
                .with(actingAs(coordinator))
                .with(formToken())
                .param("partner", "organisation:" + people.organisation(PARTNER))
                .param("to_need", "需要側への手紙（架空）")
                .param("to_partner", "供給側への手紙（架空）")
                .param("formId", UUID.randomUUID().toString())
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl()).replace("?sent", "");
    }

    private void answer(String introduction, Actor actor, String side, String answer) {
        var request =
                mvc.post().uri(introduction + "/answer").with(actingAs(actor)).with(formToken());
        Map.of("side", side, "answer", answer, "reason", "NO_CAPACITY").forEach(request::param);
        assertThat(request).hasStatus3xxRedirection();
    }

    private String inbox(Actor actor) {
        var answer = mvc.get().uri("/work/inbox").with(actingAs(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
