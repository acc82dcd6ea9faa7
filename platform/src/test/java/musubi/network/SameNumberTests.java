package musubi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.kernel.CorporateNumber;
import musubi.kernel.Reading;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What an office is told, and what not, when somebody else has the number, the name, the address or the form already.
@IntegrationTest
class SameNumberTests extends RegisterPages {

    Actor here = Actor.PUBLIC;
    Actor there = Actor.PUBLIC;
    Actor nation = NetworkFixtures.someone(Grant.nation(Role.NATIONAL_OFFICE));
    String number = "";
    String name = "";

    @BeforeEach
    void twoOfficesAndANumberNobodyHas() {
        here = office("tsuruoka");
        there = office("nagaoka");
        number = freshNumber();
        name = "Twice " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void tellsThatTheNumberIsTakenAndByWhomToThoseWhoMayKnow() {
        var first = address(register(here, "tsuruoka", Map.of("level", "PUBLIC")));
        var second = register(there, "nagaoka", Map.of("level", "PUBLIC"));
        assertThat(second).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(second)).contains("すでに登録されています", "href=\"" + first + "\"");
        assertThat(withNumber()).isOne();
    }

    @Test
    void registersTwiceWhereTheFirstIsHiddenAndShowsBothToTheNationalOffice() {
        var hidden = address(register(here, "tsuruoka", Map.of("level", "MEMBERS")));
        var open = address(register(there, "nagaoka", Map.of("level", "PUBLIC")));
        assertThat(page(nation, "/work")).contains("二度登録されています", number, hidden, open);
        assertThat(page(nation, open)).contains("二度登録されています", hidden);
        assertThat(page(nation, "/en/work")).contains("Registered twice: same corporate number");
        assertThat(page(there, open)).doesNotContain("二度登録されています", hidden);
        assertThat(page(Actor.PUBLIC, open)).doesNotContain("二度登録されています", hidden);
    }

    @Test
    void keepsAnEditWithTheNumberOfAHiddenOne() {
        register(here, "tsuruoka", Map.of("level", "COORDINATORS"));
        var open = address(register(there, "nagaoka", Map.of("corporateNumber", "")));
        assertThat(send(there, open + "/edit", typed(Map.of("version", "1")))).hasStatus(HttpStatus.FOUND);
        assertThat(withNumber()).isEqualTo(2);
    }

    @Test
    void keepsOneOfTwoThatComeAtOnce() throws Exception {
        var start = new CyclicBarrier(2);
        try (var offices = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of("tsuruoka", "nagaoka")
                    .map(community -> offices.submit(() -> {
                        start.await();
                        return register(office(community), community, Map.of())
                                .getResponse()
                                .getStatus();
                    }))
                    .toList();
            assertThat(Stream.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 422);
        }
        assertThat(withNumber()).isOne();
    }

    @Test
    void givesAHiddenOneAnAddressThatNobodyFindsByTryingNames() {
        var hidden = address(register(here, "tsuruoka", Map.of("level", "COORDINATORS")));
        var open = address(register(there, "nagaoka", Map.of("corporateNumber", "")));
        var tried = "/organisations/" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        assertThat(hidden).startsWith(tried + "-").hasSize(tried.length() + 9);
        assertThat(open).isEqualTo(tried);
    }

    @Test
    void takesTheFormNumberOfSomebodyElseForANewForm() {
        var form = Map.of("formId", UUID.randomUUID().toString(), "corporateNumber", "");
        var first = address(register(here, "tsuruoka", form));
        assertThat(address(register(here, "tsuruoka", form))).isEqualTo(first);
        assertThat(address(register(there, "nagaoka", form))).isNotEqualTo(first);
    }

    @Test
    void makesAnAddressAlsoFromANameThatFillsIt() {
        var longest = Map.of("nameEn", (name + " " + "x".repeat(80)).substring(0, 80), "corporateNumber", "");
        var first = address(register(here, "tsuruoka", longest));
        assertThat(address(register(here, "tsuruoka", longest))).isNotEqualTo(first);
    }

    private Actor office(String community) {
        return NetworkFixtures.officeOf(
                communities.bySlug(Actor.PUBLIC, community).orElseThrow().id());
    }

    private static String freshNumber() {
        var twelve = "%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        return IntStream.rangeClosed(1, 9)
                .mapToObj(digit -> digit + twelve)
                .filter(digits -> CorporateNumber.read(digits) instanceof Reading.Read<CorporateNumber>)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult register(Actor office, String community, Map<String, String> changes) {
        return send(office, "/organisations/new?community=" + community, typed(changes));
    }

    private Map<String, String> typed(Map<String, String> changes) {
        var typed = new HashMap<>(Map.of("formId", UUID.randomUUID().toString(), "nameJa", "二度の店（架空）", "nameEn", name));
        typed.putAll(Map.of("kind", "COMPANY", "side", "INDUSTRY", "level", "PUBLIC", "corporateNumber", number));
        typed.putAll(changes);
        return typed;
    }

    private static String address(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replace("?saved=1", "");
    }

    private int withNumber() {
        return as.<Integer>read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select count(*) from network.organisation where corporate_number = :number")
                        .param("number", number)
                        .query(Integer.class)
                        .single());
    }
}
