package musubi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.Bilingual;
import musubi.network.Laboratories.Laboratory;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The laboratories of an institution: entered many at once, changed one by one, read by whoever may read the
/// institution.
@IntegrationTest
class LaboratoriesTests extends RegisterPages {

    @Autowired
    Laboratories laboratories;

    CommunityId tsuruoka = new CommunityId(new UUID(0, 0));
    String slug = "";
    OrganisationId own = new OrganisationId(new UUID(0, 0));
    Actor member = Actor.PUBLIC;

    @BeforeEach
    void anInstitutionOfTsuruoka() {
        tsuruoka = communities.bySlug(Actor.PUBLIC, "tsuruoka").orElseThrow().id();
        slug = "laboratories-" + UUID.randomUUID().toString().substring(0, 8);
        own = NetworkFixtures.anOrganisation(as, slug, "PUBLIC", tsuruoka);
        member = NetworkFixtures.memberOf(own, tsuruoka);
    }

    @Test
    void areEnteredManyAtOnceAndNoneTwice() {
        assertThat(add(member, "微生物工学研究室 / Microbial Engineering\n食品研究室")).hasRedirectedUrl(address() + "?added=2");
        assertThat(add(NetworkFixtures.officeOf(tsuruoka), "食品研究室\n土壌研究室")).hasRedirectedUrl(address() + "?added=1");
        assertThat(add(member, "食品研究室")).hasRedirectedUrl(address() + "?added=0");

        assertThat(page(Actor.PUBLIC, address()))
                .contains("研究室は3あります", "微生物工学研究室", "土壌研究室", "いま募集中のシーズはありません")
                .doesNotContain("<form method=\"post\" action=\"" + address());
        assertThat(page(Actor.PUBLIC, "/en" + address())).contains("Laboratories: 3", "Microbial Engineering");
        assertThat(page(Actor.PUBLIC, "/organisations/" + slug)).contains(address(), "3の研究室");
        assertThat(page(member, address() + "?added=2")).contains("2の研究室を登録しました", "名前を直す");
    }

    @Test
    void keepWhatWasTypedWhereALineIsNoName() {
        var answer = add(member, "食品研究室\n" + "長".repeat(300));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("2行目を名前として読めません", "食品研究室");
        assertThat(all()).isEmpty();
    }

    @Test
    void areRenamedAndClosedAndOpenedAgain() {
        add(member, "食品研究室");
        var before = all().getFirst();

        assertThat(change(member, before, Map.of("name_ja", "食の研究室", "name_en", "Food", "closed", "true")))
                .hasRedirectedUrl(address() + "?saved");
        assertThat(all()).containsExactly(new Laboratory(before.id(), own, new Bilingual("食の研究室", "Food"), true, 2));
        assertThat(page(Actor.PUBLIC, address())).contains("いまはない研究室", "食の研究室");
        assertThat(add(member, "食の研究室")).hasRedirectedUrl(address() + "?added=1");
        assertThat(all()).extracting(Laboratory::isClosed).containsExactly(false);
    }

    @Test
    void areNotChangedOverWhatSomebodyElseWrote() {
        add(member, "食品研究室\n土壌研究室");
        var before = all().getFirst();
        change(member, before, Map.of("name_ja", "食の研究室"));

        var late = change(member, before, Map.of("name_ja", "たべもの研究室"));
        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(late)).contains("ほかの人が先に書きかえました", "食の研究室", "たべもの研究室");

        var taken = change(
                member,
                all().getLast(),
                Map.of("name_ja", all().getFirst().name().ja()));
        assertThat(text(taken)).contains("同じ名前の研究室がもうあります");
        assertThat(text(change(member, all().getFirst(), Map.of("name_ja", " "))))
                .contains("200字までで書いてください");
    }

    @Test
    void areKeptByNobodyElse() {
        add(member, "食品研究室");
        var one = all().getFirst();
        var other = NetworkFixtures.anOrganisation(as, slug + "-other", "PUBLIC", tsuruoka);
        var stranger = NetworkFixtures.memberOf(other, tsuruoka);

        assertThat(add(stranger, "よその研究室")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(change(stranger, one, Map.of("name_ja", "よそ"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(
                        stranger,
                        "/organisations/" + slug + "-other/laboratories/" + one.id(),
                        Map.of("name_ja", "よそ")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(stranger, address())).doesNotContain("名前を直す");
        assertThat(as.<Integer>write(
                        stranger,
                        jdbc -> jdbc.sql("update network.laboratory set name_ja = 'よそ'")
                                .update()))
                .isZero();
        assertThat(all()).extracting(lab -> lab.name().ja()).containsExactly("食品研究室");
    }

    @Test
    void areUnknownWhereTheirInstitutionIs() {
        var hidden = NetworkFixtures.anOrganisation(as, slug + "-hidden", "COORDINATORS", tsuruoka);
        var people = NetworkFixtures.memberOf(hidden, tsuruoka);
        send(people, "/organisations/" + slug + "-hidden/laboratories", Map.of("names", "秘密研究室"));

        assertThat(laboratories.of(people, List.of(hidden))).hasSize(1);
        assertThat(laboratories.of(member, List.of(hidden))).isEmpty();
        assertThat(mvc.get().uri("/organisations/" + slug + "-hidden/laboratories"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String address() {
        return "/organisations/" + slug + "/laboratories";
    }

    private List<Laboratory> all() {
        return laboratories.of(Actor.PUBLIC, List.of(own));
    }

    private MvcTestResult add(Actor actor, String names) {
        return send(actor, address(), Map.of("names", names));
    }

    private MvcTestResult change(Actor actor, Laboratory before, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("version", String.valueOf(before.version()));
        return send(actor, address() + "/" + before.id(), all);
    }
}
