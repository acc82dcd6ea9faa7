package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people and machines send when something is wrong: a clear message at the field, nothing lost, never a 500.
@RunningSite
class BadInputTests {

    private static final Pattern COMMUNITY = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>[^<]*鶴岡");

    private static final Pattern ERRORS = Pattern.compile("id=\"\\w+-error\">[^<]*");

    @Autowired
    AsActor as;

    @Test
    void aTitleOfTenMegabytesIsToldItsLimitAndItsLength(Site site) {
        var member = site.caller("member");
        var answer = member.post("/seeds", newSeed(member).with("title_ja", "あ".repeat(1_000_000)));

        complainsAt(answer, "title_ja");
        assertThat(answer.body()).contains("1000000文字");
        var huge = member.post("/seeds", newSeed(member).with("title_ja", "x".repeat(10_000_000)));
        complainsAt(huge, "title_ja");
        assertThat(huge.body()).contains("10000000文字");
    }

    @Test
    void aWrongCheckDigitSaysWhichDigitWouldBeRight(Site site) {
        var office = site.caller("community");
        var edit = "/organisations/demo-lab/edit";
        var form = Form.on(office.get(edit).body(), edit)
                .with("nameJa", "発酵の研究室（架空）")
                .with("kana", "ハッコウノケンキュウシツ")
                .with("kind", "university")
                .with("side", "ACADEMIA")
                .with("level", "PUBLIC");
        var answer = office.post(edit, form.with("corporateNumber", "1000012090001"));

        complainsAt(answer, "corporateNumber");
        assertThat(answer.body()).contains("value=\"1000012090001\"").contains("発酵の研究室（架空）");
        complainsAt(office.post(edit, form.with("corporateNumber", "１２３")), "corporateNumber");
    }

    @Test
    void oneBadFieldLosesNoneOfTheOthers(Site site) {
        var member = site.caller("member");
        var answer = member.post(
                "/seeds",
                newSeed(member)
                        .with("title_ja", "")
                        .with("details_ja", "三年かけて調べたこと（架空）")
                        .with("valid_to", "きのう"));

        complainsAt(answer, "title_ja");
        complainsAt(answer, "valid_to");
        assertThat(answer.body()).contains("三年かけて調べたこと（架空）").contains("value=\"きのう\"");
    }

    @Test
    void controlCharactersNeverReachTheRecord(Site site) {
        var member = site.caller("member");
        var title = "かぶ\u0000の\u0007種\u001b（架空）\u202e" + UUID.randomUUID();
        var answer = member.post("/seeds", newSeed(member).with("title_ja", title));

        if (answer.statusCode() == 422) {
            complainsAt(answer, "title_ja");
        } else {
            assertThat(member.get(saved(answer)).body()).doesNotContainPattern("[\\x00\\x07\\x1b\\u202e]");
        }
    }

    @Test
    void halfWidthKanaIsTakenAsItIsMeant(Site site) {
        var member = site.caller("member");
        var answer = member.post("/seeds", newSeed(member).with("title_ja", "ﾂｹﾓﾉ ﾉ ﾆｵｲ（架空）" + UUID.randomUUID()));

        assertThat(member.get(saved(answer)).body()).contains("ツケモノ ノ ニオイ");
    }

