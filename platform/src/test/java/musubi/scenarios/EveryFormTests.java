package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// Every route that takes a form, with nothing, with noise and with random fields: never a 5xx. The routes are read
/// from
/// the running site, so a new one is tried from its first day.
@RunningSite
class EveryFormTests {

    private static final long SEED = 20_261_121;
    private static final String NOBODY = "0193507c-0000-7000-8000-000000000000";
    private static final List<String> FIELDS = List.of(
            "q",
            "title_ja",
            "title_en",
            "summary_ja",
            "details_ja",
            "keywords_ja",
            "name",
            "reach",
            "level",
            "community",
            "owner",
            "laboratory",
            "names",
            "closed",
            "name_en",
            "version",
            "formId",
            "receipt",
            "words",
            "answer",
            "step",
            "reason",
            "note",
            "side",
            "partner",
            "to_need",
            "to_partner",
            "login",
            "password",
            "again",
            "current",
            "role",
            "to",
            "token",
            "id",
            "label",
            "corporate_number",
            "capital",
            "employees",
            "kana",
            "name_ja",
            "level_title",
            "opens_on",
            "opens_to",
            "valid_to",
            "areas",
            "named",
            "prefecture",
            "japanese",
            "english",
            "broader",
            "concept",
            "choose",
            "do",
            "stage",
            "back",
            "came",
            "aim_ja",
            "words_ja",
            "name_en",
            "organisation",
            "output",
            "code",
            "manner",
            "day",
            "done_on",
            "year",
            "yen",
            "number",
            "unit",
            "region",
            "evidence",
            "begins",
            "ends",
            "mark",
            "ties",
            "address",
            "rhythm",
            "caller",
            "channel",
            "desk",
            "account",
            "specialities",
            "employer",
            "from_day",
            "to_day",
            "successor",
            "word",
            "seats");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "99999999999999999999",
            "null",
            "ﾂｹﾓﾉ",
            "𠮷野家",
            "\u0000",
            "\ud800",
            "%",
            "'",
            "\"><b>",
            NOBODY,
            "0193507c-0000-7000-8000",
            "PUBLIC",
            "NAMED_PARTIES",
            "2027-13-45",
            "令和9年",
            "accept",
            "send",
            "look",
            "save",
            "seed:" + NOBODY,
            "organisation:x",
            "あ".repeat(5_000),
            "a\r\nSet-Cookie: x=y",
            "PRACTICAL",
            "PRODUCT",
            "▲1億円",
            "1e99",
            "2024",
            "https://[",
            "/needs/x");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void thereAreForms() {
        assertThat(PageKinds.of(routes).posts()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "member", "coordinator", "national"})
    void noFormBreaksTheSite(String who, Site site) {
        var caller = who.equals("visitor") ? site.caller() : site.caller(who);
        var random = new Random(SEED);
        var findings = new ArrayList<String>();
        for (var route : PageKinds.of(routes).posts()) {
            for (var path : addresses(route)) {
                note(findings, path, "nothing", caller.postRaw(path, Caller.FORM, new byte[0]));
                note(findings, path, "noise", caller.postRaw(path, Caller.FORM, noise(random)));
                note(findings, path, "noise as JSON", caller.postRaw(path, "application/json", noise(random)));
                note(findings, path, "random fields", caller.postRaw(path, Caller.FORM, fields(random)));
            }
            if (route.getPatternString().equals("/sign-out") && !who.equals("visitor")) {
                caller.signIn(who);
            }
        }

        assertThat(findings).isEmpty();
    }

    private static void note(List<String> findings, String path, String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            findings.add("%s answers %d to %s".formatted(path, answer.statusCode(), what));
        }
    }

    /// The route with something that exists in its variables, and with something that does not.
    private static List<String> addresses(PathPattern route) {
        var pattern = route.getPatternString()
                .replaceAll("\\{kind:[^}]*\\}", "seeds")
                .replaceAll("\\{move:[^}]*\\}", "withdraw")
                .replaceAll("\\{line:[^}]*\\}", "output")
                .replaceAll("\\{way:[^}]*\\}", "remove")
                .replaceAll("^/projects/\\{slug\\}", "/projects/native-grape-wine")
                .replaceAll("\\{\\w+:\\[0-9a-f-][^/]*", NOBODY);
        var made = pattern.replaceAll("\\{[^/]*\\}", "tsuruoka");
        var strange = pattern.replaceAll("\\{[^/]*\\}", "%00%E3%81%82..;x=y");
        return made.equals(strange) ? List.of(made) : List.of(made, strange);
    }

    private static byte[] noise(Random random) {
        var bytes = new byte[2_000];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] fields(Random random) {
        var form = Form.empty();
        for (var field : FIELDS) {
            if (random.nextBoolean()) {
                form = form.with(field, VALUES.get(random.nextInt(VALUES.size())));
            }
        }
        return form.encoded().getBytes(StandardCharsets.UTF_8);
    }
}
