package musubi.exchange.consent;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A need whose owner keeps the name hidden: who learns it, by which consent, and what an agreement opens.
@IntegrationTest
class VeiledNeedTests {

    private static final String OWNER = "tsuruoka-science-park";
    private static final String PARTNER = "keio-iab";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Entries entries;

    @Autowired
    AsActor as;

    @Autowired
    ExchangeFixtures people;

    Actor owner;
    Actor coordinator;
    Actor partner;
    Entry need;

    @BeforeEach
    void aVeiledNeed() {
        owner = people.someoneOf(OWNER, "tsuruoka");
        coordinator = people.aCoordinatorOf("tsuruoka");
        partner = people.someoneOf(PARTNER, "nagaoka");
        need = people.entered(owner, EntryKind.NEED, veiled());
    }

    @Test
    void onlyItsOwnerAndTheDeskKnowWhoseItIs() {
        viewers().forEach((who, viewer) -> {
            var seen = entries.find(viewer, need.id()).orElseThrow();
            assertThat(seen.ties().owner()).as(who).isNull();
            assertThat(seen.ties().veiled()).as(who).isTrue();
            assertThat(see(need.url(), viewer))
                    .hasStatusOk()
                    .bodyText()
                    .as(who)
                    .contains("社名は伏せています")
                    .doesNotContain(OWNER, "総務課（架空）");
            assertThat(see("/en" + need.url(), viewer)).bodyText().contains("The name is kept hidden");
            assertThat(see("/api/needs/" + need.slug(), viewer))
                    .hasStatusOk()
                    .bodyText()
                    .as(who)
                    .doesNotContain(OWNER);
            assertThat(behindTheTables(viewer)).as(who).isEmpty();
        });
        for (var knowing : List.of(owner, coordinator)) {
            assertThat(entries.find(knowing, need.id()).orElseThrow().ties().owner())
                    .isEqualTo(people.organisation(OWNER));
            assertThat(see(need.url(), knowing)).bodyText().contains(OWNER, "ほかの人には伏せています", "総務課（架空）");
        }
    }

    @Test
    void isFoundAmongTheNeedsOfItsOwnerByThoseWhoKnow() {
        assertThat(entries.mine(owner)).anyMatch(line -> line.id().equals(need.id()));
        assertThat(entries.mine(partner)).noneMatch(line -> line.id().equals(need.id()));
    }

    @Test
    void itsOwnerChangesItAndKeepsTheVeil() {
        var typed = veiled();
        typed.put("version", "1");
        typed.put("title_ja", "もみ殻を畑に返したい（架空）");
        assertThat(post(need.url(), owner, typed)).hasRedirectedUrl(need.url() + "?saved");
        assertThat(see(need.url(), Actor.PUBLIC)).bodyText().contains("畑に返したい").doesNotContain(OWNER);
        typed.put("version", "2");
        typed.remove("veiled");
        assertThat(post(need.url(), owner, typed)).hasRedirectedUrl(need.url() + "?saved");
        assertThat(see(need.url(), Actor.PUBLIC)).bodyText().contains(OWNER).doesNotContain("社名は伏せています");
    }

    @Test
    void aVeilNeedsSomebodyBehindItAndWordsThatDoNotNameThem() {
        var nobody = veiled();
        nobody.remove("owner");
        assertThat(post("/needs", coordinator, nobody))
                .hasStatus(422)
                .bodyText()
                .contains("どこの困りごとかをえらんでください");
        var named = veiled();
        named.put("summary_ja", "鶴岡サイエンスパークの 困りごとです（架空）。");
        assertThat(post("/needs", owner, named)).hasStatus(422).bodyText().contains("社名が書かれています");
    }