    @Test
    void aStaleFormShowsBothVersions(Site site) {
        var member = site.caller("member");
        var record = saved(member.post("/seeds", newSeed(member).with("title_ja", "はじめの題（架空）" + UUID.randomUUID())));
        var mine = editing(member, record);
        assertThat(member.post(record, mine.with("title_ja", "先に直した題（架空）")).statusCode())
                .isEqualTo(302);

        var late = member.post(record, mine.with("title_ja", "あとから直した題（架空）"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("先に直した題（架空）").contains("あとから直した題（架空）");
    }

    @Test
    void theSameFormTwiceIsOneRecord(Site site) {
        var member = site.caller("member");
        var title = "二度送った種（架空）" + UUID.randomUUID();
        var form = newSeed(member).with("title_ja", title);

        var first = saved(member.post("/seeds", form));
        var second = saved(member.post("/seeds", form));

        assertThat(second).isEqualTo(first);
        assertThat(named(title)).isEqualTo(1);
    }

    @Test
    void theSameQuestionTwiceIsOneNeed(Site site) {
        var maker = site.caller();
        var words = "二度送った相談（架空）" + UUID.randomUUID();
        var contact = located(maker.post("/ask", Form.of("q", words).with("consult", "1")));
        var page = maker.get(contact).body();
        var form = Form.on(page, contact)
                .with("name", "二度の店（架空）")
                .with("reach", "電話で")
                .with("community", community(page));

        var first = located(maker.post(contact, form));
        var second = located(maker.post(contact, form));

        assertThat(first).startsWith("/asked/");
        assertThat(second).isEqualTo(first);
        assertThat(named(words)).isEqualTo(1);
    }

    @Test
    void aDraftThatIsGoneLosesNothingOfTheForm(Site site) {
        var maker = site.caller();
        var contact = "/ask/" + UUID.randomUUID() + "/contact";
        var answer = maker.post(contact, Form.of("q", "下書きのない相談（架空）").with("name", "店（架空）"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("下書きのない相談（架空）").contains("店（架空）");
    }

    @Test
    void brokenUtf8IsReadAsFarAsItGoes(Site site) {
        var visitor = site.caller();

        assertThat(visitor.get("/search?q=%FF%FE%E3%81").statusCode()).isLessThan(500);
        assertThat(visitor.get("/ask?q=%C3%28%A0%A1").statusCode()).isLessThan(500);
        assertThat(visitor.get("/seeds/%FF%FE").statusCode()).isBetween(400, 404);
        assertThat(visitor.postRaw("/ask", Caller.FORM, "q=%FF%FE%80".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isLessThan(500);
        assertThat(visitor.postRaw("/ask", Caller.FORM, new byte[] {'q', '=', (byte) 0xff, (byte) 0xfe})
                        .statusCode())
                .isLessThan(500);
    }

    @Test
    void withoutATokenTheFormComesBackWithWhatWasTyped(Site site) {
        var visitor = site.caller();
        visitor.get("/");
        var words = "合言葉のない相談（架空）";
        var answer = visitor.post(
                "/ask",
                Caller.FORM,
                java.net.http.HttpRequest.BodyPublishers.ofString(
                        Form.of("q", words).encoded()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<html");
    }

    @Test
    void whoeverIsSignedOutKeepsWhatWasTyped(Site site) {
        var stranger = site.caller();
        var answer = stranger.post("/seeds", Form.of("title_ja", "入る前に書いた題（架空）"));

        assertThat(answer.statusCode()).isIn(401, 403, 422);
        assertThat(answer.body()).contains("入る前に書いた題（架空）");
    }

    @Test
    void aHugeAddressIsRefusedAndNothingBreaks(Site site) {
        var visitor = site.caller();

        assertThat(visitor.get("/search?q=" + "a".repeat(6_000)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/ask?q=" + "%E3%81%82".repeat(700)).statusCode())
                .isIn(200, 422);
        assertThat(visitor.get("/search?q=" + "a".repeat(100_000)).statusCode()).isBetween(400, 431);
        assertThat(visitor.get("/search?" + "q=a&".repeat(1_500)).statusCode()).isLessThan(500);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void wordsThatLookLikeAQueryAreWords(Site site) {
        var visitor = site.caller();
        for (var words : new String[] {
            "*:*", "AND (", "\"", "q:[* TO *]", "' or 1=1 --", "<script>alert(1)</script>", "{{7*7}}", "../../etc", "\\"
        }) {
            var answer = visitor.get("/search?" + Form.of("q", words).encoded());

            assertThat(answer.statusCode()).as(words).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert(1)");
        }
    }

    private static void complainsAt(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .containsPattern("(?s)<(input|textarea)[^>]*name=\"" + field + "\"[^>]*aria-invalid=\"true\"")
                .contains("id=\"" + field + "-error\"");
    }

    private static Form newSeed(Caller member) {
        var page = member.get("/seeds/new").body();
        return Form.on(page, "/seeds")
                .with("title_ja", "題（架空）")
                .with("community", community(page))
                .with("level_title", "PUBLIC")
                .with("level_details", "PUBLIC");
    }

    private static Form editing(Caller member, String record) {
        var page = member.get(record + "/edit").body();
        return Form.on(page, record)
                .with("community", community(page))
                .with("level_title", "PUBLIC")
                .with("level_details", "PUBLIC");
    }

    private static String community(String page) {
        var found = COMMUNITY.matcher(page);
        assertThat(found.find()).as("the community of Tsuruoka to choose").isTrue();
        return found.group(1);
    }

    private static String saved(HttpResponse<String> answer) {
        return located(answer).replaceFirst("\\?.*", "");
    }

    private static String located(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(ERRORS.matcher(answer.body())
                        .results()
                        .map(e -> e.group())
                        .toList()
                        .toString())
                .isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private int named(String title) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select count(*) from exchange.statement where part = 'TITLE' and text = :title")
                        .param("title", title)
                        .query(Integer.class)
                        .single());
    }
}
