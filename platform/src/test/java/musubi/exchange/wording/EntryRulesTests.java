package musubi.exchange.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement;
import musubi.exchange.Statement.Part;
import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # field        | opens      | to      | entry        | opens      | to      | within
            PUBLIC         |            |         | PUBLIC       |            |         | true
            COORDINATORS   |            |         | PUBLIC       |            |         | true
            PUBLIC         |            |         | MEMBERS      |            |         | false
            MEMBERS        |            |         | COORDINATORS |            |         | false
            MEMBERS        | 2027-04-01 | PUBLIC  | PUBLIC       |            |         | true
            MEMBERS        | 2027-04-01 | PUBLIC  | MEMBERS      |            |         | false
            MEMBERS        | 2027-04-01 | PUBLIC  | MEMBERS      | 2027-04-01 | PUBLIC  | true
            MEMBERS        | 2027-03-31 | PUBLIC  | MEMBERS      | 2027-04-01 | PUBLIC  | false
            NAMED_PARTIES  | 2027-04-01 | MEMBERS | COORDINATORS | 2027-04-01 | MEMBERS | true
            """)
    void aFieldIsNeverMoreOpenThanItsEntryOnAnyDay(
            Level field, LocalDate opens, Level to, Level entry, LocalDate entryOpens, Level entryTo, boolean within) {
        assertThat(EntryRules.isWithin(new Disclosure(field, opens, to), new Disclosure(entry, entryOpens, entryTo)))
                .isEqualTo(within);
    }

    @Test
    void saysAtTheFieldThatItIsWiderThanTheTitle() {
        assertThat(problems(Map.of("level_title", "MEMBERS", "details_ja", "くわしく", "level_details", "PUBLIC")))
                .containsKey("level_details");
    }

    @Test
    void namesTheLimitAndTheLengthOfATitleThatIsTooLong() {
        assertThat(problems(Map.of("title_ja", "漬".repeat(121))).get("title_ja"))
                .isEqualTo(Problem.of("exchange.problem.too-long", 120, 121));
    }

    @Test
    void readsATitleOfTenMegabytesNoFurtherThanItMust() {
        assertThat(problems(Map.of("title_ja", "a".repeat(10_000_000))).get("title_ja"))
                .isEqualTo(Problem.of("exchange.problem.too-long", 120, 10_000_000));
    }

    @Test
    void evensOutHalfWidthKanaAndTakesOutControls() {
        assertThat(title("ﾂｹﾓﾉ\u0007のにおい")).isEqualTo("ツケモノのにおい");
    }

    @Test
    void refusesWhatNoDatabaseStores() {
        assertThat(problems(Map.of("title_ja", "漬物\u0000")))
                .containsEntry("title_ja", Problem.of("exchange.problem.broken"));
        assertThat(problems(Map.of("title_ja", "漬物\ud800")))
                .containsEntry("title_ja", Problem.of("exchange.problem.broken"));
    }

    @Test
    void asksForATitleAndACommunity() {
        assertThat(problems(Map.of("title_ja", " ", "community", "nonsense")).keySet())
                .containsExactlyInAnyOrder("title_ja", "community");
    }

    @Test
    void refusesAValidityThatIsOver() {
        assertThat(problems(Map.of("valid_to", "2026-11-21")))
                .containsEntry("valid_to", Problem.of("exchange.problem.past"));
        assertThat(problems(Map.of("valid_to", "いつか"))).containsEntry("valid_to", Problem.of("exchange.problem.day"));
        assertThat(problems(Map.of("valid_to", "令和9年3月31日"))).isEmpty();
    }

    @Test
    void leavesAPartAloneThatTheWriterMayNotRead() {
        var answers = answers(Map.of("details_ja", "書き換えのこころみ"));
        var checked = EntryRules.check(EntryKind.NEED, answers, Set.of(Part.DETAILS), TODAY);
        assertThat(((Checked.Fine<Content>) checked).value().statements()).noneMatch(s -> s.part() == Part.DETAILS);
    }

    @Test
    void opensEveryFieldThatIsMoreClosedOnTheDayOfTheEmbargo() {
        var typed = Map.of(
                "level_title",
                "MEMBERS",
                "level_summary",
                "COORDINATORS",
                "summary_ja",
                "一文",
                "opens_on",
                "2027-04-01",
                "opens_to",
                "PUBLIC");
        var content = ((Checked.Fine<Content>) check(typed)).value();
        assertThat(content.existence().on(LocalDate.of(2027, 4, 1))).isEqualTo(Level.PUBLIC);
        assertThat(content.existence().on(LocalDate.of(2027, 3, 31))).isEqualTo(Level.MEMBERS);
        assertThat(content.statements().stream()
                        .map(s -> s.disclosure().on(LocalDate.of(2027, 3, 31)))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Level.MEMBERS, Level.COORDINATORS);
    }

    private static String title(String typed) {
        return ((Checked.Fine<Content>) check(Map.of("title_ja", typed)))
                .value().statements().stream()
                        .filter(s -> s.part() == Part.TITLE && s.language() == Language.JA)
                        .map(Statement::text)
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<String, Problem> problems(Map<String, String> typed) {
        return switch (check(typed)) {
            case Checked.Fine<Content> _ -> Map.of();
            case Checked.Wrong<Content>(var problems) -> problems;
        };
    }

    private static Checked<Content> check(Map<String, String> typed) {
        return EntryRules.check(EntryKind.NEED, answers(typed), Set.of(), TODAY);
    }

    private static Answers answers(Map<String, String> typed) {
        var answers = new HashMap<String, String>();
        answers.put("title_ja", "漬物のにおい");
        answers.put("community", new UUID(1, 1).toString());
        answers.put("level_title", "PUBLIC");
        answers.put("level_summary", "PUBLIC");
        answers.putAll(typed);
        return new Answers(answers);
    }
}