    @Test
    void nobodyPutsSomebodyElseBehindAVeil() {
        assertThatThrownBy(() -> as.write(
                        partner,
                        jdbc -> jdbc.sql("insert into exchange.veil (need, organisation) values (:need, :organisation)")
                                .param("need", UUID.randomUUID())
                                .param("organisation", people.organisation(OWNER))
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theNameIsShownStepByStepAndEachConsentIsKept() {
        introduced();
        assertThat(post(need.url() + "/consents", coordinator, Map.of("whom", whom())))
                .hasRedirectedUrl(need.url() + "?consent=not_told#consents");
        assertThat(see(need.url() + "?consent=not_told", coordinator))
                .bodyText()
                .contains("先にご本人に確かめ");
        assertThat(post(need.url() + "/consents", coordinator, told())).hasRedirectedUrl(given());
        assertThat(post(need.url() + "/consents", coordinator, told()))
                .hasRedirectedUrl(need.url() + "?consent=already_given#consents");
        assertThat(see(need.url(), partner)).bodyText().contains(OWNER, "総務課（架空）");
        assertThat(see(need.url(), Actor.PUBLIC)).bodyText().doesNotContain(OWNER, "総務課（架空）");
        assertThat(see(need.url(), coordinator)).bodyText().contains("担当者が本人に確かめて記録", "電話で（架空）");
        assertThat(post(need.url() + "/consents", owner, Map.of("whom", "members")))
                .hasRedirectedUrl(given());
        assertThat(see(need.url(), people.aResearcherIn("tsuruoka")))
                .bodyText()
                .contains(OWNER)
                .doesNotContain("総務課（架空）");
        assertThat(see(need.url(), people.aResearcherIn("nagaoka"))).bodyText().doesNotContain(OWNER);
        assertThat(post(need.url() + "/consents", owner, Map.of("whom", "everyone")))
                .hasRedirectedUrl(given());
        assertThat(see(need.url(), Actor.PUBLIC)).bodyText().contains(OWNER).doesNotContain("総務課（架空）");
    }

    @Test
    void aConsentIsTakenBack() {
        introduced();
        assertThat(post(need.url() + "/consents", owner, Map.of("whom", whom())))
                .hasRedirectedUrl(given());
        assertThat(see(need.url(), partner)).bodyText().contains(OWNER);
        var consent = as.read(
                owner,
                jdbc -> jdbc.sql("select c.id from exchange.consent c where c.need = :need")
                        .param("need", need.id())
                        .query(UUID.class)
                        .single());
        assertThat(post(need.url() + "/consents/" + consent + "/withdraw", partner, Map.of()))
                .hasStatus(404);
        assertThat(post(need.url() + "/consents/" + consent + "/withdraw", owner, Map.of()))
                .hasRedirectedUrl(need.url() + "?consent=withdrawn#consents");
        assertThat(post(need.url() + "/consents/" + consent + "/withdraw", owner, Map.of()))
                .hasRedirectedUrl(need.url() + "?consent=nothing#consents");
        assertThat(see(need.url(), partner)).bodyText().doesNotContain(OWNER, "総務課（架空）");
        assertThat(see(need.url(), owner)).bodyText().contains("それまでに読まれたものは、消せません");
    }

    @Test
    void onlyThoseBehindItSayToWhomItIsShown() {
        introduced();
        for (var stranger : List.of(partner, people.aCoordinatorOf("nagaoka"), people.aResearcherIn("tsuruoka"))) {
            assertThat(post(need.url() + "/consents", stranger, told())).hasStatus(404);
            assertThat(see(need.url(), stranger)).bodyText().doesNotContain("社名と連絡先を見せる相手");
        }
        assertThat(post(
                        need.url() + "/consents",
                        owner,
                        Map.of("whom", "organisation:" + people.organisation("tsuruoka-city"))))
                .hasRedirectedUrl(need.url() + "?consent=not_offered#consents");
        assertThat(post(need.url() + "/consents", owner, Map.of("whom", "nonsense:1")))
                .hasRedirectedUrl(need.url() + "?consent=not_offered#consents");
    }

    @Test
    void anAgreementOpensWhatEachSideKeepsForNamedParties() {
        var secret = veiled();
        secret.put("formId", UUID.randomUUID().toString());
        secret.put("title_ja", "もみ殻を粉にしたい（架空）");
        secret.put("details_ja", "秘密の配合です（架空）");
        secret.put("level_details", "NAMED_PARTIES");
        need = people.entered(owner, EntryKind.NEED, secret);
        var url = introduced();
        assertThat(post(url + "/agreements", coordinator, Map.of("kind", "NDA")))
                .hasStatus(422)
                .bodyText()
                .contains("先に、両方の「はい」が必要です");
        assertThat(post(url + "/answer", owner, Map.of("side", "NEED", "answer", "accept")))
                .hasStatus3xxRedirection();
        assertThat(post(url + "/answer", partner, Map.of("side", "PARTNER", "answer", "accept")))
                .hasStatus3xxRedirection();
        assertThat(see(url, partner)).bodyText().contains("社名は伏せています").doesNotContain(OWNER);
        assertThat(post(url + "/agreements", coordinator, Map.of("kind", "NDA")))
                .hasStatus(422)
                .bodyText()
                .contains("先に、この相手に社名を見せる同意");
        assertThat(post(need.url() + "/consents", owner, Map.of("whom", whom())))
                .hasStatus3xxRedirection();
        assertThat(see(url, partner)).bodyText().contains(OWNER, "総務課（架空）");
        assertThat(see(need.url(), partner)).bodyText().doesNotContain("秘密の配合");
        assertThat(post(url + "/agreements", coordinator, Map.of("kind", "NDA", "day", "2099年1月1日")))
                .hasStatus(422)
                .bodyText()
                .contains("まだ来ていない日です");
        assertThat(post(url + "/agreements", partner, Map.of("kind", "NDA"))).hasStatus(404);
        assertThat(post(url + "/agreements", coordinator, Map.of("kind", "NDA")))
                .hasRedirectedUrl(url + "?agreed");
        assertThat(see(need.url(), partner)).bodyText().contains("秘密の配合");
        assertThat(see(need.url(), people.aResearcherIn("tsuruoka"))).bodyText().doesNotContain("秘密の配合");
        assertThat(see(need.url(), Actor.PUBLIC)).bodyText().doesNotContain("秘密の配合");
        assertThat(see(url, partner)).bodyText().contains("秘密保持契約", "に結びました");
        var agreement = as.read(
                coordinator,
                jdbc -> jdbc.sql("select a.id from exchange.agreement a join exchange.referral r on r.id = a.referral "
                                + "where r.need = :need")
                        .param("need", need.id())
                        .query(UUID.class)
                        .single());
        assertThat(post(url + "/agreements/" + agreement + "/withdraw", coordinator, Map.of()))
                .hasRedirectedUrl(url + "?taken-back");
        assertThat(see(need.url(), partner)).bodyText().doesNotContain("秘密の配合");
    }

    private Map<String, String> veiled() {
        var answers = people.answers("tsuruoka");
        answers.put("owner", people.organisation(OWNER).toString());
        answers.put("veiled", "true");
        answers.put("contact_ja", "総務課（架空）");
        return answers;
    }

    private Map<String, Actor> viewers() {
        var viewers = new LinkedHashMap<String, Actor>();
        viewers.put("the public", Actor.PUBLIC);
        viewers.put("the national office", people.theNationalOffice());
        viewers.put("a coordinator elsewhere", people.aCoordinatorOf("nagaoka"));
        viewers.put("a researcher", people.aResearcherIn("tsuruoka"));
        viewers.put("a partner to be", partner);
        viewers.put("another member", people.someoneOf("tsuruoka-city", "tsuruoka"));
        return viewers;
    }

    /// What this viewer can get out of the tables by asking them directly.
    private List<UUID> behindTheTables(Actor viewer) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql("""
                        select v.organisation from exchange.veil v where v.need = :need
                        union all select e.owner from exchange.entry e where e.id = :need and e.owner is not null
                        """).param("need", need.id()).query(UUID.class).list());
    }

    private String whom() {
        return "organisation:" + people.organisation(PARTNER);
    }

    private Map<String, String> told() {
        return Map.of("whom", whom(), "told", "true", "note", "電話で（架空）");
    }

    private String given() {
        return need.url() + "?consent=given#consents";
    }

    private String introduced() {
        var result = post(
                need.url() + "/introduce",
                coordinator,
                Map.of(
                        "partner",
                        "organisation:" + people.organisation(PARTNER),
                        "to_need",
                        "需要側への手紙（架空）",
                        "to_partner",
                        "供給側への手紙（架空）",
                        "formId",
                        UUID.randomUUID().toString()));
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl()).replace("?sent", "");
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
