package musubi.ties.web;

import static musubi.access.signin.ActingAs.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.ExchangeFixtures;
import musubi.pages.Links;
import musubi.projects.ProjectFixtures;
import musubi.projects.wording.Detail;
import musubi.testing.IntegrationTest;
import musubi.ties.graph.Tie;
import musubi.ties.reading.Picture;
import musubi.ties.reading.Pictures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Each viewer's picture is made of what this viewer may read, and of nothing else.
@IntegrationTest
class TiesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Pictures pictures;

    @Autowired
    AsActor as;

    @Autowired
    ExchangeFixtures people;

    @Autowired
    ProjectFixtures projects;

    private Actor coordinator = Actor.PUBLIC;
    private UUID company = new UUID(0, 0);
    private UUID partner = new UUID(0, 0);
    private UUID hidden = new UUID(0, 0);

    @BeforeEach
    void threeOrganisations() {
        coordinator = people.aCoordinatorOf("nagaoka");
        company = organisation("ties-company", "結び試験酒造（架空）", "PUBLIC");
        partner = organisation("ties-partner", "結び試験大学（架空）", "PUBLIC");
        hidden = organisation("ties-hidden", "ないしょ試験社（架空）", "COORDINATORS");
    }

    @AfterEach
    void forget() {
        as.write(Actor.SYSTEM, jdbc -> jdbc.sql("""
                update exchange.referral set state = 'WITHDRAWN'
                where id in (select r.id from exchange.referral r join network.organisation o
                             on o.id = r.partner_organisation where o.slug like 'ties-%')
                """).update());
        as.write(Actor.SYSTEM, jdbc -> jdbc.sql("""
                update projects.detail set removed_at = now()
                where organisation in (select id from network.organisation where slug like 'ties-%')
                """).update());
    }

    @Test
    void anIntroductionTiesOnlyForThoseWhoReadIt() {
        introduction(company, partner, "MET", 30);

        assertThat(tied(coordinator, company, partner)).isTrue();
        assertThat(tied(people.aCoordinatorOf("tsuruoka"), company, partner)).isFalse();
        assertThat(tied(people.aResearcherIn("nagaoka"), company, partner)).isFalse();
        assertThat(tied(people.theNationalOffice(), company, partner)).isFalse();
        assertThat(tied(Actor.PUBLIC, company, partner)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "SENT", "DECLINED", "WITHDRAWN"})
    void whatWasNotAgreedToTiesNobody(String state) {
        introduction(company, partner, state, 30);

        assertThat(tied(coordinator, company, partner)).isFalse();
    }

    @Test
    void aNeedWithoutAnOwnerTiesNobody() {
        introduction(null, partner, "MET", 30);

        assertThat(pictures.of(coordinator).graph().isAlone(partner)).isTrue();
    }

    @Test
    void whoMayNotKnowAnOrganisationSeesNoTieToIt() {
        introduction(company, hidden, "MET", 30);
        var side = signedInFor("ties-company");

        assertThat(tied(coordinator, company, hidden)).isTrue();
        assertThat(pictures.of(side).graph().isAlone(company)).isTrue();
        for (var typed : List.of("ties-hidden", "ないしょ試験社（架空）")) {
            var unknown = page(side, "/ties/path?from=ties-company&to=nobody-at-all");
            assertThat(page(side, "/ties/path?from=ties-company&to=" + Links.encode(typed))
                            .replace(typed, "nobody-at-all"))
                    .contains("nobody-at-all")
                    .satisfies(text -> assertThat(between(text)).isEqualTo(between(unknown)));
        }
        assertThat(page(coordinator, "/ties/path?from=ties-company&to=ties-hidden"))
                .contains("直接つながっています");
    }

    @Test
    void aProjectTiesItsPartnersForWhoMayKnowThatTheyTakePart() {
        var project = projects.entered(coordinator, projects.answers("nagaoka"));
        for (var one : List.of("ties-company", "ties-partner")) {
            project = projects.with(
                    coordinator,
                    project,
                    Detail.Kind.PARTNER,
                    Map.of("organisation", people.organisation(one).toString(), "level", "MEMBERS"));
        }

        assertThat(tied(coordinator, company, partner)).isTrue();
        assertThat(tied(people.aResearcherIn("nagaoka"), company, partner)).isTrue();
        assertThat(tied(Actor.PUBLIC, company, partner)).isFalse();
        assertThat(page(coordinator, "/ties/path?from=ties-company&to=ties-partner"))
                .contains("もみ殻から紙をつくる（架空）")
                .contains("/projects/");
    }

    @Test
    void documentsTieForEverybody() {
        var picture = pictures.of(Actor.PUBLIC);

        assertThat(tied(Actor.PUBLIC, people.organisation("yamagata-prefecture"), people.organisation("tsuruoka-city")))
                .isTrue();
        assertThat(picture.graph().ties())
                .isNotEmpty()
                .allMatch(tie -> tie.contacts().stream().allMatch(contact -> contact.kind() != Tie.Kind.INTRODUCTION));
        assertThat(page(Actor.PUBLIC, "/ties")).contains("引き合わせ0件");
    }

    @Test
    void namesWhoIsThinningAndOnWhomItHangs() {
        introduction(company, partner, "MET", 500);
        var page = page(coordinator, "/ties?community=nagaoka&list=thinning");

        assertThat(page).contains("結び試験酒造（架空）").contains("引き合わせ（面談まで）");
        assertThat(page(coordinator, "/ties?community=nagaoka&list=hanging"))
                .contains("試験用（架空）さん")
                .containsPattern("結び試験..（架空）と結び試験..（架空）は")
                .contains("どこともつながりがなくなります");
        assertThat(page(coordinator, "/ties?community=nagaoka&list=thinning&months=24"))
                .doesNotContain("結び試験酒造（架空）");
        assertThat(page(signedInFor("ties-company"), "/ties/path?from=ties-company&to=ties-partner"))
                .contains("直接つながっています")
                .doesNotContain("試験用（架空）さん");
    }

    @Test
    void whoTookPartInNothingIsNamedAsAlone() {
        assertThat(page(coordinator, "/ties?community=nagaoka&list=isolated")).contains("ないしょ試験社（架空）");
        assertThat(page(Actor.PUBLIC, "/ties?community=nagaoka&list=isolated")).doesNotContain("ないしょ試験社");
        assertThat(page(Actor.PUBLIC, "/ties?community=nagaoka&list=distant")).contains("結び試験大学（架空）");
    }

    @Test
    void aPartOfANameIsEnoughAndSeveralAreAskedBack() {
        introduction(company, partner, "MET", 30);

        assertThat(page(coordinator, "/ties/path?from=" + Links.encode("試験酒造") + "&to=" + Links.encode("び試験大学")))
                .contains("まず声をかける先")
                .contains("直接つながっています");
        assertThat(page(coordinator, "/ties/path?from=" + Links.encode("結び試験") + "&to=ties-partner"))
                .contains("いくつかあります")
                .contains("/ties/path?from=ties-company&amp;to=ties-partner");
        assertThat(page(coordinator, "/ties/path?from=ties-company&to=ties-company"))
                .contains("どうしです");
        assertThat(page(coordinator, "/ties/path?from=ties-company&to=ties-hidden"))
                .contains("つながる道は");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ties",
                "/ties?community=tsuruoka&months=6",
                "/ties?community=nowhere&months=-1&list=nothing&page=99999999999",
                "/ties?list=ties&page=70",
                "/ties?list=coverage",
                "/ties?around=tsuruoka-city",
                "/ties?around=%22%3E%3Cb%3E",
                "/ties/path",
                "/ties/path?from=%00&to=%22%3E%3Cb%3E"
            })
    void speaksBothLanguagesToEverybody(String address) {
        for (var language : new String[] {"", "/en"}) {
            assertThat(page(Actor.PUBLIC, language + address))
                    .doesNotContain("[ties.")
                    .doesNotContain("{0}")
                    .doesNotContain("\"><b>");
        }
    }

    private boolean tied(Actor viewer, UUID one, UUID other) {
        Picture picture = pictures.of(viewer);
        return picture.graph().of(one).stream().anyMatch(tie -> tie.other(one).equals(other));
    }

    private String page(Actor viewer, String address) {
        var answer = mvc.get().uri(URI.create(address)).with(actingAs(viewer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// What the page answers, without the frame around it.
    private static String between(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")).replaceAll("<datalist.*?</datalist>", "");
    }

    private Actor signedInFor(String slug) {
        return people.someoneOf(slug, "tsuruoka");
    }

    private UUID organisation(String slug, String name, String level) {
        return as.write(Actor.SYSTEM, jdbc -> {
            var id = jdbc.sql("""
                    insert into network.organisation (id, slug, name_ja, sort_ja, sort_en, kind, side, prefecture, level,
                        made_up, created_at, updated_at)
                    values (:id, :slug, :name, :slug, :slug, :kind, 'ACADEMIA', '15', :level, true, now(), now())
                    on conflict (slug) do update set level = excluded.level returning id
                    """)
                    .param("id", UUID.randomUUID())
                    .param("slug", slug)
                    .param("name", name)
                    .param("kind", slug.equals("ties-partner") ? "UNIVERSITY" : "COMPANY")
                    .param("level", level)
                    .query(UUID.class)
                    .single();
            jdbc.sql("""
                    insert into network.membership (id, organisation, community)
                    values (:id, :organisation, :community) on conflict do nothing
                    """)
                    .param("id", UUID.randomUUID())
                    .param("organisation", id)
                    .param("community", people.community("nagaoka"))
                    .update();
            return id;
        });
    }

    private void introduction(@Nullable UUID owner, UUID to, String state, int daysAgo) {
        var answers = people.answers("nagaoka");
        answers.put("level", "PUBLIC");
        if (owner != null) {
            answers.put("owner", owner.toString());
        }
        Entry need = people.entered(coordinator, EntryKind.NEED, answers);
        AccountId account = Objects.requireNonNull(coordinator.account());
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                insert into exchange.referral (id, need, partner_kind, partner_organisation, partner_owner, community,
                    coordinator, need_owner, state, created_at, updated_at)
                values (:id, :need, 'ORGANISATION', :partner, :partner, :community, :coordinator, :owner, :state,
                    now(), now() - make_interval(days => :days))
                """)
                        .param("id", UUID.randomUUID())
                        .param("need", need.id())
                        .param("partner", to)
                        .param("community", people.community("nagaoka"))
                        .param("coordinator", account.value())
                        .param("owner", owner)
                        .param("state", state)
                        .param("days", daysAgo)
                        .update());
    }
}
